import {
  competingPairs,
  likeliestOfEach,
  pairProbability,
  type Contender,
  type Pair,
} from '@cloudlore/extract/training'
import type { Catalog } from '@cloudlore/graph'
import { fitForest, type BoostExample, type BoostOptions } from './boosting.ts'
import type { Labelled } from './candidates.ts'
import { FOLDS, foldsOf, type Held } from './folds.ts'
import type { Integration } from '@cloudlore/extract/training'

/** Fitting the model of competing readings, on confidences that the sentences' models gave to sections they had not seen. */

export const BOOST: BoostOptions = { trees: 110, depth: 4, rate: 0.07, leaf: 20, l2: 2 }

/** Readings less likely than this by their sentence alone do not compete. */
export const CONTENDER_FLOOR = 0.02

interface LabelledContender extends Contender {
  readonly candidate: Labelled<Integration>
}

export interface LabelledPair extends BoostExample {
  readonly pair: Pair<LabelledContender>
  readonly candidate: Labelled<Integration>
}

function contenderOf({ candidate, confidence }: Held<Labelled<Integration>>): LabelledContender {
  const { source, target, negated, origin, known, least } = candidate.item
  return { source, target, negated, origin, known, least, confidence: Math.max(confidence, least), candidate }
}

function bySentence(held: readonly Held<Labelled<Integration>>[]): LabelledContender[][] {
  const sentences = new Map<string, LabelledContender[]>()
  for (const each of held) {
    const key = `${each.candidate.line}|${each.candidate.sentence}`
    sentences.set(key, [...(sentences.get(key) ?? []), contenderOf(each)])
  }
  return [...sentences.values()].map(likeliestOfEach)
}

/** The pairs of every section, labelled by whether the gold has them. */
export function labelledPairs(held: readonly Held<Labelled<Integration>>[], catalog: Catalog): LabelledPair[] {
  const sections = new Map<string, Held<Labelled<Integration>>[]>()
  for (const each of held) {
    if (each.confidence < CONTENDER_FLOOR) continue
    const known = sections.get(each.candidate.section)
    if (known) known.push(each)
    else sections.set(each.candidate.section, [each])
  }
  return [...sections].flatMap(([section, own]) =>
    competingPairs(bySentence(own), catalog).flatMap((pair) => {
      const candidate = pair.readings[0]?.candidate
      return candidate ? [{ section, pair, candidate, traits: pair.traits, label: candidate.label }] : []
    }),
  )
}

/**
 * Our own notes are plainer than people's, and readings of them surer. The real ones, which none of us wrote, count twice, so
 * that a confidence holds for such notes too.
 */
const weighted = (pair: LabelledPair): LabelledPair[] => (pair.section.startsWith('real:') ? [pair, pair] : [pair])

const isFit = ({ candidate: { optional, item } }: LabelledPair) => !optional && item.known !== null

export const fitPairs = (pairs: readonly LabelledPair[]) => fitForest(pairs.filter(isFit).flatMap(weighted), BOOST)

/** The probability of each pair by a forest that did not see its section. */
export function pairsHeldOut(pairs: readonly LabelledPair[]): { pair: LabelledPair; confidence: number }[] {
  const folds = foldsOf(pairs.map(({ section }) => section))
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const forest = { ...fitPairs(pairs.filter(({ section }) => folds.get(section) !== fold)), threshold: 0 }
    return pairs
      .filter(({ section }) => folds.get(section) === fold)
      .map((pair) => ({ pair, confidence: pairProbability(forest, pair.pair) }))
  })
}
