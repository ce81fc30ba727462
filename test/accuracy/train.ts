import { VERBS } from '@cloudlore/graph'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { labelledCandidates, type LabelledSet } from './candidates.ts'
import { fitLimits } from './limits.ts'
import { fitLogistic, type Example } from './logistic.ts'
import { accepted, directionExample, FIT, limitThreshold, predictHeldOut, verbExample } from './measure.ts'
import { CONTENDER_FLOOR, fitPairs } from './competition.ts'
import { annotatedSets, projectCatalog } from './note-set.ts'

/** Fits the models of the extractor on all annotated notes at hand and writes their weights. */

const LEXICON = fileURLToPath(new URL('../../packages/extract/src/lexicon', import.meta.url))
/** Weights below this change no decision and only lengthen the file. */
const NEGLIGIBLE = 0.02

function written(fit: ReadonlyMap<string, number>): Record<string, number> {
  const weights = [...fit].filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE)
  return Object.fromEntries(weights.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const fitted = (examples: readonly Example[]) => written(fitLogistic(examples, FIT))

function write(name: string, model: unknown): void {
  writeFileSync(`${LEXICON}/${name}-model.json`, `${JSON.stringify(model, null, 1)}\n`)
}

function writeLimits(sets: readonly LabelledSet[], threshold: number): void {
  const limits = fitLimits(sets.flatMap((set) => set.limits))
  write('limit', { threshold, weights: written(limits.quantity), bearer: written(limits.bearer) })
}

/** With the argument `limits` the model of limits alone. */
function main(): void {
  const catalog = projectCatalog()
  const sets = annotatedSets().map((set) => labelledCandidates(set, catalog))
  if (process.argv.includes('limits')) return writeLimits(sets, limitThreshold(sets))
  const { thresholds, pairs } = predictHeldOut(sets, catalog)
  const integrations = sets.flatMap((set) => set.integrations)
  const sure = accepted(integrations)
  write('integration', {
    threshold: CONTENDER_FLOOR,
    weights: fitted(integrations.filter((each) => !each.unsure)),
  })
  writeFileSync(
    `${LEXICON}/competition-model.json`,
    `${JSON.stringify({ threshold: thresholds.integration, ...fitPairs(pairs) })}\n`,
  )
  writeLimits(sets, thresholds.limit)
  write('direction', { threshold: 0.5, weights: fitted(sure.map(directionExample)) })
  write('verb', Object.fromEntries(VERBS.map((verb) => [verb, fitted(sure.map((each) => verbExample(each, verb)))])))
  process.stdout.write(`fitted on ${integrations.length} pairs; thresholds ${JSON.stringify(thresholds)}\n`)
}

main()
