import type { Catalog, Limit } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import type { Block } from '../document/block.ts'
import { bearersOf } from './bearer.ts'
import { parallelBearers, possibleBearers } from './bearer-rule.ts'
import { nounBeforeCount } from './counted-noun.ts'
import { quantityFeatures } from './features.ts'
import { measuredThing } from './measured.ts'
import { measuredCell } from './measured-cell.ts'
import { measuresOf } from './measure.ts'
import type { Quantity } from './quantity.ts'
import { boundFor } from './threshold.ts'

/** A quantity with an entity that it may bound. */
export interface LimitCandidate {
  readonly entity: string
  readonly limit: Limit
  /** Which quantity of the sentence it is, from 0. */
  readonly measure: number
  readonly start: number
  readonly end: number
  /** Whether the quantity is a limit at all; the same for all its bearers. */
  readonly features: readonly string[]
  /** Whether this is the entity that it bounds. */
  readonly bearer: readonly string[]
}

function measuredIn({ sentence: { text, block }, reading: { args }, row }: SentenceInContext, start: number): string {
  return row ? measuredCell(text, start, { row, header: block.header, names: args }) : measuredThing(text, start, args)
}

/** "five alarms": what is counted is what is measured. */
const countedThing = ({ kind, unit }: Quantity): string => (kind === 'count' ? (unit.split('/')[0] ?? '') : '')

/** "Concurrent executions: 1,000": an aspect of what is bounded is measured, though it is a name. */
function aspectBefore({ sentence: { text }, reading: { args }, row }: SentenceInContext, at: number): string {
  if (row) return ''
  const others = args.filter((arg) => arg.isAspect !== true)
  return measuredThing(text, at, others)
}

const LONGEST_TITLE = 40

/** What stands over a statement: its heading, or the few words that its list or callout is opened with ("Limits:"). */
function titleOf({ leadIn, trail }: Block): string {
  const heading = trail.at(-1)?.text ?? ''
  const opening = leadIn?.clean.text ?? ''
  return opening.length <= LONGEST_TITLE ? `${heading} ${opening}` : heading
}

/** Every quantity of a sentence with each entity that it may bound; the models of limits decide. */
export function limitCandidates(context: SentenceInContext, catalog: Catalog): LimitCandidate[] {
  const { text, block } = context.sentence
  const setting = { header: block.header, title: titleOf(block), names: context.reading.args }
  const measures = measuresOf(text, setting)
  const parallel = parallelBearers(context, measures, catalog)
  return measures.flatMap((measure, index) => {
    const { value, quantity, start, end } = measure
    const what = measuredIn(context, start) || countedThing(quantity)
    const unit = quantity.unit || nounBeforeCount(text, quantity)
    const limit = { value, unit, what: what || aspectBefore(context, start) }
    const features = quantityFeatures(text, measure, { what, block })
    const bearers = possibleBearers(bearersOf(context, measure, catalog), context, {
      measure,
      only: parallel.get(measure),
    })
    return bearers.map(({ id, features: bearer }) => ({
      entity: id,
      limit: { ...limit, bound: boundFor(id, measure, { text, args: context.reading.args }) },
      measure: index,
      start,
      end,
      features,
      bearer,
    }))
  })
}
