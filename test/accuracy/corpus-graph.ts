import { createExtractor } from '@cloudlore/extract'
import { buildGraph, type Catalog, type KnowledgeGraph } from '@cloudlore/graph'
import type { NoteSet } from './note-set.ts'

/** The graph that the extractor, as it is, reads out of annotated notes. */
export function graphOf(sets: readonly NoteSet[], catalog: Catalog): KnowledgeGraph {
  const { extract } = createExtractor(catalog)
  const claims = sets.flatMap(({ notes }) => notes.flatMap((note) => extract(note).claims))
  return buildGraph(claims, catalog)
}

/** Keys of the asserted integrations of a graph, sorted. */
export const integrationsIn = (graph: KnowledgeGraph): string[] =>
  graph.filterEdges((_, { relation, polarity }) => relation === 'integrates-with' && polarity === 'asserted').sort()

/** Size of the intersection over size of the union, in [0,1]; 1 of two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const union = new Set([...a, ...b]).size
  return union === 0 ? 1 : (a.size + b.size - union) / union
}
