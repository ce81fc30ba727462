import type { Integration } from '@cloudlore/extract/training'
import type { Labelled } from './candidates.ts'
import { fitLogistic, type FitOptions } from './logistic.ts'
import type { GoldRow } from './note-set.ts'
import { score, type Prediction } from './score.ts'

/** Fitting with whole sections held out, so that what is measured was never seen. */

export const FOLDS = 10
/** A step that is prime to the number of folds, so that neighbours in a note fall into different folds. */
const STEP = 7

/**
 * What is held out together: a section of the real notes; of ours the whole note, in both languages, as what one says of a
 * pair the other says too.
 */
const heldTogether = (section: string) => (section.startsWith('real:') ? section : section.replace(/^.*\/|:\d+$/g, ''))

/** The fold of each section, from 0. */
export function foldsOf(sections: readonly string[]): ReadonlyMap<string, number> {
  const groups = new Map([...new Set(sections.map(heldTogether))].sort().map((group, i) => [group, (i * STEP) % FOLDS]))
  return new Map(sections.map((section) => [section, groups.get(heldTogether(section)) ?? 0]))
}

export function probabilityOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

export interface Held<T> {
  readonly candidate: T
  readonly confidence: number
}

/** Each candidate with the confidence given by a model that did not see its section. */
export function heldOut<T extends Labelled<Integration>>(candidates: readonly T[], options: FitOptions): Held<T>[] {
  const folds = foldsOf(candidates.map((candidate) => candidate.section))
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const seen = candidates.filter((candidate) => folds.get(candidate.section) !== fold)
    const weights = fitLogistic(
      seen.filter((candidate) => !candidate.unsure),
      options,
    )
    return candidates
      .filter((candidate) => folds.get(candidate.section) === fold)
      .map((candidate) => ({ candidate, confidence: probabilityOf(weights, candidate.features) }))
  })
}

const THRESHOLDS = [...Array(40).keys()].map((i) => 0.1 + i / 50)

const sectionOf = (key: string) => key.slice(0, key.indexOf('#'))

/** Neighbours on either side that a threshold is judged with: where the curve is flat, chance would choose else. */
const NEIGHBOURS = 2

/**
 * The threshold with the best F1, averaged over sets of notes so that none outweighs another, and over its neighbours; the
 * lowest of equals.
 */
export function bestThreshold(
  predictions: readonly Prediction[],
  golds: readonly ReadonlyMap<string, GoldRow>[],
): number {
  const sets = golds.map((gold) => {
    const sections = new Set([...gold.keys()].map(sectionOf))
    return { gold, predictions: predictions.filter(({ key }) => sections.has(sectionOf(key))) }
  })
  const curve = THRESHOLDS.map((threshold) =>
    sets.reduce((total, set) => total + score(set.predictions, set.gold, threshold).f1, 0),
  )
  let best = { threshold: 0.5, f1: 0 }
  THRESHOLDS.forEach((threshold, i) => {
    const around = curve.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
    const f1 = around.reduce((total, each) => total + each, 0) / around.length
    if (f1 > best.f1) best = { threshold, f1 }
  })
  return Math.round(best.threshold * 100) / 100
}
