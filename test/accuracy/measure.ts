import { createExtractor } from '@cloudlore/extract'
import { compiled, createScorer, featureNames, likeliestVerb, type Integration } from '@cloudlore/extract/training'
import { VERBS, type Catalog, type Claim, type Verb } from '@cloudlore/graph'
import type { Labelled, LabelledSet } from './candidates.ts'
import { labelledPairs, pairsHeldOut, type LabelledPair } from './competition.ts'
import { bestThreshold, foldsOf, heldOut } from './folds.ts'
import { fitLogistic, type Example, type FitOptions } from './logistic.ts'
import { limitsHeldOut } from './limits.ts'
import { isOptional, rowKey, type Row } from './match.ts'
import type { GoldRow, NoteSet } from './note-set.ts'
import { micro, score, type Prediction, type Score } from './score.ts'

/** How well the extractor reads annotated notes: as it is, and with whole sections held out from fitting. */

export const FIT: FitOptions = { l2: 3, rounds: 12 }

export type RelationType = GoldRow['type']
export const TYPES: readonly RelationType[] = ['integrates-with', 'replaces', 'limits']

export function goldOf(gold: ReadonlyMap<string, GoldRow>, type: RelationType): Map<string, GoldRow> {
  return new Map([...gold].filter(([, row]) => row.type === type))
}

export interface Measured {
  readonly byType: ReadonlyMap<RelationType, Score>
  readonly micro: ReturnType<typeof micro>
}

function measured(
  predictions: ReadonlyMap<RelationType, readonly Prediction[]>,
  gold: ReadonlyMap<string, GoldRow>,
): Measured {
  const byType = new Map(TYPES.map((type) => [type, score(predictions.get(type) ?? [], goldOf(gold, type))]))
  return { byType, micro: micro([...byType.values()]) }
}

const rowOf = (claim: Claim): Row =>
  claim.relation === 'limits'
    ? {
        type: 'limits',
        source: claim.source,
        value: claim.limit.value,
        unit: claim.limit.unit,
        polarity: claim.evidence.polarity,
      }
    : { type: claim.relation, source: claim.source, target: claim.target, polarity: claim.evidence.polarity }

/** The claims of the extractor as it is, as predictions by section. */
export function claimPredictions(set: NoteSet, catalog: Catalog): Map<RelationType, Prediction[]> {
  const { extract } = createExtractor(catalog)
  const predictions = new Map<RelationType, Prediction[]>(TYPES.map((type) => [type, []]))
  for (const note of set.notes) {
    for (const claim of extract(note).claims) {
      const section = note.sections.find(
        ({ start, end }) => claim.evidence.span.line >= start && claim.evidence.span.line <= end,
      )
      if (!section) continue
      const row = rowOf(claim)
      const { verb, confidence } = claim.evidence
      predictions.get(row.type)?.push({
        key: `${section.id}#${rowKey(row, catalog)}`,
        optional: isOptional(row),
        source: row.source,
        confidence,
        ...(verb ? { verb } : {}),
        ...(claim.relation === 'limits' ? { bound: claim.limit.bound } : {}),
      })
    }
  }
  return predictions
}

export const measurePlain = (
  predictions: ReadonlyMap<RelationType, readonly Prediction[]>,
  gold: ReadonlyMap<string, GoldRow>,
): Measured => measured(predictions, gold)

/** Candidates that the gold has, at the sentence that it names: what directions and verbs are learned from. */
export function accepted(candidates: readonly Labelled<Integration>[]): Labelled<Integration>[] {
  return candidates.filter((candidate) => candidate.label && !candidate.unsure)
}

export const directionExample = (candidate: Labelled<Integration>): Example => ({
  features: featureNames(candidate.item.direction),
  label: candidate.gold?.source === candidate.item.first,
  section: candidate.section,
})

export const verbExample = (candidate: Labelled<Integration>, verb: Verb): Example => ({
  features: featureNames(candidate.item.manner),
  label: candidate.gold?.verb === verb,
  section: candidate.section,
})

interface Manner {
  readonly source: string
  readonly verb: Verb
}

/** Direction and verb of candidates, by models that did not see their section. */
function mannersHeldOut(candidates: readonly Labelled<Integration>[]): Map<Labelled<Integration>, Manner> {
  const folds = foldsOf(candidates.map((candidate) => candidate.section))
  const manners = new Map<Labelled<Integration>, Manner>()
  for (const fold of new Set(folds.values())) {
    const seen = accepted(candidates.filter((candidate) => folds.get(candidate.section) !== fold))
    const directions = createScorer(compiled([Object.fromEntries(fitLogistic(seen.map(directionExample), FIT))]))
    const verbs = createScorer(
      compiled(
        VERBS.map((verb) =>
          Object.fromEntries(
            fitLogistic(
              seen.map((each) => verbExample(each, verb)),
              FIT,
            ),
          ),
        ),
      ),
    )
    for (const candidate of candidates) {
      const { section, item } = candidate
      if (folds.get(section) !== fold) continue
      const first = item.certain ? item.certain === 'first' : (directions(item.direction)[0] ?? 0) >= 0
      const verb = likeliestVerb(verbs, item.manner, item.ruledOut)
      manners.set(candidate, { source: first ? item.first : item.second, verb })
    }
  }
  return manners
}

export interface HeldOut {
  readonly integrations: readonly Prediction[]
  readonly limits: readonly Prediction[]
  /** What the model of competing readings is fitted on. */
  readonly pairs: readonly LabelledPair[]
  readonly thresholds: { readonly integration: number; readonly limit: number }
}

const thresholdOf = (predictions: readonly Prediction[], sets: readonly LabelledSet[], type: RelationType): number =>
  bestThreshold(
    predictions,
    sets.map((set) => goldOf(set.gold, type)),
  )

export const limitThreshold = (sets: readonly LabelledSet[]): number =>
  thresholdOf(limitsHeldOut(sets.flatMap((set) => set.limits)), sets, 'limits')

/** Predictions for every candidate of all sets, each by models that did not see its section. */
export function predictHeldOut(sets: readonly LabelledSet[], catalog: Catalog): HeldOut {
  const all = sets.flatMap((set) => set.integrations)
  const manners = mannersHeldOut(all)
  const pairs = labelledPairs(heldOut(all, FIT), catalog)
  const integrations = pairsHeldOut(pairs).map(({ pair: { candidate }, confidence }) => ({
    key: candidate.key,
    optional: candidate.optional,
    source: candidate.item.source,
    confidence,
    ...manners.get(candidate),
  }))
  const limits = limitsHeldOut(sets.flatMap((set) => set.limits))
  return {
    integrations,
    limits,
    pairs,
    thresholds: {
      integration: thresholdOf(integrations, sets, 'integrates-with'),
      limit: thresholdOf(limits, sets, 'limits'),
    },
  }
}

/** The held-out predictions of one set; replacements are read by rules that nothing was fitted for. */
export function measureHeldOut(set: LabelledSet, held: HeldOut, rules: readonly Prediction[]): Measured {
  const sections = new Set([...set.integrations, ...set.limits].map((candidate) => candidate.section))
  const own = (predictions: readonly Prediction[], threshold: number) =>
    predictions.filter(({ key, confidence }) => confidence >= threshold && sections.has(key.slice(0, key.indexOf('#'))))
  return measured(
    new Map<RelationType, readonly Prediction[]>([
      ['integrates-with', own(held.integrations, held.thresholds.integration)],
      ['replaces', rules],
      ['limits', own(held.limits, held.thresholds.limit)],
    ]),
    set.gold,
  )
}
