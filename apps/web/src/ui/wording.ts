import type { KnowledgeGraph, Relation, Verb } from '@cloudlore/graph'
import type { Translate } from '../i18n/translate.ts'

/** Label of a node; its id if it is not in the graph. */
export function labelOf(graph: KnowledgeGraph, id: string): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id
}

/** All names of a node that the graph has, in both languages. */
export function namesOf(graph: KnowledgeGraph, id: string): readonly string[] {
  if (!graph.hasNode(id)) return [id]
  const { label, name, korean } = graph.getNodeAttributes(id)
  return [label, name, ...(korean ? [korean] : [])]
}

/** A relation in words: its verb if it has one, else its kind. */
export function relationWords({ relation, verb }: { relation: Relation; verb: Verb }, t: Translate): string {
  return relation === 'integrates-with' ? t(`verb.${verb}`) : t(`relation.${relation}`)
}

/** An edge of the graph in words, with what it joins: `Lambda stores in S3`. */
export function edgeWords(graph: KnowledgeGraph, key: string, t: Translate): string {
  const [source, target] = graph.extremities(key)
  return `${labelOf(graph, source)} ${relationWords(graph.getEdgeAttributes(key), t)} ${labelOf(graph, target)}`
}
