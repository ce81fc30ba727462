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

/** A quantity bounds one entity: of its bearers the likeliest, the first of equals. */
export function likeliest<T extends LimitCandidate>(candidates: readonly T[], weights: LimitWeights): Chosen<T>[] {
  return byMeasure(candidates).flatMap((group) => {
    const shares = sharesOf(group, weights.bearer)
    const best = shares.indexOf(Math.max(...shares))
    const chosen = group[best]
    if (!chosen) return []
    const odds = score(weights.quantity, chosen.features)
    const confidence = Math.round((1e4 * (shares[best] ?? 0)) / (1 + Math.exp(-odds))) / 1e4
    return [{ ...chosen, confidence }]
  })
}
