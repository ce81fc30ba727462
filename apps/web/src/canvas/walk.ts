import type { Point } from '../visual/point.ts'

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const
export type WalkDirection = (typeof DIRECTIONS)[number]

/** A node as it lies on the screen; y grows downwards. */
export interface PlacedNode extends Point {
  readonly id: string
}

const AHEAD: Readonly<Record<WalkDirection, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}
/** How much a step aside costs more than a step ahead. */
const ASIDE = 2

/** The node to go to from a point: near, and rather ahead than aside; null if nothing lies that way. */
export function nextTowards(
  from: PlacedNode,
  nodes: readonly PlacedNode[],
  direction: WalkDirection,
): PlacedNode | null {
  const { x, y } = AHEAD[direction]
  let best: PlacedNode | null = null
  let least = Infinity
  for (const node of nodes) {
    const [across, down] = [node.x - from.x, node.y - from.y]
    const ahead = across * x + down * y
    const aside = Math.abs(across * y) + Math.abs(down * x)
    if (node.id === from.id || ahead <= 0 || aside > ahead * ASIDE) continue
    const cost = ahead + ASIDE * aside
    if (cost < least || (cost === least && best !== null && node.id < best.id)) [best, least] = [node, cost]
  }
  return best
}

/** The node nearest to a point; null if there are none. */
export function nearestNode(point: Point, nodes: readonly PlacedNode[]): PlacedNode | null {
  const distance = (node: Point): number => Math.hypot(node.x - point.x, node.y - point.y)
  return nodes.reduce<PlacedNode | null>(
    (best, node) => (best === null || distance(node) < distance(best) ? node : best),
    null,
  )
}
