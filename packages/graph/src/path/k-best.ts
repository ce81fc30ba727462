import { arcsFrom, bestPath, compareTrails, extend, nodesOf, startAt, type Terrain, type Trail } from './search.ts'

/** A path with the place where it leaves the one it was made from. */
interface Candidate {
  readonly trail: Trail
  readonly nodes: readonly number[]
  readonly leaves: number
}

/**
 * The k best simple paths, best first (Yen 1971, "Finding the k shortest loopless paths in a network"; with Lawler's
 * 1972 change: a path is varied only from where it left its own model). Paths are told apart by their nodes; of parallel
 * edges the cheapest is walked. Ties go to fewer steps, then to the lesser keys.
 */
export function kBestPaths(terrain: Terrain, start: number, k: number): readonly Trail[] {
  const first = bestPath(terrain, { from: [startAt(terrain, start)], barred: new Set(), bound: Infinity })
  const waiting: Candidate[] = first ? [{ trail: first, nodes: nodesOf(first), leaves: 0 }] : []
  const accepted: Candidate[] = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    accepted.push(next)
    if (accepted.length === k) break
    vary(terrain, { accepted, waiting, wanted: k - accepted.length }, next)
  }
  return accepted.map(({ trail }) => trail)
}

interface Progress {
  readonly accepted: readonly Candidate[]
  /** Sorted, best first. */
  readonly waiting: Candidate[]
  readonly wanted: number
}

/** Finds the best path that leaves `model` at each of its nodes. */
function vary(terrain: Terrain, progress: Progress, model: Candidate): void {
  const { accepted, waiting, wanted } = progress
  const { nodes } = model
  let roots: readonly Trail[] = [startAt(terrain, nodes[0] ?? 0)]
  for (let at = 0; at < nodes.length - 1; at++) {
    if (at >= model.leaves) {
      const barred = new Set(
        accepted.flatMap((path) => (sharesRoot(path.nodes, nodes, at) ? (path.nodes[at + 1] ?? []) : [])),
      )
      const bound = waiting[wanted - 1]?.trail.cost ?? Infinity
      const trail = bestPath(terrain, { from: roots, barred, bound })
      if (trail) insert(waiting, { trail, nodes: nodesOf(trail), leaves: at })
    }
    roots = alongRoot(terrain, roots, nodes[at + 1] ?? 0)
    terrain.blocked[nodes[at] ?? 0] = 1
  }
  for (const node of nodes) terrain.blocked[node] = 0
}

function sharesRoot(a: readonly number[], b: readonly number[], end: number): boolean {
  for (let at = 0; at <= end; at++) if (a[at] !== b[at]) return false
  return true
}

/** Trails one step farther on a path whose nodes are set, the best for each phase and count of hops. */
function alongRoot(terrain: Terrain, roots: readonly Trail[], node: number): readonly Trail[] {
  const best = new Map<number, Trail>()
  for (const root of roots) {
    for (const arc of arcsFrom(terrain.index, root.node)) {
      if (terrain.index.targets[arc] !== node) continue
      for (const trail of extend(terrain, root, arc)) {
        const place = trail.phase * 256 + trail.hops
        const known = best.get(place)
        if (!known || compareTrails(trail, known) < 0) best.set(place, trail)
      }
    }
  }
  return [...best.values()]
}

function insert(waiting: Candidate[], candidate: Candidate): void {
  const at = waiting.findIndex(({ trail }) => compareTrails(candidate.trail, trail) < 0)
  waiting.splice(at < 0 ? waiting.length : at, 0, candidate)
}
