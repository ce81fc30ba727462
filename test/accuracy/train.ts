import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { labelledCandidates, type LabelledSet } from './candidates.ts'
import { bestThreshold, heldOut, integrationPrediction, likeliestLimits, limitPrediction, type Candidate } from './folds.ts'
import { fitLogistic, type FitOptions } from './logistic.ts'
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

function weightsFile(weights: ReadonlyMap<string, number>, threshold: number): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ threshold, weights: Object.fromEntries(kept) }, null, 1)}\n`
}

function write<T extends Candidate>(task: Task<T>, gold: ReadonlyMap<string, GoldRow>): number {
  const threshold = bestThreshold(task.predictions, gold)
  const weights = fitLogistic(task.all.filter((candidate) => !candidate.unsure), OPTIONS)
  writeFileSync(`${LEXICON}/${task.name}-model.json`, weightsFile(weights, threshold))
  return threshold
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
  const integrations = heldOut(every.flatMap((set) => set.integrations), [], OPTIONS)
  const limits = likeliestLimits(heldOut(every.flatMap((set) => set.limits), [], OPTIONS))
  const gold = new Map(every.flatMap((set) => [...set.gold]))
  const integrationPredictions = integrations.map(integrationPrediction)
  const limitPredictions = limits.map(limitPrediction)
  const thresholds = {
    integration: write({ name: 'integration', all: every.flatMap((set) => set.integrations), predictions: integrationPredictions }, only(gold, 'integrates-with')),
    limit: write({ name: 'limit', all: every.flatMap((set) => set.limits), predictions: limitPredictions }, only(gold, 'limits')),
  }
  console.log(`thresholds: integration ${thresholds.integration}, limit ${thresholds.limit}`)
  for (const [name, set] of labelled) {
    const of = (predictions: readonly Prediction[], sections: ReadonlySet<string>) => predictions.filter((each) => sections.has(each.key.slice(0, each.key.indexOf('#'))))
    const sections = new Set([...set.integrations, ...set.limits].map((candidate) => candidate.section))
    const i = score(of(integrationPredictions, sections), only(set.gold, 'integrates-with'), thresholds.integration)
    const l = score(of(limitPredictions, sections), only(set.gold, 'limits'), thresholds.limit)
    console.log(`\n${name}, by held-out sections\n${line('integrates-with', i)}\n${line('limits', l)}\nmicro F1 ${percent(micro([i, l]).f1)}`)
  }
}

main()
