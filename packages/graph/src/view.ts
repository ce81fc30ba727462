import { attributesOfEvidence } from './claim-edges.ts'
import { compareText } from './compare.ts'
import { GraphError } from './errors.ts'
import type { Evidence } from './evidence.ts'
import { createKnowledgeGraph, type EdgeAttributes, type KnowledgeGraph } from './knowledge-graph.ts'
import { CLAIM_RELATIONS, type EntityKind, type Exam, type Polarity, type Relation, type Verb } from './ontology.ts'
import { checkHops } from './neighbourhood.ts'
import { withParts } from './parts.ts'

/** Which part of a graph to show. What is left out, or empty, lets everything pass. */
export interface GraphFilter {
  readonly relations?: readonly Relation[]
  /** Edges that some evidence gives one of these verbs; without `relations` no others. */
  readonly verbs?: readonly Verb[]
  readonly polarities?: readonly Polarity[]
  /** In [0,1], of the edge; what comes from the catalog is certain. */
  readonly minConfidence?: number
  /** Paths of notes, or of folders: only what is said there, of an edge said elsewhere too only that evidence. */
  readonly notes?: readonly string[]
  /** Only what is said under headings with one of these exams, likewise. */
  readonly exams?: readonly Exam[]
  readonly kinds?: readonly EntityKind[]
  readonly categories?: readonly string[]
  /** Ids: these entities, their limits, and what joins them. */
  readonly only?: readonly string[]
  /** Ids: what is within `hops` of one of them, or of a part of it. */
  readonly around?: readonly string[]
  /** 0 to 4. Default: 1. */
  readonly hops?: number
}

/**
 * The part of a graph that a filter lets pass, as a graph of its own: edges, what they join, and what that is part of.
 * Nodes keep their attributes and positions; an edge of which only some evidence passes has the verbs, confidence and
 * polarity of that evidence. Ids of `only` and `around` that the graph does not have are passed over.
 *
 * Throws `OPTION_INVALID` for a confidence or hops out of range.
 */
export function viewOf(graph: KnowledgeGraph, filter: GraphFilter): KnowledgeGraph {
  checkFilter(filter)
  const chosen = chosenEdges(graph, filter)
  const edges = isGiven(filter.around) ? edgesAround(graph, chosen, filter) : chosen
  const named = [...(filter.only ?? []), ...(filter.around ?? [])].filter((id) => graph.hasNode(id))
  const nodes = new Set([...named, ...[...edges.keys()].flatMap((edge) => graph.extremities(edge))])
  const view = createKnowledgeGraph(graph.getAttribute('generator'))
  view.setAttribute('view', joined(graph.getAttribute('view'), filterText(filter)))
  for (const node of [...nodes].sort(compareText)) view.addNode(node, graph.getNodeAttributes(node))
  for (const [edge, attributes] of [...edges].sort(([a], [b]) => compareText(a, b))) {
    view.addEdgeWithKey(edge, graph.source(edge), graph.target(edge), attributes)
  }
  return view
}

const isGiven = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0
const passes = <T>(list: readonly T[] | undefined, value: T) => !isGiven(list) || list.includes(value)

function checkFilter({ minConfidence = 0, hops = 1 }: GraphFilter): void {
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new GraphError('OPTION_INVALID', `the least confidence is ${minConfidence}; give a number from 0 to 1`)
  }
  checkHops(hops)
}

type Edges = Map<string, EdgeAttributes>

/** The edges that pass by themselves and by what they join, with what of their evidence passes. */
function chosenEdges(graph: KnowledgeGraph, filter: GraphFilter): Edges {
  const edges: Edges = new Map()
  const partOf: string[] = []
  const isShown = nodeTest(graph, filter)
  graph.forEachEdge((edge, attributes) => {
    const [source, target] = graph.extremities(edge)
    if (!isShown(source) || !isShown(target) || !passes(filter.relations, attributes.relation)) return
    if (attributes.relation === 'part-of') partOf.push(edge)
    const narrowed = attributes.relation === 'part-of' ? null : narrowedEdge(attributes, filter)
    if (narrowed) edges.set(edge, narrowed)
  })
  addParts(graph, edges, { partOf, filter })
  return edges
}

function nodeTest(graph: KnowledgeGraph, { kinds, categories, only }: GraphFilter): (id: string) => boolean {
  const isChosen = (id: string) =>
    passes(only, id) ||
    (graph.getNodeAttribute(id, 'kind') === 'limit' && graph.outNeighbors(id).some((bounded) => passes(only, bounded)))
  return (id) => {
    const { kind, category } = graph.getNodeAttributes(id)
    return passes(kinds, kind) && passes(categories, category) && isChosen(id)
  }
}

function narrowedEdge(edge: EdgeAttributes, filter: GraphFilter): EdgeAttributes | null {
  const { relations, verbs, polarities, minConfidence = 0 } = filter
  const evidence = edge.evidence.filter((one) => isSaidThere(one, filter))
  if (evidence.length === 0) return null
  const narrowed = evidence.length === edge.evidence.length ? edge : attributesOfEvidence(edge.relation, evidence)
  const isOther = edge.relation !== 'integrates-with'
  const hasVerb =
    !isGiven(verbs) || (isOther ? isGiven(relations) : narrowed.verbs.some((verb) => verbs.includes(verb)))
  return hasVerb && passes(polarities, narrowed.polarity) && narrowed.confidence >= minConfidence ? narrowed : null
}

function isSaidThere({ file, exams }: Evidence, filter: GraphFilter): boolean {
  const isIn = (path: string) => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`)
  if (isGiven(filter.notes) && !filter.notes.some(isIn)) return false
  return !isGiven(filter.exams) || filter.exams.some((exam) => exams.includes(exam))
}

interface Parts {
  readonly partOf: readonly string[]
  readonly filter: GraphFilter
}

/** What a shown entity is part of, at any height; all parts where nothing but parts is asked for. */
function addParts(graph: KnowledgeGraph, edges: Edges, { partOf, filter }: Parts): void {
  const isPartsOnly = isGiven(filter.relations) && !CLAIM_RELATIONS.some((claim) => passes(filter.relations, claim))
  const shown = new Set([...edges.keys()].flatMap((edge) => graph.extremities(edge)))
  for (const id of filter.only ?? []) shown.add(id)
  for (const id of filter.around ?? []) for (const part of withParts(graph, id)) shown.add(part)
  const bySource = new Map(partOf.map((edge) => [graph.source(edge), edge]))
  // A Set visits what is added while it is walked, so this climbs to the top.
  for (const id of isPartsOnly ? bySource.keys() : shown) {
    const edge = bySource.get(id)
    if (edge === undefined) continue
    edges.set(edge, graph.getEdgeAttributes(edge))
    shown.add(graph.target(edge))
  }
}

/** Of some edges those between nodes that are near enough, walked in either direction. */
function edgesAround(graph: KnowledgeGraph, edges: Edges, { around = [], hops = 1 }: GraphFilter): Edges {
  const joints = new Map<string, string[]>()
  for (const edge of edges.keys()) {
    for (const end of graph.extremities(edge)) joints.set(end, [...(joints.get(end) ?? []), edge])
  }
  const distances = new Map(around.flatMap((id) => withParts(graph, id)).map((id) => [id, 0]))
  for (const [node, distance] of distances) {
    if (distance === hops) continue
    for (const edge of joints.get(node) ?? []) {
      const other = graph.opposite(node, edge)
      if (!distances.has(other)) distances.set(other, distance + 1)
    }
  }
  return new Map([...edges].filter(([edge]) => graph.extremities(edge).every((end) => distances.has(end))))
}

const FIELDS = [
  ...(['relations', 'verbs', 'polarities', 'minConfidence', 'notes', 'exams', 'kinds', 'categories'] as const),
  ...(['only', 'around', 'hops'] as const),
] as const

/** A filter in one line, by which a reader knows what a view shows: `relations=replaces&around=lambda&hops=2`. */
export function filterText(filter: GraphFilter): string | null {
  const parts = FIELDS.flatMap((name) => {
    const value = filter[name]
    const text = Array.isArray(value) ? value.map((each) => encodeURIComponent(String(each))).join(',') : value
    return text === undefined || text === '' ? [] : [`${name}=${String(text)}`]
  })
  return parts.length === 0 ? null : parts.join('&')
}

/** A view of a view passes both filters. */
const joined = (first: string | null, second: string | null) =>
  [first, second].flatMap((text) => text ?? []).join(' & ') || null
