/**
 * Features of a candidate, described once for fitting and for scoring. A feature is a template with up to three values:
 * `roles=subject|goal`. To score, its weights are found by walking from the template over the values, so that no name is
 * put together for it; fitting puts the names together.
 */

/**
 * Takes a feature. Its values are parameters of their own: a rest parameter makes an array for each feature, and most of the
 * time of extraction goes here.
 */
// eslint-disable-next-line max-params
export type Emit = (template: string, a?: string, b?: string, c?: string) => void

export type Description = (emit: Emit) => void

interface WeightNode {
  /** One weight for each output of the model; null where no feature ends here. */
  weights: Float64Array | null
  /** A Map, as values hold ids of catalogs that users may extend. */
  readonly next: Map<string, WeightNode>
}

/** Weights by template and values, for one or several outputs. */
export interface CompiledWeights {
  readonly root: WeightNode
  readonly outputs: number
}

const newNode = (): WeightNode => ({ weights: null, next: new Map() })

function childOf(node: WeightNode, key: string): WeightNode {
  let child = node.next.get(key)
  if (!child) node.next.set(key, (child = newNode()))
  return child
}

function nodeOf(root: WeightNode, name: string): WeightNode {
  const split = name.indexOf('=')
  if (split < 0) return childOf(root, name)
  const values = name.slice(split + 1).split('|')
  return values.reduce(childOf, childOf(root, name.slice(0, split)))
}

/** Compiles models that look at the same features, each feature name → weight in log-odds, into one walk. */
export function compiled(models: readonly Readonly<Record<string, number>>[]): CompiledWeights {
  const root = newNode()
  models.forEach((weights, output) => {
    for (const [name, weight] of Object.entries(weights)) {
      const node = nodeOf(root, name)
      node.weights ??= new Float64Array(models.length)
      node.weights[output] = weight
    }
  })
  return { root, outputs: models.length }
}

/** The names of what is described, without duplicates. */
export function featureNames(describe: Description): string[] {
  const names = new Set<string>()
  describe((template, ...values) => {
    const given = values.filter((value) => value !== undefined)
    names.add(given.length === 0 ? template : `${template}=${given.join('|')}`)
  })
  return [...names]
}

/** Sums of the weights of what is described, in log-odds, one an output. A feature emitted twice counts twice. */
export type Scorer = (describe: Description) => Float64Array

/**
 * A scorer by compiled weights. It has one taker of features and one array of sums, as most of the time of extraction goes
 * into it: what it gives back holds until it is called again.
 */
export function createScorer({ root, outputs }: CompiledWeights): Scorer {
  const sums = new Float64Array(outputs)
  // eslint-disable-next-line max-params
  const emit: Emit = (template, a, b, c) => {
    let node = root.next.get(template)
    if (node === undefined) return
    if (a !== undefined) {
      node = node.next.get(a)
      if (node === undefined) return
      if (b !== undefined) {
        node = node.next.get(b)
        if (node === undefined) return
        if (c !== undefined) node = node.next.get(c)
      }
    }
    const weights = node?.weights
    if (weights) for (let i = 0; i < outputs; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0)
  }
  return (describe) => {
    sums.fill(0)
    describe(emit)
    return sums
  }
}

/** Probability in [0,1] of log-odds, rounded to 4 decimals so that it prints the same everywhere. */
export const probabilityOf = (logOdds: number): number => Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4
