import type { EdgeAttributes, KnowledgeGraph } from '@cloudlore/graph'
import { familyOf } from '../visual/families.ts'

export interface Position {
  readonly x: number
  readonly y: number
}

/** A node as the layout sees it, at its seeded position. */
export interface LayoutNode extends Position {
  readonly id: string
  /** In pixels at first sight. */
  readonly radius: number
  /** Nodes of one group are drawn together. */
  readonly group: string
  /** Id of what a limit bounds, `''` if that is not there; null for anything but a limit. */
  readonly bounds: string | null
}

/** What the layout needs of a graph: plain data, so that it can be sent to a worker. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  /** Limits and loops aside. */
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  /** True for a map that is higher than wide. */
  readonly upright: boolean
}

/** Positions by id. */
export type Positions = ReadonlyMap<string, Position>

export interface LayoutOptions {
  /** Radius of a node by id, in pixels at first sight. */
  readonly radiusOf: (id: string) => number
  readonly upright: boolean
}

/** What `layOut` needs of a graph that was just loaded: from other positions than the seeded ones another map would come. */
export function layoutInput(graph: KnowledgeGraph, { radiusOf, upright }: LayoutOptions): LayoutInput {
  const nodes = graph.mapNodes((id, { x, y, kind, category }) => ({
    ...{ id, x, y, radius: radiusOf(id), group: familyOf(category) },
    bounds: kind === 'limit' ? (graph.outNeighbors(id)[0] ?? '') : null,
  }))
  const placed = new Set(nodes.flatMap(({ id, bounds }) => (bounds === null ? [id] : [])))
  const edges = [...graph.edgeEntries()]
    .filter(({ source, target }) => source !== target && placed.has(source) && placed.has(target))
    .map(({ source, target, attributes }) => ({ source, target, weight: pull(attributes) }))
  return { nodes, edges, upright }
}

/** Moves the nodes of a graph; those without a position stay. */
export function assignPositions(graph: KnowledgeGraph, positions: Positions): void {
  for (const [id, { x, y }] of positions) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y })
}

/** Parts stay close to their service; many sentences pull a little more than one. */
function pull({ relation, evidence }: EdgeAttributes): number {
  return relation === 'part-of' ? 3 : 1 + Math.log1p(evidence.length) / 3
}
