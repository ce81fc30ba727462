import { createHeap, popHeap, pushHeap } from './heap.ts'
import type { PathIndex } from './path-index.ts'

/** By node number, a lower bound on the cost between it and an end of the path. */
export type Estimate = Float64Array

export interface EstimateOptions {
  /** By arc, what it costs: the index's `backCosts` to measure towards an end, its `costs` to measure from one. */
  readonly costs: Int32Array
  /** By kind of arc, whether it may be walked so. */
  readonly allows: Uint8Array
  /** Nodes not to be entered, by number. */
  readonly blocked: Uint8Array
  /** How many nodes are measured, nearest first. Those farther are known to be no nearer than the last. */
  readonly most: number
}

interface Reached {
  readonly node: number
  readonly cost: number
}

/**
 * Measures outwards from some nodes (Dijkstra 1959), each step at the least it can cost. Where `most` cuts the search
 * short, the radius reached bounds all other nodes: enough to keep the search from the start from going astray, at a
 * fraction of the work of measuring every node.
 */
export function estimatesFrom(index: PathIndex, ends: readonly Reached[], options: EstimateOptions): Estimate {
  const { costs: arcCosts, allows, blocked, most } = options
  const { firstArc, targets, kinds } = index
  const costs = new Float64Array(index.keys.length).fill(Infinity)
  const settled = new Uint8Array(index.keys.length)
  const heap = createHeap<Reached>((a, b) => a.cost - b.cost)
  for (const end of ends) pushHeap(heap, end)
  let count = 0
  let radius = Infinity
  for (let at = popHeap(heap); at; at = popHeap(heap)) {
    if (settled[at.node] === 1) continue
    if (count === most) {
      radius = at.cost
      break
    }
    settled[at.node] = 1
    costs[at.node] = at.cost
    count++
    const end = firstArc[at.node + 1] ?? 0
    for (let arc = firstArc[at.node] ?? 0; arc < end; arc++) {
      const node = targets[arc] ?? 0
      const cost = at.cost + (arcCosts[arc] ?? 0)
      if (cost >= (costs[node] ?? 0) || blocked[node] === 1 || allows[kinds[arc] ?? 0] !== 1) continue
      costs[node] = cost
      pushHeap(heap, { node, cost })
    }
  }
  if (radius < Infinity) for (let node = 0; node < costs.length; node++) if (settled[node] === 0) costs[node] = radius
  return costs
}
