import { PHASES, PHASE_COUNT, STEPS, transitionsOf } from './cost.ts'
import type { Estimate } from './estimate.ts'
import { createHeap, popHeap, pushHeap, type Heap } from './heap.ts'
import { stepAlong, type PathIndex } from './path-index.ts'

/** The beginning of a path, up to a node. */
export interface Trail {
  readonly node: number
  readonly phase: number
  /** How many of the nodes to pass have been passed. */
  readonly stage: number
  readonly cost: number
  /** The cost with the estimate of what is still to come: never more than any whole path that begins so. */
  readonly total: number
  readonly steps: number
  /** Steps that are not `part-of`. */
  readonly hops: number
  readonly before: Trail | null
  /** Number of the arc by which the node was reached; -1 at the start. */
  readonly arc: number
}

/** What all searches for one question share. */
export interface Terrain {
  readonly index: PathIndex
  readonly target: number
  /** Nodes that may stand for each node to pass, in order. */
  readonly via: readonly ReadonlySet<number>[]
  /** By kind of arc, whether it may be walked. */
  readonly allows: Uint8Array
  readonly maxHops: number
  /** By stage. */
  readonly estimates: readonly Estimate[]
  /** Nodes not to be entered, by number. */
  readonly blocked: Uint8Array
  /** How many trails may still be taken up before the search gives up. */
  readonly budget: { left: number }
}

/** Order of trails at one node: cost, steps, then keys of nodes, then of edges. */
export function compareTrails(a: Trail, b: Trail): number {
  return a.cost - b.cost || a.steps - b.steps || compareNodes(a, b) || compareEdges(a, b)
}

function compareNodes(a: Trail, b: Trail): number {
  if (a === b) return 0
  const before = a.before && b.before ? compareNodes(a.before, b.before) : 0
  return before || a.node - b.node
}

function compareEdges(a: Trail, b: Trail): number {
  if (a === b) return 0
  const before = a.before && b.before ? compareEdges(a.before, b.before) : 0
  return before || a.arc - b.arc
}

/** Trails come out by what they promise; of those that promise the same, the shorter first, so that ties meet. */
const compareOpen = (a: Trail, b: Trail) => a.total - b.total || compareTrails(a, b)

/** The trail that has not left its start. */
export function startAt(terrain: Terrain, node: number): Trail {
  const stage = terrain.via[0]?.has(node) ? 1 : 0
  const total = estimateOf(terrain, node, stage)
  return { node, phase: PHASES.start, stage, cost: 0, total, steps: 0, hops: 0, before: null, arc: -1 }
}

const estimateOf = ({ estimates }: Terrain, node: number, stage: number) => estimates[stage]?.[node] ?? Infinity

/** All trails that go one step farther by an arc: several where it is open whether the path's end has begun. */
export function extend(terrain: Terrain, trail: Trail, arc: number): readonly Trail[] {
  const { index, allows, maxHops, via } = terrain
  const step = stepAlong(index, arc)
  const hops = trail.hops + (step === STEPS.hop ? 1 : 0)
  if (hops > maxHops || allows[index.kinds[arc] ?? 0] !== 1) return []
  const node = index.targets[arc] ?? 0
  const stage = trail.stage + (via[trail.stage]?.has(node) ? 1 : 0)
  const ahead = estimateOf(terrain, node, stage)
  if (ahead === Infinity) return []
  return transitionsOf(trail.phase, step).map((transition) => {
    const cost = trail.cost + (index.costs[arc] ?? 0) + transition.cost
    const { phase } = transition
    return { node, phase, stage, cost, total: cost + ahead, steps: trail.steps + 1, hops, before: trail, arc }
  })
}

/** Numbers of the arcs that leave a node. */
export function* arcsFrom({ firstArc }: PathIndex, node: number): Generator<number> {
  const end = firstArc[node + 1] ?? 0
  for (let arc = firstArc[node] ?? 0; arc < end; arc++) yield arc
}

export interface SearchOptions {
  /** Trails to start from, all at one node. */
  readonly from: readonly Trail[]
  /** Nodes not to go to next from there. */
  readonly barred: ReadonlySet<number>
  /** Paths that cost more are of no interest. */
  readonly bound: number
}

/**
 * The best way on from some trails to the target, or null: A* (Hart, Nilsson, Raphael 1968) over node and phase. A node
 * is taken up again in the same phase only with fewer hops than before, which the cap on hops may call for.
 */
export function bestPath(terrain: Terrain, { from, barred, bound }: SearchOptions): Trail | null {
  const { firstArc, targets } = terrain.index
  const open = createHeap(compareOpen)
  const fewestHops = new Uint8Array(terrain.index.keys.length * PHASE_COUNT).fill(255)
  for (const trail of from) pushHeap(open, trail)
  const spur = from[0]?.node
  for (let trail = nextOpen(terrain, open); trail; trail = nextOpen(terrain, open)) {
    if (trail.total > bound) return null
    if (trail.node === terrain.target) return trail
    const place = trail.node * PHASE_COUNT + trail.phase
    if (trail.hops >= (fewestHops[place] ?? 0)) continue
    fewestHops[place] = trail.hops
    const end = firstArc[trail.node + 1] ?? 0
    for (let arc = firstArc[trail.node] ?? 0; arc < end; arc++) {
      const node = targets[arc] ?? 0
      if (terrain.blocked[node] === 1 || node === spur || (trail.node === spur && barred.has(node))) continue
      for (const next of extend(terrain, trail, arc)) {
        const known = fewestHops[next.node * PHASE_COUNT + next.phase] ?? 0
        if (next.total <= bound && next.hops < known) pushHeap(open, next)
      }
    }
  }
  return null
}

function nextOpen({ budget }: Terrain, open: Heap<Trail>): Trail | undefined {
  if (budget.left <= 0) return undefined
  budget.left--
  return popHeap(open)
}

/**
 * The k best paths that pass some nodes on their way, best first. Nothing short of trying tells whether a path through
 * a node can stay simple, so each beginning is followed by itself, the most promising first, until the budget is spent.
 */
export function bestPathsVia(terrain: Terrain, start: Trail, k: number): readonly Trail[] {
  const open = createHeap(compareOpen)
  pushHeap(open, start)
  const found = new Map<string, Trail>()
  let last: Trail | null = null
  for (let trail = nextOpen(terrain, open); trail && found.size < k; trail = nextOpen(terrain, open)) {
    if (trail.node === terrain.target) {
      const nodes = nodesOf(trail).join(' ')
      if (trail.stage === terrain.via.length && !found.has(nodes)) found.set(nodes, trail)
      continue
    }
    for (const arc of arcsFrom(terrain.index, trail.node)) {
      const node = terrain.index.targets[arc] ?? 0
      if (terrain.blocked[node] === 1 || passes(trail, node)) continue
      for (const next of extend(terrain, trail, arc)) if (!last || compareOpen(next, last) < 0) pushHeap(open, next)
    }
    if (open.items.length > 2 * terrain.budget.left) last = keepBest(open, terrain.budget.left)
  }
  return [...found.values()]
}

/**
 * Forgets of the trails that wait those that the budget will not reach, and gives the last that it may: what comes after it
 * need not wait at all. Else a few hubs would make millions wait.
 */
function keepBest({ items, compare }: Heap<Trail>, most: number): Trail | null {
  // What is sorted is a heap.
  items.sort(compare).length = most
  return items.at(-1) ?? null
}

function passes(trail: Trail, node: number): boolean {
  for (let at: Trail | null = trail; at; at = at.before) if (at.node === node) return true
  return false
}

/** Numbers of the nodes of a trail, from its start. */
export function nodesOf(trail: Trail): readonly number[] {
  const nodes: number[] = []
  for (let at: Trail | null = trail; at; at = at.before) nodes.push(at.node)
  return nodes.reverse()
}
