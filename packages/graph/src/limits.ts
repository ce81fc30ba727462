import type { LimitRow } from './answer.ts'
import { compareText } from './compare.ts'
import { shownEvidence } from './confidence.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { POLARITIES } from './ontology.ts'
import { namedNode, withParts } from './parts.ts'

/**
 * Limits of an entity, then of its parts; asserted ones before others, then by what is counted and by key. Empty if
 * there are none, or no such node.
 */
export function limitsOf(graph: KnowledgeGraph, id: string): readonly LimitRow[] {
  return withParts(graph, id)
    .flatMap((each) => ownLimits(graph, each))
    .sort((a, b) => Number(b.entity.id === id) - Number(a.entity.id === id) || compareRows(a, b))
}

/** Limits of all entities, by entity, then as in `limitsOf`. */
export function allLimits(graph: KnowledgeGraph): readonly LimitRow[] {
  return graph
    .nodes()
    .flatMap((each) => ownLimits(graph, each))
    .sort(compareRows)
}

function ownLimits(graph: KnowledgeGraph, entity: string): readonly LimitRow[] {
  return graph.inEdges(entity).flatMap((edge) => {
    const id = graph.source(edge)
    const limit = graph.getNodeAttribute(id, 'limit')
    const attributes = graph.getEdgeAttributes(edge)
    const { relation, polarity, confidence } = attributes
    if (relation !== 'limits' || !limit) return []
    const { evidence } = shownEvidence(attributes)
    return [{ id, edge, entity: namedNode(graph, entity), limit, polarity, confidence, evidence }]
  })
}

function compareRows(a: LimitRow, b: LimitRow): number {
  return (
    compareText(a.entity.id, b.entity.id) ||
    POLARITIES.indexOf(a.polarity) - POLARITIES.indexOf(b.polarity) ||
    compareText(a.limit.what, b.limit.what) ||
    compareText(a.id, b.id)
  )
}
