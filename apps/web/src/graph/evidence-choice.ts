import { byProof } from '@cloudlore/graph'
import type { Evidence, Hop, KnowledgeGraph, Language } from '@cloudlore/graph'

/** Confidence that a sentence needs to go before a surer one in another language. */
const SURE_ENOUGH = 0.6

/** What proves most first, those in the reader's language before others where they are sure enough. */
export function inLanguageFirst(evidence: readonly Evidence[], language: Language): readonly Evidence[] {
  const goesFirst = (one: Evidence): boolean => isSureIn(one, language)
  const proven = evidence.toSorted(byProof)
  return [...proven.filter(goesFirst), ...proven.filter((one) => !goesFirst(one))]
}

/** Whether it is in a language, and sure enough to go before what is not. */
export function isSureIn({ quote, confidence }: Evidence, language: Language): boolean {
  return languageOf(quote) === language && confidence >= SURE_ENOUGH
}

/** The sentence that a reader of a language should see first; null if there is none. */
export function evidenceFor(evidence: readonly Evidence[], language: Language): Evidence | null {
  return inLanguageFirst(evidence, language)[0] ?? null
}

/** The sentence that a reader should see for a step of a path: the answer's own if the graph has none. */
export function evidenceOfHop(
  graph: KnowledgeGraph,
  { edge, evidence }: Pick<Hop, 'edge' | 'evidence'>,
  language: Language,
): Evidence | null {
  if (evidence === null || !graph.hasEdge(edge)) return evidence
  const { evidence: all } = graph.getEdgeAttributes(edge)
  return (
    evidenceFor(
      all.filter(({ polarity }) => polarity === evidence.polarity),
      language,
    ) ?? evidence
  )
}

/** Korean for what has a Hangul letter. */
export function languageOf(text: string): Language {
  return /[\uac00-\ud7a3\u1100-\u11ff]/.test(text) ? 'ko' : 'en'
}
