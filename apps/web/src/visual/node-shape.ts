import type { EntityKind } from '@cloudlore/graph'

/** How the kinds of entities are drawn: a full disc, a ring, a dot, a ring round a dot. */
export const NODE_SHAPES = {
  service: 'disc',
  feature: 'ring',
  limit: 'dot',
  external: 'target',
} as const satisfies Record<EntityKind, string>
export type NodeShape = (typeof NODE_SHAPES)[EntityKind]

/** Width in pixels of the rim in the colour of the ground, which parts a node from edges and from other nodes. */
export const RIM = 1

/** What is within the rim, as shares of the radius; what is left in the middle has the node's colour again. */
export interface Rings {
  /** In the node's colour. */
  readonly ring: number
  /** In the colour of the ground. */
  readonly gap: number
}

export const RINGS: Readonly<Record<NodeShape, Rings>> = {
  disc: { ring: 1, gap: 0 },
  ring: { ring: 0.36, gap: 1 },
  dot: { ring: 1, gap: 0 },
  target: { ring: 0.22, gap: 0.28 },
}

/** Discs that, drawn one over the other, make a node of that radius; all in pixels. */
export function discsOf(shape: NodeShape, radius: number): readonly { radius: number; inColour: boolean }[] {
  const { ring, gap } = RINGS[shape]
  const outer = radius - RIM
  const inner = outer - ring * radius
  const discs = [
    { radius, inColour: false },
    { radius: outer, inColour: true },
    { radius: inner, inColour: false },
    { radius: inner - gap * radius, inColour: true },
  ]
  return discs.filter((disc) => disc.radius > 0)
}
