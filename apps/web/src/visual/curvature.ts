/** An edge by its ends, for telling parallel ones apart. */
export interface EdgeEnds {
  readonly key: string
  readonly source: string
  readonly target: string
}

/** Bend of the outermost edge of a pair as a share of its length, and how fast more edges approach it. */
const AMPLITUDE = 3.5
const WIDEST = 0.42

/**
 * Curvature by edge key. Edges that are alone between their two nodes, in either direction, are straight (0), because
 * curves cost several times as much to draw. Parallel ones fan out evenly; an edge that runs the other way takes the
 * opposite sign, since its curve is drawn from its own source.
 */
export function curvatures(edges: Iterable<EdgeEnds>): ReadonlyMap<string, number> {
  const pairs = new Map<string, EdgeEnds[]>()
  for (const edge of edges) {
    const pair = JSON.stringify([edge.source, edge.target].sort(byCodeUnit))
    const parallel = pairs.get(pair)
    if (parallel) parallel.push(edge)
    else pairs.set(pair, [edge])
  }
  return new Map([...pairs.values()].flatMap(fan))
}

function fan(parallel: readonly EdgeEnds[]): (readonly [string, number])[] {
  const sorted = [...parallel].sort((a, b) => byCodeUnit(a.key, b.key))
  const widest = WIDEST * (1 - Math.exp(-sorted.length / AMPLITUDE)) * 1.4
  const middle = (sorted.length - 1) / 2
  return sorted.map((edge, index) => {
    const bend = middle === 0 ? 0 : ((index - middle) / middle) * widest
    return [edge.key, edge.source <= edge.target ? bend : -bend]
  })
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
