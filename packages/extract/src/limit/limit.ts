import type { Bound, Limit } from '@cloudlore/graph'
import type { Antecedent } from '../relation/candidate.ts'
import type { Argument } from '../reading.ts'
import { boundOf, isRange } from './bound.ts'
import { measuredThing } from './measured.ts'
import { findQuantities, type Quantity } from './quantity.ts'

/** A quantity with the entity that it may bound. */
export interface LimitCandidate {
  readonly entity: string
  readonly limit: Limit
  /** Which quantity of the sentence it is, from 0. */
  readonly measure: number
  readonly start: number
  readonly end: number
  readonly features: readonly string[]
}

interface Measure {
  readonly quantity: Quantity
  readonly bound: Bound
  readonly value: string
  readonly start: number
  readonly end: number
}

/** "1GB에서 16TB" (two units) bounds twice; "1-6 hours" is one range. */
function rangeMeasures(low: Quantity, high: Quantity): Measure[] {
  const lowUnit = low.unit || high.unit
  const span = { start: low.start, end: high.end }
  if (lowUnit === high.unit) {
    return [{ quantity: { ...high, kind: high.kind }, bound: 'range', value: `${low.value}-${high.value}`, ...span }]
  }
  return [
    { quantity: low, bound: 'min', value: low.value, ...span },
    { quantity: high, bound: 'max', value: high.value, ...span },
  ]
}

function measuresOf(text: string): Measure[] {
  const quantities = findQuantities(text)
  const measures: Measure[] = []
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]
    const next = quantities[i + 1]
    if (!quantity) continue
    if (next && isRange(text, quantity, next)) {
      measures.push(...rangeMeasures(quantity, next))
      i++
    } else {
      measures.push({
        quantity,
        bound: boundOf(text, quantity),
        value: quantity.value,
        start: quantity.start,
        end: quantity.end,
      })
    }
  }
  return measures
}

/** An entity that a quantity may bound. */
interface Bearer {
  readonly id: string
  readonly features: readonly string[]
}

const MOST_BEARERS = 4

/** Names before the quantity, nearest first, and the name that a relative clause with the quantity modifies. */
function namedBearers(args: readonly Argument[], measure: Measure, wholes: ReadonlySet<string>): Bearer[] {
  const before = args.filter((arg) => arg.end <= measure.start).reverse()
  const marked = before.findIndex((arg) => arg.role === 'topic' || arg.role === 'subject')
  const named = before.slice(0, MOST_BEARERS).map((arg, rank) => ({
    id: arg.id,
    features: [
      `bearer=before${Math.min(rank, 2)}`,
      `bearer-role=${arg.role}`,
      ...(rank === marked ? ['bearer-marked'] : []),
      ...(arg.weak ? ['bearer-weak'] : []),
      ...(wholes.has(arg.id) ? [`bearer-whole:${arg.weak ? 'weak' : 'named'}`] : []),
      ...(before.length === 1 ? ['bearer-only'] : []),
    ],
  }))
  const after = args.find((arg) => arg.start >= measure.end)
  const following = after
    ? [
        {
          id: after.id,
          features: [`bearer=after`, `bearer-role=${after.role}`, ...(before.length === 0 ? ['bearer-first'] : [])],
        },
      ]
    : []
  return [...named, ...following]
}

function impliedBearers(args: readonly Argument[], antecedents: readonly Antecedent[]): Bearer[] {
  const named = args.length > 0 ? 'named' : 'unnamed'
  const continued = antecedents.some((antecedent) => antecedent.near) ? 'continued' : 'fresh'
  return antecedents.slice(0, MOST_BEARERS).map(({ id, origin, near, role, whole }, rank) => ({
    id,
    features: [
      `bearer=${origin}`,
      `bearer=${origin}:${named}`,
      `bearer=${origin}:${rank}`,
      `bearer=${origin}:${near ? 'near' : 'far'}:${named}`,
      `bearer=${origin}:${continued}:${named}`,
      `bearer=${origin}:${role}`,
      `bearer=${origin}:${whole ? 'whole' : 'plain'}`,
    ],
  }))
}

function bearersOf(args: readonly Argument[], measure: Measure, antecedents: readonly Antecedent[]): Bearer[] {
  const wholes = new Set(antecedents.flatMap(({ id, whole }) => (whole ? [id] : [])))
  const all = [...namedBearers(args, measure, wholes), ...impliedBearers(args, antecedents)]
  return all.filter((bearer, i) => all.findIndex((other) => other.id === bearer.id) === i)
}

const EXAMPLE = /예를 ?들|예시|가정|예:|e\.g\.|for example|가령|만약|suppose/i
const LIMIT_WORD =
  /제한|한도|까지|가질 수|설정할 수|지원|범위|초과|보존|limit|quota|maximum|minimum|retention|support|can have/i
const DATE = /^(?:년|월)$|years?$/

function featuresOf(text: string, measure: Measure, bearer: Bearer): string[] {
  const { quantity, bound } = measure
  const origin = bearer.features[0] ?? ''
  return [
    'bias',
    `bound=${bound}`,
    `kind=${quantity.kind}`,
    `kind=${quantity.kind}:${bound}`,
    ...bearer.features,
    `${origin}:${bound}`,
    ...(quantity.kind === 'count'
      ? [`value=${Number(quantity.value) === 1 ? 'one' : Number(quantity.value) <= 3 ? 'few' : 'many'}`]
      : []),
    ...(EXAMPLE.test(text) ? ['example', `example:${bound}`] : []),
    ...(LIMIT_WORD.test(text) ? ['limit-word'] : []),
    ...(DATE.test(quantity.unit) && Number(quantity.value) > 1900 ? ['date'] : []),
    ...(/[가-힣a-z]/i.test(quantity.unit) ? [] : ['no-unit']),
  ]
}

/** "five alarms": what is counted is what is measured. */
const countedThing = ({ kind, unit }: Quantity): string => (kind === 'count' ? unit : '')

/** Every quantity of a sentence with each entity that it may bound; the model of limits decides. */
export function limitCandidates(
  text: string,
  args: readonly Argument[],
  antecedents: readonly Antecedent[],
): LimitCandidate[] {
  return measuresOf(text).flatMap((measure, index) => {
    const { bound, value, quantity, start, end } = measure
    const limit: Limit = {
      bound,
      value,
      unit: quantity.unit,
      what: measuredThing(text, start, args) || countedThing(quantity),
    }
    return bearersOf(args, measure, antecedents).map((bearer) => ({
      entity: bearer.id,
      limit,
      measure: index,
      start,
      end,
      features: featuresOf(text, measure, bearer),
    }))
  })
}

/** A quantity bounds one entity: of its candidates the likeliest, the first of equals. */
export function likeliest<T extends { readonly measure: number; readonly confidence: number }>(
  candidates: readonly T[],
): T[] {
  const best = new Map<number, T>()
  for (const candidate of candidates) {
    const known = best.get(candidate.measure)
    if (!known || candidate.confidence > known.confidence) best.set(candidate.measure, candidate)
  }
  return [...best.values()]
}
