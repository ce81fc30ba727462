import type { GoldRow } from './note-set.ts'
import { strongest, type Prediction } from './score.ts'

/** Whether confidences mean what they say: of claims at 0.8, readers should accept eight in ten. */

export interface Bin {
  /** Lower end in [0,1); bins are a tenth wide. */
  readonly from: number
  readonly count: number
  /** Mean confidence. */
  readonly confidence: number
  /** Share that the gold has. */
  readonly accepted: number
}

const BINS = 10

/** Reliability of predictions by tenths of confidence; optional rows are left out, empty bins too. */
export function reliability(predictions: readonly Prediction[], gold: ReadonlyMap<string, GoldRow>): Bin[] {
  const kept = [...strongest(predictions).values()].filter((each) => !each.optional)
  return [...Array(BINS).keys()].flatMap((bin) => {
    const inside = kept.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin)
    if (inside.length === 0) return []
    const sum = inside.reduce((total, each) => total + each.confidence, 0)
    const hits = inside.filter(({ key }) => gold.has(key)).length
    return [{ from: bin / BINS, count: inside.length, confidence: sum / inside.length, accepted: hits / inside.length }]
  })
}

/** Expected calibration error in [0,1] (Naeini, Cooper & Hauskrecht 2015): mean gap of the bins, weighed by their size. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  const gap = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.accepted), 0)
  return total === 0 ? 0 : gap / total
}
