import forceAtlas2 from 'graphology-layout-forceatlas2'
import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph } from '@cloudlore/graph'
import { separate } from './separate.ts'
import type { Disc } from './separate.ts'

/** Steps for a small graph; larger ones get fewer, so that the work stays within about half a second. */
const MOST_STEPS = 300
const FEWEST_STEPS = 40
const STEP_BUDGET = 300_000

/** Side of the square that positions are scaled to; node sizes are in the same unit, about a pixel at first sight. */
const EXTENT = 1000
const MARGIN = 7
/** Screens are wider than high, and labels lie along. */
const WIDEN = 1.25

export interface Position {
  readonly x: number
  readonly y: number
}

export interface LayoutOptions {
  /** Radius of a node by id, in pixels at first sight. */
  readonly radiusOf: (id: string) => number
  /** True for a map that is higher than wide. */
  readonly upright: boolean
}

/**
 * Positions of all nodes. Deterministic: ForceAtlas2 (Jacomy et al. 2014) runs a fixed number of steps from the seeded
 * positions in the graph, then overlaps are pushed apart. Limits take no part in it; each is put beside what it bounds,
 * so that showing them moves nothing.
 */
export function layOut(graph: KnowledgeGraph, radiusOf: (id: string) => number): ReadonlyMap<string, Position> {
  const core = coreOf(graph)
  if (core.order > 1)
    forceAtlas2.assign(core, { iterations: steps(core.order + core.size), settings: settings(core.order) })
  const discs = separate(scaled(core, radiusOf), { margin: MARGIN, rounds: 120 })
  const positions = new Map(discs.map(({ id, x, y }) => [id, { x, y }]))
  placeLimits(graph, { positions, radiusOf })
  return positions
}

/** Writes the positions of `layOut` into a graph that was just loaded. Done twice, it would start from its own result. */
export function assignLayout(graph: KnowledgeGraph, options: LayoutOptions): void {
  for (const [id, { x, y }] of layOut(graph, options.radiusOf)) {
    graph.mergeNodeAttributes(id, options.upright ? { x: y, y: x } : { x, y })
  }
}

function coreOf(graph: KnowledgeGraph): MultiDirectedGraph {
  const core = new MultiDirectedGraph()
  graph.forEachNode((id, { kind, x, y }) => kind !== 'limit' && core.addNode(id, { x, y }))
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (source === target || !core.hasNode(source) || !core.hasNode(target)) continue
    core.addEdgeWithKey(edge, source, target, { weight: pull(attributes) })
  }
  return core
}

/** Parts stay close to their service; many sentences pull a little more than one. */
function pull({ relation, evidence }: EdgeAttributes): number {
  return relation === 'part-of' ? 3 : 1 + Math.log1p(evidence.length) / 3
}

function steps(elements: number): number {
  return Math.round(Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, STEP_BUDGET / (elements + 1))))
}

function settings(order: number): object {
  return {
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: order > 500,
    strongGravityMode: true,
    gravity: 0.12,
    scalingRatio: 10,
    slowDown: 1,
  }
}

function scaled(core: MultiDirectedGraph, radiusOf: (id: string) => number): Disc[] {
  const discs = core.mapNodes((id, { x, y }) => ({ id, x: Number(x), y: Number(y), radius: radiusOf(id) }))
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  const extent = Math.max(spread(discs.map(({ x }) => x)), spread(discs.map(({ y }) => y)), 1e-9)
  const scale = (EXTENT * Math.max(1, Math.sqrt(discs.length / 150))) / extent
  return discs.map((disc) => ({ ...disc, x: disc.x * scale * WIDEN, y: disc.y * scale }))
}

/** Limits in a sunflower spiral (Vogel 1979) round what they bound, by id. */
function placeLimits(
  graph: KnowledgeGraph,
  layout: { readonly positions: Map<string, Position>; readonly radiusOf: (id: string) => number },
): void {
  const placed = new Map<string, number>()
  const limits = graph.filterNodes((_, { kind }) => kind === 'limit').sort()
  for (const id of limits) {
    const bounded = graph.outNeighbors(id)[0]
    const centre = bounded === undefined ? undefined : layout.positions.get(bounded)
    const index = placed.get(bounded ?? '') ?? 0
    placed.set(bounded ?? '', index + 1)
    const away = (bounded === undefined ? 0 : layout.radiusOf(bounded)) + 12 + 7 * Math.sqrt(index)
    const angle = index * Math.PI * (3 - Math.sqrt(5))
    layout.positions.set(id, {
      x: (centre?.x ?? 0) + away * Math.cos(angle),
      y: (centre?.y ?? 0) + away * Math.sin(angle),
    })
  }
}
