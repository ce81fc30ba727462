import type { Forest, Tree } from '@cloudlore/extract/training'

/** Gradient-boosted trees for yes-or-no labels (Friedman 2001; second-order leaves as in Chen & Guestrin 2016). */

export interface BoostExample {
  readonly traits: readonly number[]
  readonly label: boolean
  /** Sections are held out whole. */
  readonly section: string
}

export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  /** Share of a tree's answer that is taken, in (0,1]. */
  readonly rate: number
  /** Fewest examples in a leaf. */
  readonly leaf: number
  readonly l2: number
}

const BINS = 32
const SHARE_OF_ROWS = 0.8
const SHARE_OF_TRAITS = 0.6

/** Numerical Recipes' linear congruential generator: the same draws everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Edges between about equally many values. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  const edges: number[] = []
  for (let bin = 1; bin < BINS; bin++) {
    const edge = Math.round(1e4 * (sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0)) / 1e4
    if (edge > (edges.at(-1) ?? sorted[0] ?? 0)) edges.push(edge)
  }
  return edges
}

interface Data {
  readonly edges: readonly (readonly number[])[]
  /** Bin of each example, by trait. */
  readonly bins: readonly Uint8Array[]
  readonly gradient: Float64Array
  readonly curvature: Float64Array
}

interface Split {
  readonly trait: number
  readonly bin: number
  readonly gain: number
}

interface Sums {
  readonly gradient: number
  readonly curvature: number
}

const gainOf = ({ gradient, curvature }: Sums, l2: number) => (gradient * gradient) / (curvature + l2)

function sumsOf(data: Data, rows: readonly number[]): Sums {
  let gradient = 0
  let curvature = 0
  for (const row of rows) {
    gradient += data.gradient[row] ?? 0
    curvature += data.curvature[row] ?? 0
  }
  return { gradient, curvature }
}

function histogram(data: Data, trait: number, rows: readonly number[]) {
  const size = (data.edges[trait]?.length ?? 0) + 1
  const gradient = new Float64Array(size)
  const curvature = new Float64Array(size)
  const count = new Int32Array(size)
  const bins = data.bins[trait] ?? new Uint8Array()
  for (const row of rows) {
    const bin = bins[row] ?? 0
    gradient[bin] = (gradient[bin] ?? 0) + (data.gradient[row] ?? 0)
    curvature[bin] = (curvature[bin] ?? 0) + (data.curvature[row] ?? 0)
    count[bin] = (count[bin] ?? 0) + 1
  }
  return { gradient, curvature, count }
}

function bestSplit(
  data: Data,
  { rows, traits }: { rows: readonly number[]; traits: readonly number[] },
  { leaf, l2 }: BoostOptions,
): Split | null {
  const all = sumsOf(data, rows)
  const parent = gainOf(all, l2)
  let best: Split | null = null
  for (const trait of traits) {
    const { gradient, curvature, count } = histogram(data, trait, rows)
    let left = { gradient: 0, curvature: 0 }
    let seen = 0
    for (let bin = 0; bin < gradient.length - 1; bin++) {
      left = { gradient: left.gradient + (gradient[bin] ?? 0), curvature: left.curvature + (curvature[bin] ?? 0) }
      seen += count[bin] ?? 0
      if (seen < leaf) continue
      if (rows.length - seen < leaf) break
      const right = { gradient: all.gradient - left.gradient, curvature: all.curvature - left.curvature }
      const gain = gainOf(left, l2) + gainOf(right, l2) - parent
      if (gain > (best?.gain ?? 1e-6)) best = { trait, bin, gain }
    }
  }
  return best
}

/** Appends the node of these rows, and those below it, to a tree. */
function grow(
  tree: number[],
  { data, rows, traits }: { data: Data; rows: readonly number[]; traits: readonly number[] },
  options: BoostOptions,
): void {
  const at = tree.length
  const { gradient, curvature } = sumsOf(data, rows)
  const split = options.depth > 0 ? bestSplit(data, { rows, traits }, options) : null
  if (!split) {
    tree.push(-1, Math.round((1e4 * options.rate * gradient) / (curvature + options.l2)) / 1e4, 0, 0)
    return
  }
  const bins = data.bins[split.trait] ?? new Uint8Array()
  const below = { ...options, depth: options.depth - 1 }
  tree.push(split.trait, data.edges[split.trait]?.[split.bin] ?? 0, at + 4, 0)
  grow(tree, { data, traits, rows: rows.filter((row) => (bins[row] ?? 0) <= split.bin) }, below)
  tree[at + 3] = tree.length
  grow(tree, { data, traits, rows: rows.filter((row) => (bins[row] ?? 0) > split.bin) }, below)
}

function answer(tree: Tree, traits: readonly number[]): number {
  let at = 0
  while ((tree[at] ?? -1) >= 0) {
    at = ((traits[tree[at] ?? 0] ?? 0) < (tree[at + 1] ?? 0) ? tree[at + 2] : tree[at + 3]) ?? 0
  }
  return tree[at + 1] ?? 0
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Fits a forest; the same examples in the same order give the same forest. */
export function fitForest(examples: readonly BoostExample[], options: BoostOptions): Omit<Forest, 'threshold'> {
  const random = seeded(7)
  const width = examples[0]?.traits.length ?? 0
  const columns = [...Array(width).keys()].map((trait) => examples.map(({ traits }) => traits[trait] ?? 0))
  const edges = columns.map(edgesOf)
  const bins = columns.map((values, trait) =>
    Uint8Array.from(values, (value) => (edges[trait] ?? []).filter((edge) => value >= edge).length),
  )
  const data = {
    edges,
    bins,
    gradient: new Float64Array(examples.length),
    curvature: new Float64Array(examples.length),
  }
  const share = examples.filter(({ label }) => label).length / examples.length
  const base = Math.round(1e4 * Math.log(share / (1 - share))) / 1e4
  const sums = new Float64Array(examples.length).fill(base)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) {
    examples.forEach(({ label }, row) => {
      const p = sigmoid(sums[row] ?? 0)
      data.gradient[row] = (label ? 1 : 0) - p
      data.curvature[row] = Math.max(p * (1 - p), 1e-3)
    })
    const rows = [...examples.keys()].filter(() => random() < SHARE_OF_ROWS)
    const traits = [...Array(width).keys()].filter(
      (trait) => (edges[trait]?.length ?? 0) > 0 && random() < SHARE_OF_TRAITS,
    )
    const tree: number[] = []
    grow(tree, { data, rows, traits }, options)
    trees.push(tree)
    examples.forEach(({ traits: own }, row) => (sums[row] = (sums[row] ?? 0) + answer(tree, own)))
  }
  return { base, trees }
}
