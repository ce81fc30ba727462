import { score, weightsOf, type Model, type Weights } from '../relation/model.ts'
import type { LimitCandidate } from './limit.ts'

/** Two questions that a quantity asks: is it a limit (`weights`), and if so, whose (`bearer`). */
export interface LimitModel extends Model {
  /** Feature of a bearer → weight; only differences between the bearers of a quantity count. */
  readonly bearer: Readonly<Record<string, number>>
}

export interface LimitWeights {
  readonly quantity: Weights
  readonly bearer: Weights
}

export const limitWeightsOf = (model: LimitModel): LimitWeights => ({
  quantity: weightsOf(model),
  bearer: new Map(Object.entries(model.bearer)),
})

export type Chosen<T> = T & {
  /** In [0,1]: that the quantity is a limit, and of this entity. */
  readonly confidence: number
}

/** Shares of the bearers of one quantity, by a softmax of their scores (conditional logit, McFadden 1974). */
function sharesOf(candidates: readonly LimitCandidate[], weights: Weights): number[] {
  const scores = candidates.map(({ bearer }) => score(weights, bearer))
  const most = Math.max(...scores)
  const odds = scores.map((each) => Math.exp(each - most))
  const sum = odds.reduce((total, each) => total + each, 0)
  return odds.map((each) => each / sum)
}

/** Groups candidates by their quantity. */
export function byMeasure<T extends LimitCandidate>(candidates: readonly T[]): T[][] {
  const groups = new Map<number, T[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.measure)
    if (group) group.push(candidate)
    else groups.set(candidate.measure, [candidate])
  }
  return [...groups.values()]
}

/** Features of a bearer that tell of the quantity too: what is said of no one in particular limits nothing. */
const SIGNS = new Set([
  'marked:named',
  'marked:weak',
  'before=0:named',
  'before=0:weak',
  'opens',
  'per',
  'heading=inner',
  'part',
  'whole',
  'section=most',
  'section=new',
])
/** What is known of the quantity and its bearer. */
const KNOWLEDGE = /^(?:un)?known/
const PLACES = ['before=', 'after=', 'heading=inner']

const placeOf = (bearer: readonly string[]): string =>
  PLACES.find((place) => bearer.some((feature) => feature.startsWith(place))) ?? 'implied'

const QUARTERS = 4

function signsOf(bearer: readonly string[], share: number): string[] {
  return [
    `share=${Math.floor(share * QUARTERS)}`,
    `of=${placeOf(bearer)}`,
    ...bearer.filter((feature) => SIGNS.has(feature) || KNOWLEDGE.test(feature)).map((feature) => `of:${feature}`),
  ]
}

export interface Bearing<T> {
  readonly candidate: T
  /** Of the bearers of the quantity, how likely this one is; in (0,1]. */
  readonly share: number
  /** Features of the quantity, with what the choice of its bearer adds to them. */
  readonly features: readonly string[]
}

/** The likeliest bearer of one quantity, the first of equals; null without candidates. */
export function bearingOf<T extends LimitCandidate>(group: readonly T[], weights: Weights): Bearing<T> | null {
  const shares = sharesOf(group, weights)
  const share = Math.max(...shares)
  const candidate = group[shares.indexOf(share)]
  return candidate ? { candidate, share, features: [...candidate.features, ...signsOf(candidate.bearer, share)] } : null
}

/** A quantity bounds one entity: the likeliest of its bearers, with the confidence that it bounds that one. */
export function likeliest<T extends LimitCandidate>(candidates: readonly T[], weights: LimitWeights): Chosen<T>[] {
  return byMeasure(candidates).flatMap((group) => {
    const bearing = bearingOf(group, weights.bearer)
    if (!bearing) return []
    const odds = score(weights.quantity, bearing.features)
    return [{ ...bearing.candidate, confidence: Math.round((1e4 * bearing.share) / (1 + Math.exp(-odds))) / 1e4 }]
  })
}
