import type { KnowledgeGraph } from '@cloudlore/graph'

/** A node that two or more of the chosen ones have to do with. */
export interface SharedNeighbour {
  readonly id: string
  /** How many of the chosen nodes it touches. */
  readonly touches: number
  readonly edges: readonly string[]
}

/** What connects some nodes. */
export interface Connections {
  /** Edges that join two of them directly, by key. */
  readonly direct: readonly string[]
  /** Those that touch most first, then by id. */
  readonly shared: readonly SharedNeighbour[]
}

/** What joins the nodes over the given edges, directly or by way of one other node. */
export function connectionsOf(graph: KnowledgeGraph, edges: ReadonlySet<string>, ids: readonly string[]): Connections {
  const chosen = new Set(ids.filter((id) => graph.hasNode(id)))
  const direct = new Set<string>()
  const touched = new Map<string, Map<string, string[]>>()
  for (const id of chosen) {
    for (const { edge, source, target } of graph.edgeEntries(id)) {
      if (!edges.has(edge)) continue
      const other = source === id ? target : source
      if (chosen.has(other)) direct.add(edge)
      else keep(touched, other, { id, edge })
    }
  }
  const shared = [...touched]
    .filter(([, by]) => by.size > 1)
    .map(([id, by]) => ({ id, touches: by.size, edges: [...by.values()].flat() }))
    .sort((a, b) => b.touches - a.touches || (a.id < b.id ? -1 : 1))
  return { direct: [...direct].sort(), shared }
}

function keep(
  touched: Map<string, Map<string, string[]>>,
  other: string,
  by: { readonly id: string; readonly edge: string },
): void {
  const from = touched.get(other) ?? new Map<string, string[]>()
  touched.set(other, from)
  const there = from.get(by.id)
  if (there) there.push(by.edge)
  else from.set(by.id, [by.edge])
}
