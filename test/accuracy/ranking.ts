/** Conditional logit with L2 regularisation: which of a few rivals is chosen (McFadden 1974). */

export interface Choice {
  /** Features of each rival. */
  readonly rivals: readonly (readonly string[])[]
  /** Index of the right one. */
  readonly chosen: number
}

interface Holder {
  readonly choice: number
  readonly rivals: readonly number[]
}

const FEWEST = 3

function holdersOf(choices: readonly Choice[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  choices.forEach(({ rivals }, choice) => {
    const inside = new Map<string, number[]>()
    rivals.forEach((features, rival) => {
      for (const name of new Set(features)) inside.set(name, [...(inside.get(name) ?? []), rival])
    })
    // What all rivals share does not tell them apart.
    for (const [name, having] of inside) {
      if (having.length < rivals.length) holders.set(name, [...(holders.get(name) ?? []), { choice, rivals: having }])
    }
  })
  return new Map([...holders].filter(([, list]) => list.length >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Coordinate-wise Newton steps. */
export function fitRanking(
  choices: readonly Choice[],
  { l2, rounds }: { readonly l2: number; readonly rounds: number },
): Map<string, number> {
  const holders = holdersOf(choices)
  const weights = new Map([...holders.keys()].map((name) => [name, 0]))
  const margins = choices.map(({ rivals }) => new Float64Array(rivals.length))
  const share = (choice: number, rivals: readonly number[]) => {
    const all = margins[choice] ?? new Float64Array()
    let sum = 0
    for (const margin of all) sum += Math.exp(margin)
    return rivals.reduce((total, rival) => total + Math.exp(all[rival] ?? 0), 0) / sum
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of holders) {
      const weight = weights.get(name) ?? 0
      let gradient = -l2 * weight
      let curvature = l2
      for (const { choice, rivals } of list) {
        const p = share(choice, rivals)
        gradient += (rivals.includes(choices[choice]?.chosen ?? -1) ? 1 : 0) - p
        curvature += Math.max(p * (1 - p), 0.02)
      }
      const step = Math.max(-1, Math.min(1, gradient / curvature))
      weights.set(name, weight + step)
      for (const { choice, rivals } of list)
        for (const rival of rivals) (margins[choice] ?? [])[rival] = (margins[choice]?.[rival] ?? 0) + step
    }
  }
  return new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]))
}
