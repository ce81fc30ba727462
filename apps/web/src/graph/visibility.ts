import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '@cloudlore/graph'
import { familyOf } from '../visual/families.ts'
import type { Filters, ViewState } from '../view/view-state.ts'

/** What of the graph is shown. Sets, because renderers look up each node and edge in them. */
export interface Visibility {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What is asked for by name and so is shown whatever the filters say, e.g. the answer that is open. */
export interface Pinned {
  readonly nodes: Iterable<string>
  readonly edges: Iterable<string>
}

/** The nodes and edges that the filters, the focus and the hidden nodes leave, and all that is pinned. */
export function visibility(graph: KnowledgeGraph, view: ViewState, pinned: Pinned): Visibility {
  const { filters } = view
  const near = view.focus && graph.hasNode(view.focus.id) ? within(graph, view.focus.id, view.focus.hops) : null
  const hidden = new Set(view.hiddenNodes)
  const allowed = new Set(
    graph.filterNodes((id, node) => !hidden.has(id) && (near?.has(id) ?? true) && showsNode(filters, node)),
  )
  for (const id of pinned.nodes) if (graph.hasNode(id)) allowed.add(id)
  const edges = new Set<string>()
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (allowed.has(source) && allowed.has(target) && showsEdge(filters, attributes)) edges.add(edge)
  }
  for (const key of pinned.edges) if (graph.hasEdge(key)) edges.add(key)
  return { nodes: narrowsEdges(filters) ? withoutOrphans(graph, allowed, { edges, pinned }) : allowed, edges }
}

function showsNode(filters: Filters, node: NodeAttributes): boolean {
  if (node.kind === 'limit' && !filters.limits) return false
  if (node.kind === 'feature' && !filters.features) return false
  if (filters.hiddenFamilies.includes(familyOf(node.category))) return false
  return filters.exams.length === 0 || node.exams.some((exam) => filters.exams.includes(exam))
}

/** True if an edge passes the filters on what is claimed; its ends are looked at elsewhere. */
export function showsEdge(filters: Filters, edge: EdgeAttributes): boolean {
  if (filters.hiddenRelations.includes(edge.relation)) return false
  if (edge.relation === 'part-of') return true
  if (edge.polarity === 'negated' && !filters.negated) return false
  if (edge.polarity === 'retracted' && !filters.retracted) return false
  if (edge.confidence < filters.minConfidence) return false
  if (filters.exams.length > 0 && !edge.exams.some((exam) => filters.exams.includes(exam))) return false
  return edge.relation !== 'integrates-with' || !verbsOf(edge).every((verb) => filters.hiddenVerbs.includes(verb))
}

/** Negated edges have no asserted verb, so the one they deny counts. */
function verbsOf(edge: EdgeAttributes): EdgeAttributes['verbs'] {
  return edge.verbs.length > 0 ? edge.verbs : [edge.verb]
}

/** A filter on edges also takes away the nodes that it left without any: only what is asked for remains. */
function narrowsEdges(filters: Filters): boolean {
  return filters.hiddenRelations.length + filters.hiddenVerbs.length > 0 || filters.minConfidence > 0
}

function withoutOrphans(
  graph: KnowledgeGraph,
  nodes: ReadonlySet<string>,
  kept: { readonly edges: ReadonlySet<string>; readonly pinned: Pinned },
): ReadonlySet<string> {
  const joined = new Set(kept.pinned.nodes)
  for (const key of kept.edges) {
    joined.add(graph.source(key))
    joined.add(graph.target(key))
  }
  return new Set([...nodes].filter((id) => joined.has(id)))
}

/** Ids at most `hops` edges from `id`, in either direction, itself included. */
export function within(graph: KnowledgeGraph, id: string, hops: number): ReadonlySet<string> {
  const reached = new Set([id])
  let rim: readonly string[] = [id]
  for (let hop = 0; hop < hops; hop++) {
    const next: string[] = []
    for (const at of rim)
      graph.forEachNeighbor(at, (neighbour) => {
        if (reached.has(neighbour)) return
        reached.add(neighbour)
        next.push(neighbour)
      })
    rim = next
  }
  return reached
}
