import type { Evidence, Language } from '@cloudlore/graph'

/** Confidence that a sentence needs to go before a surer one in another language. */
const SURE_ENOUGH = 0.6

/** Those in the reader's language first where they are sure enough; else in the order given. */
export function inLanguageFirst(evidence: readonly Evidence[], language: Language): readonly Evidence[] {
  const goesFirst = ({ quote, confidence }: Evidence): boolean =>
    languageOf(quote) === language && confidence >= SURE_ENOUGH
  return [...evidence.filter(goesFirst), ...evidence.filter((one) => !goesFirst(one))]
}

/** The sentence that a reader of a language should see first; null if there is none. */
export function evidenceFor(evidence: readonly Evidence[], language: Language): Evidence | null {
  const bySureness = [...evidence].sort((a, b) => b.confidence - a.confidence)
  return inLanguageFirst(bySureness, language)[0] ?? null
}

/** Korean for what has a Hangul letter. */
export function languageOf(text: string): Language {
  return /[\uac00-\ud7a3\u1100-\u11ff]/.test(text) ? 'ko' : 'en'
}
