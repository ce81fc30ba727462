/**
 * Gradient-boosted decision trees (Friedman 2001, "Greedy function approximation"): the sum of small trees in log-odds.
 * Weights are data, fitted by `pnpm train`.
 */

/**
 * Four numbers a node, the root first: the trait that it asks for, the edge, and where the node for less and the node for
 * the rest begin. A leaf has -1 for the trait, then its value.
 */
export type Tree = readonly number[]

export interface Forest {
  /** Log-odds before any tree. */
  readonly base: number
  readonly trees: readonly Tree[]
  /** Pairs below this are dropped; in [0,1]. The value with the best F1 in cross-validation. */
  readonly threshold: number
}

function leafOf(tree: Tree, traits: readonly number[]): number {
  let at = 0
  for (;;) {
    const trait = tree[at] ?? -1
    const edge = tree[at + 1] ?? 0
    if (trait < 0) return edge
    at = ((traits[trait] ?? 0) < edge ? tree[at + 2] : tree[at + 3]) ?? 0
  }
}

/** Probability in [0,1], rounded to 4 decimals so that it prints the same everywhere. */
export function forestProbability({ base, trees }: Forest, traits: readonly number[]): number {
  let sum = base
  for (const tree of trees) sum += leafOf(tree, traits)
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4
}
