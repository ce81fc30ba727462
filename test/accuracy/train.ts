import { VERBS } from '@cloudlore/graph'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { labelledCandidates } from './candidates.ts'
import { fitLogistic, type Example } from './logistic.ts'
import { accepted, directionExample, FIT, predictHeldOut, verbExample } from './measure.ts'
import { ownNotes, projectCatalog, realNotes } from './note-set.ts'

/** Fits the models of the extractor on all annotated notes at hand and writes their weights. */

const LEXICON = fileURLToPath(new URL('../../packages/extract/src/lexicon', import.meta.url))
/** Weights below this change no decision and only lengthen the file. */
const NEGLIGIBLE = 0.02

function fitted(examples: readonly Example[]): Record<string, number> {
  const weights = [...fitLogistic(examples, FIT)].filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE)
  return Object.fromEntries(weights.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function write(name: string, model: unknown): void {
  writeFileSync(`${LEXICON}/${name}-model.json`, `${JSON.stringify(model, null, 1)}\n`)
}

function main(): void {
  const catalog = projectCatalog()
  const sets = [realNotes(), ownNotes('ko'), ownNotes('en')].flatMap((set) =>
    set ? [labelledCandidates(set, catalog)] : [],
  )
  const { thresholds } = predictHeldOut(sets)
  const integrations = sets.flatMap((set) => set.integrations)
  const limits = sets.flatMap((set) => set.limits)
  const sure = accepted(integrations)
  write('integration', {
    threshold: thresholds.integration,
    weights: fitted(integrations.filter((each) => !each.unsure)),
  })
  write('limit', { threshold: thresholds.limit, weights: fitted(limits.filter((each) => !each.unsure)) })
  write('direction', { threshold: 0.5, weights: fitted(sure.map(directionExample)) })
  write('verb', Object.fromEntries(VERBS.map((verb) => [verb, fitted(sure.map((each) => verbExample(each, verb)))])))
  process.stdout.write(
    `fitted on ${integrations.length} pairs and ${limits.length} quantities; thresholds ${JSON.stringify(thresholds)}\n`,
  )
}

main()
