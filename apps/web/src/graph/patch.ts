import type { KnowledgeGraph } from '@cloudlore/graph'

/** Distance from what it belongs to at which a new node appears. */
const BESIDE = 46
const TURN = Math.PI * (3 - Math.sqrt(5))

/**
 * Gives a graph the places of an earlier one, so that nothing moves that was there before. A new node appears beside
 * the middle of those of its neighbours that have a place; without any, at the rim.
 */
export function keepPlaces(before: KnowledgeGraph, after: KnowledgeGraph): void {
  const fresh: string[] = []
  after.forEachNode((id) => {
    if (!before.hasNode(id)) fresh.push(id)
    else {
      const { x, y } = before.getNodeAttributes(id)
      after.mergeNodeAttributes(id, { x, y })
    }
  })
  fresh.sort()
  const rim = Math.max(1, ...before.mapNodes((_, { x, y }) => Math.hypot(x, y)))
  const placed = new Set(before.nodes())
  for (const [index, id] of fresh.entries()) {
    const near = after.neighbors(id).filter((other) => placed.has(other))
    const angle = index * TURN
    const centre = near.length > 0 ? middleOf(after, near) : { x: rim * Math.cos(angle), y: rim * Math.sin(angle) }
    after.mergeNodeAttributes(id, { x: centre.x + BESIDE * Math.cos(angle), y: centre.y + BESIDE * Math.sin(angle) })
    placed.add(id)
  }
}

function middleOf(graph: KnowledgeGraph, ids: readonly string[]): { readonly x: number; readonly y: number } {
  const sum = (of: 'x' | 'y'): number => ids.reduce((total, id) => total + graph.getNodeAttribute(id, of), 0)
  return { x: sum('x') / ids.length, y: sum('y') / ids.length }
}

/** Keys of edges, sorted. */
export interface GraphChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Which relations came and which went. */
export function changesBetween(before: KnowledgeGraph, after: KnowledgeGraph): GraphChange {
  return {
    added: after.filterEdges((key) => !before.hasEdge(key)).sort(),
    removed: before.filterEdges((key) => !after.hasEdge(key)).sort(),
  }
}
