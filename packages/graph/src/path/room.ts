import type { KnowledgeGraph } from '../knowledge-graph.ts'

/** What can be reached from a node by `part-of` alone, either way, the node itself included. */
function familyOf(graph: KnowledgeGraph, id: string): ReadonlySet<string> {
  const family = new Set([id])
  for (const each of graph.hasNode(id) ? family : []) {
    for (const edge of graph.edges(each)) {
      if (graph.getEdgeAttribute(edge, 'relation') === 'part-of') family.add(graph.opposite(each, edge))
    }
  }
  return family
}

interface Passed {
  readonly from: string
  readonly via: readonly string[]
  readonly to: string
  readonly maxHops: number
}

/**
 * False if no simple path can pass so many nodes: from one family to another takes a hop, and each node to pass stands
 * for another node of its family. True does not mean that there is a path.
 */
export function hasRoom(graph: KnowledgeGraph, { from, via, to, maxHops }: Passed): boolean {
  if (via.length === 0) return true
  const families = new Map<string, ReadonlySet<string>>()
  const family = (id: string) => {
    const known = families.get(id)
    if (known) return known
    const found = familyOf(graph, id)
    for (const member of found) families.set(member, found)
    return found
  }
  const stops = [from, ...via, to].map(family)
  const hops = stops.filter((stop, at) => at > 0 && stop !== stops[at - 1]).length
  const passed = new Map<ReadonlySet<string>, number>()
  for (const stop of stops.slice(1, -1)) passed.set(stop, (passed.get(stop) ?? 0) + 1)
  return hops <= maxHops && [...passed].every(([members, count]) => count <= members.size)
}
