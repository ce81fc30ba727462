import { VERBS } from '@cloudlore/graph'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Integration } from '@cloudlore/extract/training'
import { labelledCandidates, type Labelled, type LabelledSet } from './candidates.ts'
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

function writeManner(sure: readonly Labelled<Integration>[]): void {
  write('direction', { threshold: 0.5, weights: fitted(sure.map(directionExample)) })
  write('verb', Object.fromEntries(VERBS.map((verb) => [verb, fitted(sure.map((each) => verbExample(each, verb)))])))
}

/**
 * With the argument `limits` or `manner` the models of limits, or of direction and verb, alone. The model of competing
 * readings sees which of two acts, so fit `manner` first where its features have changed.
 */
function main(): void {
  const catalog = projectCatalog()
  const sets = annotatedSets().map((set) => labelledCandidates(set, catalog))
  const integrations = sets.flatMap((set) => set.integrations)
  if (process.argv.includes('manner')) {
    writeManner(accepted(integrations))
    return
  }
  if (process.argv.includes('limits')) {
    writeLimits(sets, limitThreshold(sets))
    return
  }
  const { thresholds, pairs } = predictHeldOut(sets, catalog)
  write('integration', {
    threshold: CONTENDER_FLOOR,
    weights: fitted(integrations.filter((each) => !each.unsure)),
  })
  writeFileSync(
    `${LEXICON}/competition-model.json`,
    `${JSON.stringify({ threshold: thresholds.integration, ...fitPairs(pairs) })}\n`,
  )
  writeLimits(sets, thresholds.limit)
  writeManner(accepted(integrations))
  process.stdout.write(`fitted on ${integrations.length} pairs; thresholds ${JSON.stringify(thresholds)}\n`)
}

main()
