import type { Hop } from '../answer.ts'
import { shownEvidence } from '../confidence.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'

/** The step along or against an edge from one of its ends to the other, with what stands behind it. */
export function hopOf(graph: KnowledgeGraph, { edge, from, to }: Pick<Hop, 'edge' | 'from' | 'to'>): Hop {
  const attributes = graph.getEdgeAttributes(edge)
  const { relation, verb, confidence } = attributes
  const reversed = graph.source(edge) !== from
  return { edge, from, to, relation, verb, reversed, confidence, ...shownEvidence(attributes) }
}
