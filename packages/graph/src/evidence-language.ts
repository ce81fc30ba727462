import type { Answer, Language } from './answer.ts'
import { byProof, foremost } from './confidence.ts'
import type { Evidence } from './evidence.ts'
import { hasHangul } from './hangul.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'

/** Which sentence a reader of a language is shown: notes may say the same in both. */

/** Confidence that a sentence needs to go before a surer one in another language. */
const SURE_ENOUGH = 0.6

/** The order for a reader: sentences in the language that are sure enough before others, then what proves most. */
const byLanguage =
  (language: Language) =>
  (a: Evidence, b: Evidence): number =>
    Number(isSureIn(b, language)) - Number(isSureIn(a, language)) || byProof(a, b)

/** What proves most first, those in the reader's language before others where they are sure enough. */
export function inLanguageFirst(evidence: readonly Evidence[], language: Language): readonly Evidence[] {
  return evidence.toSorted(byLanguage(language))
}

/** Whether it is in a language, and sure enough to go before what is not. Korean is what has a Hangul letter. */
export function isSureIn({ quote, confidence }: Evidence, language: Language): boolean {
  return (hasHangul(quote) ? 'ko' : 'en') === language && confidence >= SURE_ENOUGH
}

/** The sentence that a reader of a language should see first; null if there is none. */
export function evidenceFor(evidence: readonly Evidence[], language: Language): Evidence | null {
  return foremost(evidence, byLanguage(language))
}

interface Shown {
  readonly edge: string | null
  readonly evidence: Evidence | null
}

/** The sentence that a reader should see for an edge of an answer: the answer's own if the graph has none. */
export function evidenceOfEdge(graph: KnowledgeGraph, { edge, evidence }: Shown, language: Language): Evidence | null {
  if (evidence === null || edge === null || !graph.hasEdge(edge)) return evidence
  const { evidence: all } = graph.getEdgeAttributes(edge)
  return (
    evidenceFor(
      all.filter(({ polarity }) => polarity === evidence.polarity),
      language,
    ) ?? evidence
  )
}

/** An answer with the sentences that a reader of a language should see. */
export function answerInLanguage(graph: KnowledgeGraph, answer: Answer, language: Language): Answer {
  const told = <T extends Shown>(rows: readonly T[]): readonly T[] =>
    rows.map((row) => ({ ...row, evidence: evidenceOfEdge(graph, row, language) }))
  switch (answer.kind) {
    case 'path':
      return { ...answer, paths: answer.paths.map((path) => ({ ...path, hops: told(path.hops) })) }
    case 'connection':
      return { ...answer, hops: told(answer.hops) }
    case 'neighbours':
      return { ...answer, neighbours: told(answer.neighbours), nearest: told(answer.nearest) }
    case 'limits':
      return { ...answer, limits: told(answer.limits), nearest: told(answer.nearest) }
    case 'replacements':
      return { ...answer, replacedBy: told(answer.replacedBy), replaces: told(answer.replaces) }
    case 'comparison':
      return {
        ...answer,
        direct: told(answer.direct),
        limits: answer.limits.map((each) => ({ ...each, limits: each.limits.map(told) })),
        neighbours: answer.neighbours.map((each) => ({ ...each, relations: each.relations.map(told) })),
      }
    case 'entity':
      return { ...answer, neighbours: told(answer.neighbours), limits: told(answer.limits) }
  }
}
