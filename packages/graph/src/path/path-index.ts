import { compareText } from '../compare.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'
import { RELATIONS, type Relation } from '../ontology.ts'
import { hopCost, PART_COST, STEPS, type Step } from './cost.ts'

/**
 * A graph for path search: nodes numbered in the order of their keys, and arcs, an edge walked one way, numbered by the
 * node they leave, then by target, cost and key. Asserted edges only; each gives an arc for either direction, but one
 * from a node to itself gives none. Compressed rows in typed arrays, since a search looks at thousands of arcs.
 */
export interface PathIndex {
  readonly keys: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  /** By node, the number of its first arc; one more entry than there are nodes. */
  readonly firstArc: Int32Array
  /** By arc, the node it leads to. */
  readonly targets: Int32Array
  /** By arc, what it costs, wherever it stands. */
  readonly costs: Int32Array
  /** By arc, what walking its edge the other way costs. */
  readonly backCosts: Int32Array
  /** By arc, its relation and whether it goes against its edge: see `kindOf`. */
  readonly kinds: Uint8Array
  /** By arc, the key of its edge. */
  readonly edges: readonly string[]
}

/** Number of a relation walked along or against its edges. */
function kindOf(relation: Relation, reversed: boolean): number {
  return 2 * RELATIONS.indexOf(relation) + Number(reversed)
}

const KINDS = RELATIONS.flatMap((relation) => [false, true].map((reversed) => ({ relation, reversed })))

/** For each kind of arc, 1 if it is allowed. */
export function kindMask(allows: (relation: Relation, reversed: boolean) => boolean): Uint8Array {
  return Uint8Array.from(KINDS, ({ relation, reversed }) => Number(allows(relation, reversed)))
}

const STEP_OF_KIND = KINDS.map(({ relation, reversed }) => stepOf(relation, reversed))

/** What walking an arc does. */
export function stepAlong(index: PathIndex, arc: number): Step {
  return STEP_OF_KIND[index.kinds[arc] ?? 0] ?? STEPS.hop
}

function stepOf(relation: Relation, reversed: boolean): Step {
  if (relation !== 'part-of') return STEPS.hop
  return reversed ? STEPS.down : STEPS.up
}

/** Indexes a graph. The graph must not change as long as the index is used. */
export function createPathIndex(graph: KnowledgeGraph): PathIndex {
  const keys = graph.nodes().sort(compareText)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const arcs = arcsOf(graph, numbers).sort(compareArcs)
  const firstArc = new Int32Array(keys.length + 1)
  for (const { from } of arcs) firstArc[from + 1] = (firstArc[from + 1] ?? 0) + 1
  for (let node = 0; node < keys.length; node++) firstArc[node + 1] = (firstArc[node + 1] ?? 0) + (firstArc[node] ?? 0)
  return {
    ...{ keys, numbers, firstArc },
    targets: Int32Array.from(arcs, ({ to }) => to),
    costs: Int32Array.from(arcs, ({ cost }) => cost),
    backCosts: Int32Array.from(arcs, ({ back }) => back),
    kinds: Uint8Array.from(arcs, ({ kind }) => kind),
    edges: arcs.map(({ edge }) => edge),
  }
}

interface Arc {
  readonly from: number
  readonly to: number
  readonly cost: number
  readonly back: number
  readonly kind: number
  readonly edge: string
}

function arcsOf(graph: KnowledgeGraph, numbers: ReadonlyMap<string, number>): Arc[] {
  return graph.edges().flatMap((edge) => {
    const { relation, confidence, polarity } = graph.getEdgeAttributes(edge)
    const source = numbers.get(graph.source(edge))
    const target = numbers.get(graph.target(edge))
    if (polarity !== 'asserted' || source === undefined || target === undefined || source === target) return []
    const costOf = (reversed: boolean) => (relation === 'part-of' ? PART_COST : hopCost(confidence, reversed))
    const arc = (reversed: boolean) => ({
      ...{ cost: costOf(reversed), back: costOf(!reversed), kind: kindOf(relation, reversed), edge },
    })
    return [
      { from: source, to: target, ...arc(false) },
      { from: target, to: source, ...arc(true) },
    ]
  })
}

function compareArcs(a: Arc, b: Arc): number {
  return a.from - b.from || a.to - b.to || a.cost - b.cost || a.kind - b.kind || compareText(a.edge, b.edge)
}

const indexes = new WeakMap<KnowledgeGraph, PathIndex>()

/** The index of a graph, made at the first call and kept as long as the graph is. */
export function pathIndexOf(graph: KnowledgeGraph): PathIndex {
  const known = indexes.get(graph)
  if (known) return known
  const index = createPathIndex(graph)
  indexes.set(graph, index)
  return index
}
