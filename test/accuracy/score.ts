import type { GoldRow } from './note-set.ts'
import { isOptional } from './match.ts'

/** Precision, recall and their harmonic mean over keys that stand for one statement in one section each. */

export interface Prediction {
  readonly key: string
  readonly optional: boolean
  readonly source: string
  readonly verb?: string
  readonly bound?: string
  /** In [0,1]. */
  readonly confidence: number
}

export interface Score {
  readonly gold: number
  readonly predicted: number
  readonly matched: number
  /** In [0,1], as all below. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the matched: direction, verb and bound right. */
  readonly direction: number
  readonly verb: number
  readonly bound: number
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** The surest prediction of each key. */
export function strongest(predictions: readonly Prediction[]): Map<string, Prediction> {
  const best = new Map<string, Prediction>()
  for (const prediction of predictions) {
    const known = best.get(prediction.key)
    if (!known || prediction.confidence > known.confidence) best.set(prediction.key, prediction)
  }
  return best
}

/** Scores what is at or above `threshold`. Gold rows that are optional count neither way. */
export function score(predictions: readonly Prediction[], gold: ReadonlyMap<string, GoldRow>, threshold = 0): Score {
  const wanted = [...gold].filter(([, row]) => !isOptional(row))
  const isLeftOpen = (key: string) => {
    const row = gold.get(key)
    return row !== undefined && isOptional(row)
  }
  const kept = [...strongest(predictions).values()].filter(
    ({ key, confidence, optional }) => confidence >= threshold && !optional && !isLeftOpen(key),
  )
  const hits = kept.flatMap((prediction) => {
    const row = gold.get(prediction.key)
    return row ? [{ prediction, row }] : []
  })
  const share = (holds: (hit: (typeof hits)[number]) => boolean) => ratio(hits.filter(holds).length, hits.length)
  const precision = ratio(hits.length, kept.length)
  const recall = ratio(hits.length, wanted.length)
  return {
    gold: wanted.length,
    predicted: kept.length,
    matched: hits.length,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    direction: share(({ prediction, row }) => prediction.source === row.source),
    verb: share(({ prediction, row }) => prediction.verb === row.verb),
    bound: share(({ prediction, row }) => prediction.bound === row.bound),
  }
}

/** Scores of several kinds of relation taken together. */
export function micro(
  scores: readonly Score[],
): Pick<Score, 'gold' | 'predicted' | 'matched' | 'precision' | 'recall' | 'f1'> {
  const sum = (of: (each: Score) => number) => scores.reduce((total, each) => total + of(each), 0)
  const [gold, predicted, matched] = [
    sum((each) => each.gold),
    sum((each) => each.predicted),
    sum((each) => each.matched),
  ]
  const precision = ratio(matched, predicted)
  const recall = ratio(matched, gold)
  return { gold, predicted, matched, precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}
