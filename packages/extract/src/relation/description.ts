import type { Emit, FeatureGroup } from './feature-group.ts'

/**
 * Features of a candidate, described once for fitting and for scoring. A feature is a template with up to three values:
 * `roles=subject|goal`. To score, its weights are found by walking from the template over the values, so that no name is
 * put together for it; fitting puts the names together.
 */

/** What a candidate is described to. */
export interface Taker {
  /** One feature, whose values are not of a short list. */
  readonly emit: Emit
  /** All features of a group, by the places of the values in the group's lists. */
  // eslint-disable-next-line max-params
  readonly take: (
    group: FeatureGroup,
    a: number,
    b?: number,
    c?: number,
    d?: number,
    e?: number,
    f?: number,
    g?: number,
    h?: number,
  ) => void
}

export type Description = (taker: Taker) => void

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

function takerOf(emit: Emit, takeKey: (group: FeatureGroup, key: number) => void): Taker {
  return {
    emit,
    // eslint-disable-next-line max-params
    take: (group, a, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0) => {
      const { s1, s2, s3, s4, s5, s6, s7 } = group.steps
      takeKey(group, a + b * s1 + c * s2 + d * s3 + e * s4 + f * s5 + g * s6 + h * s7)
    },
  }
}

/** The names of what is described, without duplicates. */
export function featureNames(describe: Description): string[] {
  const names = new Set<string>()
  const emit: Emit = (template, ...values) => {
    const given = values.filter((value) => value !== undefined)
    names.add(given.length === 0 ? template : `${template}=${given.join('|')}`)
  }
  describe(takerOf(emit, (group, key) => group.describe(emit, key)))
  return [...names]
}

/** Sums of the weights of what is described, in log-odds, one an output. A feature emitted twice counts twice. */
export type Scorer = (describe: Description) => Float64Array

/** Sums that differ by less are equal: the order in which weights were added may not decide. */
export const ROUNDING = 1e-9

/** Adds the weights of a feature to sums. */
function adderOf(root: WeightNode, sums: Float64Array): Emit {
  // eslint-disable-next-line max-params
  return (template, a, b, c) => {
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
    if (weights) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0)
  }
}

/** Sums of one group: of each combination of values one number an output, NaN where none was asked for. */
function tableOf(group: FeatureGroup, outputs: number): Float64Array {
  return new Float64Array(group.size * outputs).fill(NaN)
}

/**
 * A scorer by compiled weights. It has one taker of features and one array of sums, as most of the time of extraction goes
 * into it: what it gives back holds until it is called again.
 */
export function createScorer({ root, outputs }: CompiledWeights): Scorer {
  const sums = new Float64Array(outputs)
  const ofGroup = new Float64Array(outputs)
  const addToGroup = adderOf(root, ofGroup)
  const tables: Float64Array[] = []
  const takeKey = (group: FeatureGroup, key: number) => {
    const table = (tables[group.number] ??= tableOf(group, outputs))
    const at = key * outputs
    if (Number.isNaN(table[at])) {
      ofGroup.fill(0)
      group.describe(addToGroup, key)
      table.set(ofGroup, at)
    }
    for (let i = 0; i < outputs; i++) sums[i] = (sums[i] ?? 0) + (table[at + i] ?? 0)
  }
  const taker = takerOf(adderOf(root, sums), takeKey)
  return (describe) => {
    sums.fill(0)
    describe(taker)
    return sums
  }
}

/** Probability in [0,1] of log-odds, rounded to 4 decimals so that it prints the same everywhere. */
export const probabilityOf = (logOdds: number): number => Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4
