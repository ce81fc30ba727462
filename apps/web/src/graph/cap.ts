import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Visibility } from './visibility.ts'

/** Most nodes that the map draws: beyond, it would be slow and nothing could be told apart. The table lists all. */
export const MOST_DRAWN = 4000

export interface Capped {
  readonly visible: Visibility
  /** How many nodes were left out. */
  readonly left: number
}

/** The best connected of too many nodes, and whatever must be seen; ties go by id. */
export function capped(
  graph: KnowledgeGraph,
  visible: Visibility,
  { most, kept }: { readonly most: number; readonly kept: readonly string[] },
): Capped {
  if (visible.nodes.size <= most) return { visible, left: 0 }
  const degree = new Map([...visible.nodes].map((id) => [id, graph.degree(id)]))
  const ranked = [...visible.nodes].sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))
  const nodes = new Set([...kept.filter((id) => visible.nodes.has(id)), ...ranked].slice(0, most))
  const edges = [...visible.edges].filter((key) => nodes.has(graph.source(key)) && nodes.has(graph.target(key)))
  return { visible: { nodes, edges: new Set(edges) }, left: visible.nodes.size - nodes.size }
}
