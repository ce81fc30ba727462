import type { Claim } from '../evidence.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'

/** The claims that a graph was built of, each once; those of edges from the catalog have none. */
export function claimsOfGraph(graph: KnowledgeGraph): readonly Claim[] {
  return graph.edges().flatMap((edge): readonly Claim[] => {
    const { relation, evidence } = graph.getEdgeAttributes(edge)
    const [source, target] = graph.extremities(edge)
    if (relation === 'part-of') return []
    if (relation !== 'limits') return evidence.map((one) => ({ relation, source, target, evidence: one }))
    const limit = graph.getNodeAttribute(source, 'limit')
    return limit ? evidence.map((one) => ({ relation, source: target, limit, evidence: one })) : []
  })
}
