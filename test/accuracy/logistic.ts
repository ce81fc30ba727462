/** Logistic regression with L2 regularisation over sparse binary features. */

export interface Example {
  readonly features: readonly string[]
  readonly label: boolean
  /** Sections of notes are held out whole, so that no fold sees a neighbour of what it is tested on. */
  readonly section: string
}

export interface FitOptions {
  /** Strength of the pull towards zero, > 0. */
  readonly l2: number
  readonly rounds: number
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

interface Indexed {
  readonly names: readonly string[]
  readonly rows: readonly { readonly ids: readonly number[]; readonly label: number }[]
}

/** Features seen fewer than twice say nothing general. Sorted, so that the order of examples does not matter. */
function indexed(examples: readonly Example[]): Indexed {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= 3)
    .map(([name]) => name)
    .sort()
  const ids = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map(({ features, label }) => ({
    ids: [...new Set(features)].flatMap((name) => ids.get(name) ?? []),
    label: label ? 1 : 0,
  }))
  return { names, rows }
}

/**
 * Coordinate-wise Newton steps (Genkin, Lewis & Madigan 2007, "Large-scale Bayesian logistic regression", without the
 * trust region, which binary features do not need here). The bias is not regularised.
 */
export function fitLogistic(examples: readonly Example[], { l2, rounds }: FitOptions): Map<string, number> {
  const { names, rows } = indexed(examples)
  const weights = new Float64Array(names.length)
  const margins = new Float64Array(rows.length)
  const holders: number[][] = names.map(() => [])
  rows.forEach(({ ids }, row) => ids.forEach((id) => holders[id]?.push(row)))
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, id) => {
      const pull = name === 'bias' ? 1e-3 : l2
      let gradient = -pull * (weights[id] ?? 0)
      let curvature = pull
      for (const row of holders[id] ?? []) {
        const p = sigmoid(margins[row] ?? 0)
        gradient += (rows[row]?.label ?? 0) - p
        curvature += Math.max(p * (1 - p), 0.02)
      }
      const step = Math.max(-1, Math.min(1, gradient / curvature))
      weights[id] = (weights[id] ?? 0) + step
      for (const row of holders[id] ?? []) margins[row] = (margins[row] ?? 0) + step
    })
  }
  return new Map(names.map((name, id) => [name, Math.round((weights[id] ?? 0) * 1000) / 1000]))
}
