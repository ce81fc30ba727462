import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { labelledCandidates, type Labelled, type LabelledSet } from './candidates.ts'
import {
  bestThreshold,
  foldsOf,
  heldOut,
  integrationPrediction,
  likeliestLimits,
  limitPrediction,
  probabilityOf,
  type Candidate,
} from './folds.ts'
import { likeliestVerb } from '@cloudlore/extract/training'
import type { Integration } from '@cloudlore/extract/training'
import { VERBS, type Verb } from '@cloudlore/graph'
import { fitLogistic, type Example, type FitOptions } from './logistic.ts'
import { ownNotes, projectCatalog, realNotes, type GoldRow } from './note-set.ts'
import { micro, score, type Prediction, type Score } from './score.ts'

/** Fits the models of the extractor on all annotated notes at hand, prints scores by held-out sections, writes weights. */

const OPTIONS: FitOptions = { l2: 6, rounds: 30 }
const LEXICON = fileURLToPath(new URL('../../packages/extract/src/lexicon', import.meta.url))
/** Weights below this change no decision and only lengthen the file. */
const NEGLIGIBLE = 0.02

interface Task<T extends Candidate> {
  readonly name: 'integration' | 'limit'
  readonly all: readonly T[]
  readonly predictions: readonly Prediction[]
}

function weightsObject(weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...weights].filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function weightsFile(weights: ReadonlyMap<string, number>, threshold: number): string {
  return `${JSON.stringify({ threshold, weights: weightsObject(weights) }, null, 1)}\n`
}

function write<T extends Candidate>(task: Task<T>, gold: ReadonlyMap<string, GoldRow>): number {
  const threshold = bestThreshold(task.predictions, gold)
  const weights = fitLogistic(
    task.all.filter((candidate) => !candidate.unsure),
    OPTIONS,
  )
  writeFileSync(`${LEXICON}/${task.name}-model.json`, weightsFile(weights, threshold))
  return threshold
}

/** Candidates that the gold has, at the sentence that it names: what directions and verbs are learned from. */
function accepted(candidates: readonly Labelled<Integration>[]): Labelled<Integration>[] {
  return candidates.filter((candidate) => candidate.label && !candidate.unsure)
}

const directionExample = (candidate: Labelled<Integration>): Example => ({
  features: candidate.item.direction,
  label: candidate.gold?.source === candidate.item.first,
  section: candidate.section,
})

const verbExample = (candidate: Labelled<Integration>, verb: Verb): Example => ({
  features: candidate.item.manner,
  label: candidate.gold?.verb === verb,
  section: candidate.section,
})

function writeDirectionAndVerb(candidates: readonly Labelled<Integration>[]): void {
  const directions = fitLogistic(candidates.map(directionExample), OPTIONS)
  writeFileSync(`${LEXICON}/direction-model.json`, weightsFile(directions, 0.5))
  const verbs = VERBS.map((verb) => [
    verb,
    weightsObject(
      fitLogistic(
        candidates.map((each) => verbExample(each, verb)),
        OPTIONS,
      ),
    ),
  ])
  writeFileSync(`${LEXICON}/verb-model.json`, `${JSON.stringify(Object.fromEntries(verbs), null, 1)}\n`)
}

/** Shares of right directions and verbs among accepted candidates of held-out sections, by set. */
function directionAndVerbHeldOut(
  candidates: readonly Labelled<Integration>[],
): Map<string, { direction: boolean; verb: boolean }> {
  const folds = foldsOf(candidates.map((candidate) => candidate.section))
  const right = new Map<string, { direction: boolean; verb: boolean }>()
  for (const fold of new Set(folds.values())) {
    const seen = candidates.filter((candidate) => folds.get(candidate.section) !== fold)
    const directions = fitLogistic(seen.map(directionExample), OPTIONS)
    const verbs = new Map(
      VERBS.map((verb) => [
        verb,
        fitLogistic(
          seen.map((each) => verbExample(each, verb)),
          OPTIONS,
        ),
      ]),
    )
    for (const candidate of candidates.filter((each) => folds.get(each.section) === fold)) {
      const first = probabilityOf(directions, candidate.item.direction) >= 0.5
      const verb = likeliestVerb(verbs, candidate.item.manner)
      right.set(candidate.key, {
        direction: directionExample(candidate).label === first,
        verb: candidate.gold?.verb === verb,
      })
    }
  }
  return right
}

const percent = (share: number) => (100 * share).toFixed(1)
const line = (name: string, result: Score) =>
  `${name.padEnd(18)} P ${percent(result.precision)} R ${percent(result.recall)} F1 ${percent(result.f1)}` +
  ` direction ${percent(result.direction)} verb ${percent(result.verb)} bound ${percent(result.bound)} (${result.matched}/${result.gold})`

function only(gold: ReadonlyMap<string, GoldRow>, type: GoldRow['type']): Map<string, GoldRow> {
  return new Map([...gold].filter(([, row]) => row.type === type))
}

function main(): void {
  const catalog = projectCatalog()
  const sets = [realNotes(), ownNotes('ko'), ownNotes('en')].flatMap((set) => set ?? [])
  const labelled = new Map<string, LabelledSet>(sets.map((set) => [set.name, labelledCandidates(set, catalog)]))
  const every = [...labelled.values()]
  const integrations = heldOut(
    every.flatMap((set) => set.integrations),
    [],
    OPTIONS,
  )
  const limits = likeliestLimits(
    heldOut(
      every.flatMap((set) => set.limits),
      [],
      OPTIONS,
    ),
  )
  const gold = new Map(every.flatMap((set) => [...set.gold]))
  const integrationPredictions = integrations.map(integrationPrediction)
  const limitPredictions = limits.map(limitPrediction)
  const thresholds = {
    integration: write(
      { name: 'integration', all: every.flatMap((set) => set.integrations), predictions: integrationPredictions },
      only(gold, 'integrates-with'),
    ),
    limit: write(
      { name: 'limit', all: every.flatMap((set) => set.limits), predictions: limitPredictions },
      only(gold, 'limits'),
    ),
  }
  const sure = accepted(every.flatMap((set) => set.integrations))
  writeDirectionAndVerb(sure)
  const right = directionAndVerbHeldOut(sure)
  console.log(`thresholds: integration ${thresholds.integration}, limit ${thresholds.limit}`)
  for (const [name, set] of labelled) {
    const of = (predictions: readonly Prediction[], sections: ReadonlySet<string>) =>
      predictions.filter((each) => sections.has(each.key.slice(0, each.key.indexOf('#'))))
    const sections = new Set([...set.integrations, ...set.limits].map((candidate) => candidate.section))
    const i = score(of(integrationPredictions, sections), only(set.gold, 'integrates-with'), thresholds.integration)
    const l = score(of(limitPredictions, sections), only(set.gold, 'limits'), thresholds.limit)
    const known = [...right].filter(([key]) => sections.has(key.slice(0, key.indexOf('#')))).map(([, each]) => each)
    const share = (of: 'direction' | 'verb') => percent(known.filter((each) => each[of]).length / known.length)
    console.log(`\n${name}: held-out direction ${share('direction')} verb ${share('verb')}`)
    console.log(
      `\n${name}, by held-out sections\n${line('integrates-with', i)}\n${line('limits', l)}\nmicro F1 ${percent(micro([i, l]).f1)}`,
    )
  }
}

main()
