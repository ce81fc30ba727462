import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '@cloudlore/graph'
import { familyOf } from '../visual/families.ts'
import { isNarrowed, isSaidThere, narrowedTo } from './said-there.ts'
import type { Filters, Focus, ViewState } from '../view/view-state.ts'

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

/**
 * The nodes and edges that the filters, the focus and the hidden nodes leave, and all that is pinned. Of `part-of`, which
 * no note states, what joins nodes that are shown for something else.
 */
export function visibility(graph: KnowledgeGraph, view: ViewState, pinned: Pinned): Visibility {
  const { filters } = view
  const standing = nodeStanding(graph, view)
  const allowed = new Set(graph.filterNodes((id, node) => standing(id, node) === 'allowed'))
  for (const id of pinned.nodes) if (graph.hasNode(id)) allowed.add(id)
  const edges = new Set<string>()
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (allowed.has(source) && allowed.has(target) && showsEdge(filters, attributes)) edges.add(edge)
  }
  for (const key of pinned.edges) if (graph.hasEdge(key)) edges.add(key)
  const needsEdge = (id: string): boolean => narrowsEdges(filters) || graph.getNodeAttribute(id, 'kind') === 'limit'
  const nodes =
    narrowsEdges(filters) || filters.limits
      ? withoutOrphans(graph, allowed, { edges: joining(graph, edges, filters), pinned, needsEdge })
      : allowed
  const wanted = new Set(pinned.edges)
  const isDrawn = (key: string): boolean => wanted.has(key) || graph.extremities(key).every((id) => nodes.has(id))
  return { nodes, edges: nodes === allowed ? edges : new Set([...edges].filter(isDrawn)) }
}

/**
 * Whether a node may be shown, or what keeps it away: its kind or its family alone, which a row of the legend would
 * bring back, or something else.
 */
export type Standing = 'allowed' | 'kind' | 'family' | 'other'

/** Tells of each node of the graph how it stands with the view. */
export function nodeStanding(
  graph: KnowledgeGraph,
  { filters, focus, hiddenNodes }: ViewState,
): (id: string, node: NodeAttributes) => Standing {
  const near = nearFocus(graph, focus)
  const hidden = new Set(hiddenNodes)
  return (id, node) => {
    if (hidden.has(id) || near?.has(id) === false || !isForExams(filters, node)) return 'other'
    const [kind, family] = [showsKind(filters, node), !filters.hiddenFamilies.includes(familyOf(node.category))]
    if (kind && family) return 'allowed'
    return kind ? 'family' : family ? 'kind' : 'other'
  }
}

/** What the focus leaves; null if there is none, or not in this graph. */
function nearFocus(graph: KnowledgeGraph, focus: Focus | null): ReadonlySet<string> | null {
  if (!focus || !graph.hasNode(focus.id)) return null
  const near = new Set(within(graph, focus.id, focus.hops))
  for (const id of focus.expanded) if (graph.hasNode(id)) for (const next of within(graph, id, 1)) near.add(next)
  return near
}

function showsKind(filters: Filters, { kind }: NodeAttributes): boolean {
  return kind === 'limit' ? filters.limits : kind === 'feature' ? filters.features : true
}

function isForExams({ exams }: Filters, node: NodeAttributes): boolean {
  return exams.length === 0 || node.exams.some((exam) => exams.includes(exam))
}

/**
 * True if an edge passes the filters on what is claimed, by the sentences of the chosen exams and notes alone; its ends
 * are looked at elsewhere.
 */
export function showsEdge(filters: Filters, whole: EdgeAttributes): boolean {
  if (filters.hiddenRelations.includes(whole.relation)) return false
  if (whole.relation === 'part-of') return true
  if (!isSaidAtAll(filters, whole)) return false
  const edge = narrowedTo(filters, whole)
  if (edge.polarity === 'negated' && !filters.negated) return false
  if (edge.polarity === 'retracted' && !filters.retracted) return false
  if (edge.confidence < filters.minConfidence || edge.confidence > filters.maxConfidence) return false
  return edge.relation !== 'integrates-with' || !verbsOf(edge).every((verb) => filters.hiddenVerbs.includes(verb))
}

/** What an edge keeps of its sentences may be not all: its exams are those of all of them. */
function isSaidAtAll(filters: Filters, { evidence, exams, omitted = 0 }: EdgeAttributes): boolean {
  if (!isNarrowed(filters) || evidence.some((one) => isSaidThere(filters, one))) return true
  return omitted > 0 && filters.notes.length === 0 && exams.some((exam) => filters.exams.includes(exam))
}

/** Negated edges have no asserted verb, so the one they deny counts. */
function verbsOf(edge: EdgeAttributes): EdgeAttributes['verbs'] {
  return edge.verbs.length > 0 ? edge.verbs : [edge.verb]
}

/**
 * A filter on edges also takes away the nodes that it left without any: only what is asked for remains. A limit of nothing
 * says nothing, whatever the filter.
 */
export function narrowsEdges(filters: Filters): boolean {
  return filters.hiddenRelations.length > 0 || narrowsClaims(filters)
}

/** Filters that `part-of`, which no note states, passes whatever they are. */
export function narrowsClaims(filters: Filters): boolean {
  const { hiddenVerbs, notes, minConfidence, maxConfidence } = filters
  return hiddenVerbs.length + notes.length > 0 || minConfidence > 0 || maxConfidence < 1
}

/** Edges that keep their ends on the map. */
function joining(graph: KnowledgeGraph, edges: ReadonlySet<string>, filters: Filters): ReadonlySet<string> {
  if (!narrowsClaims(filters)) return edges
  return new Set([...edges].filter((key) => graph.getEdgeAttribute(key, 'relation') !== 'part-of'))
}

function withoutOrphans(
  graph: KnowledgeGraph,
  nodes: ReadonlySet<string>,
  kept: {
    readonly edges: ReadonlySet<string>
    readonly pinned: Pinned
    readonly needsEdge: (id: string) => boolean
  },
): ReadonlySet<string> {
  const joined = new Set(kept.pinned.nodes)
  for (const key of kept.edges) {
    joined.add(graph.source(key))
    joined.add(graph.target(key))
  }
  return new Set([...nodes].filter((id) => joined.has(id) || !kept.needsEdge(id)))
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
