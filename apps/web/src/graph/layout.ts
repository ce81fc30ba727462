import forceAtlas2 from 'graphology-layout-forceatlas2'
import { UndirectedGraph } from 'graphology'
import type { LayoutInput, LayoutNode, Position, Positions } from './layout-input.ts'
import { separate } from './separate.ts'
import type { Disc } from './separate.ts'

/** Steps for a small graph; larger ones get fewer, so that the work stays within about a quarter of a second. */
const MOST_STEPS = 180
const FEWEST_STEPS = 40
const STEP_BUDGET = 120_000

/** Side of the square that positions are scaled to; node sizes are in the same unit, about a pixel at first sight. */
const EXTENT = 1000
const MARGIN = 7
/** Screens are wider than high, and labels lie along. */
const WIDEN = 1.25

/**
 * Positions of all nodes. Deterministic: ForceAtlas2 (Jacomy et al. 2014) runs a fixed number of steps from the seeded
 * positions, then overlaps are pushed apart. Limits take no part in it; each is put beside what it bounds, so that
 * showing them moves nothing.
 */
export function layOut(input: LayoutInput): Positions {
  const core = coreOf(input)
  if (core.order > 1)
    forceAtlas2.assign(core, { iterations: steps(core.order + core.size), settings: settings(core.order) })
  const radii = new Map(input.nodes.map(({ id, radius }) => [id, radius]))
  const discs = separate(scaled(core, radii), { margin: MARGIN, rounds: 120 })
  const positions = new Map(discs.map(({ id, x, y }) => [id, { x, y }]))
  placeLimits(input.nodes, positions)
  if (!input.upright) return positions
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: y, y: x }]))
}

function coreOf({ nodes, edges }: LayoutInput): UndirectedGraph {
  const core = new UndirectedGraph()
  const groups = new Map(nodes.map(({ id, group }) => [id, group]))
  for (const { id, x, y, bounds } of nodes) if (bounds === null) core.addNode(id, { x, y })
  for (const { source, target, weight } of edges) {
    const bond = groups.get(source) === groups.get(target) ? WITHIN : BETWEEN
    core.updateEdge(source, target, (edge) => ({ weight: Number(edge['weight'] ?? 0) + weight * bond }))
  }
  return core
}

/** How much of its pull an edge has within a group and between two, so that each group has a part of the map. */
const WITHIN = 3
const BETWEEN = 0.5

function steps(elements: number): number {
  return Math.round(Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, STEP_BUDGET / (elements + 1))))
}

/** Attraction by the logarithm of the distance (LinLog, Noack 2007) parts groups and fills the room evenly. */
function settings(order: number): object {
  return {
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: order > 500,
    linLogMode: true,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 1,
    slowDown: 1,
  }
}

function scaled(core: UndirectedGraph, radii: ReadonlyMap<string, number>): Disc[] {
  const discs = core.mapNodes((id, { x, y }) => ({ id, x: Number(x), y: Number(y), radius: radii.get(id) ?? 0 }))
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  const extent = Math.max(spread(discs.map(({ x }) => x)), spread(discs.map(({ y }) => y)), 1e-9)
  const scale = (EXTENT * Math.max(1, Math.sqrt(discs.length / 150))) / extent
  return discs.map((disc) => ({ ...disc, x: disc.x * scale * WIDEN, y: disc.y * scale }))
}

/** Limits in a sunflower spiral (Vogel 1979) round what they bound, by id. */
function placeLimits(nodes: readonly LayoutNode[], positions: Map<string, Position>): void {
  const radii = new Map(nodes.map(({ id, radius }) => [id, radius]))
  const placed = new Map<string, number>()
  const limits = nodes.filter(({ bounds }) => bounds !== null).sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, bounds } of limits) {
    const bounded = bounds ?? ''
    const centre = positions.get(bounded)
    const index = placed.get(bounded) ?? 0
    placed.set(bounded, index + 1)
    const away = (radii.get(bounded) ?? 0) + 12 + 7 * Math.sqrt(index)
    const angle = index * Math.PI * (3 - Math.sqrt(5))
    positions.set(id, {
      x: (centre?.x ?? 0) + away * Math.cos(angle),
      y: (centre?.y ?? 0) + away * Math.sin(angle),
    })
  }
}
