/**
 * A logistic model over feature names: the probability that a careful reader would accept a candidate. Weights are data,
 * fitted by `pnpm train` on annotated notes; a name without a weight counts nothing.
 */
export interface Model {
  /** Feature → weight, in log-odds. */
  readonly weights: Readonly<Record<string, number>>
  /** Candidates below this are dropped; in [0,1]. The value with the best F1 in cross-validation. */
  readonly threshold: number
}

/** Looked up in a Map: feature names hold ids of catalogs that users may extend. */
export type Weights = ReadonlyMap<string, number>

export const weightsOf = (model: Model): Weights => new Map(Object.entries(model.weights))

/** Sum of the weights of the features, in log-odds. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}
