import { combinedConfidence, createKnowledgeGraph, edgeKey } from '@cloudlore/graph'
import type { EdgeAttributes, KnowledgeGraph } from '@cloudlore/graph'

/** A graph in which features are one with their service. */
export interface Fold {
  readonly graph: KnowledgeGraph
  /** The node that stands for a node; itself if it is no feature, or its service is not in the graph. */
  readonly nodeOf: (id: string) => string
  /** The edge that stands for an edge; null if it joined what is one now. */
  readonly edgeOf: (key: string) => string | null
}

/** Nothing folded. */
export function unfolded(graph: KnowledgeGraph): Fold {
  return { graph, nodeOf: (id) => id, edgeOf: (key) => key }
}

/** Lifts the edges of features to their services. Edges that become the same pool their evidence; `graph` stays as it is. */
export function foldFeatures(graph: KnowledgeGraph): Fold {
  const nodeOf = (id: string): string => {
    if (!graph.hasNode(id)) return id
    const { kind, service } = graph.getNodeAttributes(id)
    return kind === 'feature' && graph.hasNode(service) ? service : id
  }
  const folded = createKnowledgeGraph()
  graph.forEachNode((id, attributes) => nodeOf(id) === id && folded.addNode(id, attributes))
  const lifted = new Map<string, string | null>()
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const [from, to] = [nodeOf(source), nodeOf(target)]
    const key = from === to ? null : edgeKey(from, attributes.relation, to)
    lifted.set(edge, key)
    if (key === null) continue
    if (folded.hasEdge(key)) folded.replaceEdgeAttributes(key, pooled(folded.getEdgeAttributes(key), attributes))
    else folded.addEdgeWithKey(key, from, to, attributes)
  }
  return { graph: folded, nodeOf, edgeOf: (key) => lifted.get(key) ?? null }
}

const STANDING = ['asserted', 'negated', 'retracted'] as const

/** Both as one edge: as well stated as the better of the two, with the sentences of both. */
function pooled(a: EdgeAttributes, b: EdgeAttributes): EdgeAttributes {
  const polarity = STANDING.find((standing) => a.polarity === standing || b.polarity === standing) ?? a.polarity
  const evidence = [...a.evidence, ...b.evidence].sort((one, other) =>
    one.file < other.file ? -1 : one.file > other.file ? 1 : one.span.offset - other.span.offset,
  )
  const standing = [a, b].filter((edge) => edge.polarity === polarity)
  const surest = standing.reduce((best, edge) => (edge.confidence > best.confidence ? edge : best))
  return {
    relation: a.relation,
    polarity,
    verb: surest.verb,
    verbs: [...new Set(standing.flatMap(({ verbs }) => verbs))].sort(),
    exams: [...new Set([...a.exams, ...b.exams])].sort(),
    confidence: combinedConfidence(evidence.filter((one) => one.polarity === polarity)),
    evidence,
  }
}
