import { compareText } from './compare.ts'
import type { Evidence } from './evidence.ts'
import type { EdgeAttributes } from './knowledge-graph.ts'

/** How much less each further sentence counts than the one before it. */
const DISCOUNT = 1 / 2

/**
 * Confidence in a claim, in [0,1], from the evidence for it: 1 − Π (1 − c·½ᵏ) over the sentences from the most to the
 * least confident, k = 0, 1, 2 …
 *
 * A plain noisy-or (all k = 0) takes the readings for independent. They are not: a rule that misreads a construction
 * misreads it in every sentence, and five weak readings would make a near certainty. Halving lets agreement count and
 * keeps repetition from ever amounting to proof: sentences of 0.5 each come to at most 0.72. Readings of one wording
 * count once, by the best of them, so that a copied note or two rules on one sentence change nothing.
 *
 * Further evidence never lowers the result, nor does its order matter. Rounded to 4 decimals; 0 without evidence.
 */
export function combinedConfidence(evidence: readonly Pick<Evidence, 'quote' | 'confidence'>[]): number {
  const bySentence = new Map<string, number>()
  for (const { quote, confidence } of evidence) {
    bySentence.set(quote, Math.max(confidence, bySentence.get(quote) ?? 0))
  }
  const ranked = [...bySentence.values()].sort((a, b) => b - a)
  const doubt = ranked.reduce((product, confidence, rank) => product * (1 - confidence * DISCOUNT ** rank), 1)
  return Math.round((1 - doubt) * 1e4) / 1e4
}

/** The evidence to show first: highest confidence, then a verb that says something, then place. */
export function bestEvidence(evidence: readonly Evidence[]): Evidence | null {
  return foremost(evidence, byWeight)
}

/** The first by an order; null if there is none. Takes linear time. */
export function foremost(evidence: readonly Evidence[], order: (a: Evidence, b: Evidence) => number): Evidence | null {
  let first: Evidence | null = null
  for (const one of evidence) if (first === null || order(one, first) < 0) first = one
  return first
}

/** What an answer shows of the evidence of an edge: of that which has the edge's polarity the best, and how much there is. */
export interface ShownEvidence {
  /** Null for `part-of`, which has none. */
  readonly evidence: Evidence | null
  readonly evidenceCount: number
}

export function shownEvidence({ evidence, polarity }: Pick<EdgeAttributes, 'evidence' | 'polarity'>): ShownEvidence {
  const telling = evidence.filter((one) => one.polarity === polarity)
  return { evidence: foremost(telling, byProof), evidenceCount: telling.length }
}

/**
 * How much surer a reading must be that has one end from a heading, a lead-in or a sentence before, to be shown before a
 * sentence that names both: the words alone of the first prove nothing to who reads them.
 */
const BY_ITSELF = 0.1

/** The order in which evidence is shown. */
export function byProof(a: Evidence, b: Evidence): number {
  return proof(b) - proof(a) || byWeight(a, b)
}

const proof = ({ confidence, rule }: Evidence) => confidence + (rule.startsWith('sentence/') ? BY_ITSELF : 0)

export function byWeight(a: Evidence, b: Evidence): number {
  return b.confidence - a.confidence || Number(isVague(a)) - Number(isVague(b)) || compareEvidence(a, b)
}

const isVague = ({ verb }: Evidence) => verb === undefined || verb === 'generic'

/** The order in which evidence is kept: file, place, rule, and what else could differ. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareText(a.file, b.file) ||
    a.span.offset - b.span.offset ||
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    a.span.endOffset - b.span.endOffset ||
    compareText(a.rule, b.rule) ||
    compareText(a.polarity, b.polarity) ||
    compareText(a.verb ?? '', b.verb ?? '') ||
    b.confidence - a.confidence
  )
}
