import { DIRECTIONS, type Answer, type Direction, type Language, type NamedNode, type Path } from '../answer.ts'
import type { Catalog } from '../catalog.ts'
import { compareText } from '../compare.ts'
import { GraphError } from '../errors.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'
import type { Relation } from '../ontology.ts'
import { namedNode, withParts } from '../parts.ts'
import { hopsInWords, truncationInWords } from '../words.ts'
import { UNIT } from './cost.ts'
import { estimatesFrom } from './estimate.ts'
import { hopOf } from './hop.ts'
import { kBestPaths } from './k-best.ts'
import { kindMask, pathIndexOf, type PathIndex } from './path-index.ts'
import { hasRoom } from './room.ts'
import { bestPathsVia, startAt, type Terrain, type Trail } from './search.ts'

/** What paths to find. Entities are ids. */
export interface PathQuery {
  readonly from: string
  readonly to: string
  /** To be passed in this order; a part of one will do. Default: none. */
  readonly via?: readonly string[]
  /** Not to be passed, nor any part of them; the ends are exempt. Default: none. */
  readonly avoid?: readonly string[]
  /** Default: `any`. `part-of` is walked both ways in either. */
  readonly direction?: Direction
  /** How many paths, 1 to 10. Default: 3. */
  readonly k?: number
  /** Most hops of a path, 1 to 8, `part-of` not counted. Default: 5. */
  readonly maxHops?: number
  /** Default: `integrates-with` and `part-of`. */
  readonly relations?: readonly Relation[]
}

export interface PathOptions {
  /** Of `words` and `truncated`. Default: `en`. */
  readonly language?: Language
  /** For the labels of ends that the graph does not have. */
  readonly catalog?: Catalog
  /** How many beginnings of paths may be looked at, for all paths together. Default: 100,000. */
  readonly budget?: number
}

export const PATH_DEFAULTS = {
  via: [],
  avoid: [],
  direction: 'any',
  k: 3,
  maxHops: 5,
  relations: ['integrates-with', 'part-of'],
} as const satisfies Omit<Required<PathQuery>, 'from' | 'to'>

export const MOST_PATHS = 10
export const MOST_HOPS = 8
const DEFAULT_BUDGET = 100_000
const MOST_NEAREST = 5
/** Measured to balance the work before the search and in it on 5,000 nodes; smaller graphs are measured whole. */
const MOST_MEASURED = 400

/**
 * The k best simple paths between two entities over asserted edges, best first, at the costs of `cost.ts`. Each hop names
 * its edge. The path from an entity to itself is that one node. No path is an answer too, with what came near.
 *
 * Throws `OPTION_INVALID` for a `k`, `maxHops` or `direction` out of range.
 */
export function findPaths(
  graph: KnowledgeGraph,
  query: PathQuery,
  options: PathOptions = {},
): Extract<Answer, { kind: 'path' }> {
  const full = { ...PATH_DEFAULTS, ...query }
  checkQuery(full)
  const { language = 'en', catalog, budget = DEFAULT_BUDGET } = options
  const index = pathIndexOf(graph)
  const terrain = hasRoom(graph, full) ? terrainOf(graph, full, budget) : null
  const start = index.numbers.get(full.from)
  const trails = terrain && start !== undefined ? trailsOf(terrain, start, full.k) : []
  const paths = trails.map((trail) => pathOf(graph, trail, { index, language }))
  const spent = terrain !== null && terrain.budget.left <= 0
  return {
    kind: 'path',
    from: namedNode(graph, full.from, catalog),
    to: namedNode(graph, full.to, catalog),
    paths,
    nearest: paths.length > 0 ? [] : nearestOf(graph, full),
    truncated: spent ? truncationInWords(budget, language) : null,
  }
}

type FullQuery = Required<PathQuery>

function checkQuery({ k, maxHops, direction }: FullQuery): void {
  checkRange('k', k, MOST_PATHS)
  checkRange('maxHops', maxHops, MOST_HOPS)
  if (!DIRECTIONS.includes(direction)) {
    throw new GraphError(
      'OPTION_INVALID',
      `direction is "${direction as string}"; give one of ${DIRECTIONS.join(', ')}`,
    )
  }
}

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return
  throw new GraphError('OPTION_INVALID', `${name} is ${value}; give a whole number from 1 to ${most}`)
}

/** Null if the target or a node to pass is not in the graph. */
function terrainOf(graph: KnowledgeGraph, query: FullQuery, budget: number): Terrain | null {
  const index = pathIndexOf(graph)
  const { numbers } = index
  const target = numbers.get(query.to)
  const partsOf = (id: string) => withParts(graph, id).flatMap((part) => numbers.get(part) ?? [])
  const via = query.via.map((id) => new Set(partsOf(id)))
  if (target === undefined || via.some((nodes) => nodes.size === 0)) return null
  const blocked = new Uint8Array(index.keys.length)
  for (const node of query.avoid.flatMap(partsOf)) blocked[node] = 1
  for (const end of [query.from, query.to]) blocked[numbers.get(end) ?? target] = 0
  const { allows, allowsBack } = allowances(query)
  const estimates = estimatesOf(index, { target, via, allowsBack, blocked })
  return { index, target, via, allows, maxHops: query.maxHops, estimates, blocked, budget: { left: budget } }
}

/** Kinds of arcs that may be walked, and those whose edge may be walked the other way. */
function allowances({ relations, direction }: FullQuery) {
  const allows = (relation: Relation, reversed: boolean) =>
    relations.includes(relation) && (direction === 'any' || !reversed || relation === 'part-of')
  return { allows: kindMask(allows), allowsBack: kindMask((relation, reversed) => allows(relation, !reversed)) }
}

interface Measured {
  readonly target: number
  readonly via: readonly ReadonlySet<number>[]
  readonly allowsBack: Uint8Array
  readonly blocked: Uint8Array
}

/** Lower bounds by stage: with nodes still to pass, to the nearest of the next and on from there. */
function estimatesOf(index: PathIndex, { target, via, allowsBack, blocked }: Measured): Terrain['estimates'] {
  const most = via.length === 0 ? MOST_MEASURED : Infinity
  const options = { costs: index.backCosts, allows: allowsBack, blocked, most }
  const estimates = [estimatesFrom(index, [{ node: target, cost: 0 }], options)]
  for (const nodes of via.toReversed()) {
    const onward = estimates[0]
    const gates = [...nodes].map((node) => ({ node, cost: onward?.[node] ?? Infinity }))
    estimates.unshift(
      estimatesFrom(
        index,
        gates.filter(({ cost }) => cost < Infinity),
        options,
      ),
    )
  }
  return estimates
}

function trailsOf(terrain: Terrain, start: number, k: number): readonly Trail[] {
  return terrain.via.length === 0 ? kBestPaths(terrain, start, k) : bestPathsVia(terrain, startAt(terrain, start), k)
}

function pathOf(
  graph: KnowledgeGraph,
  trail: Trail,
  { index, language }: { readonly index: PathIndex; readonly language: Language },
): Path {
  const trails: Trail[] = []
  for (let at: Trail | null = trail; at; at = at.before) trails.unshift(at)
  const nodes = trails.map(({ node }) => index.keys[node] ?? '')
  const hops = trails.slice(1).map(({ arc }, at) => {
    return hopOf(graph, { edge: index.edges[arc] ?? '', from: nodes[at] ?? '', to: nodes[at + 1] ?? '' })
  })
  const names = nodes.map((id) => namedNode(graph, id))
  return { nodes, hops, cost: trail.cost / UNIT, words: hopsInWords(names, hops, language) }
}

/** What lies nearest to either end, by the least it can cost to get there, the ends and their parts left out. */
function nearestOf(graph: KnowledgeGraph, query: FullQuery): readonly NamedNode[] {
  const index = pathIndexOf(graph)
  const { allows, allowsBack } = allowances(query)
  const near = new Map<string, number>()
  for (const [id, walk] of [
    [query.from, { costs: index.costs, allows }],
    [query.to, { costs: index.backCosts, allows: allowsBack }],
  ] as const) {
    const node = index.numbers.get(id)
    if (node === undefined) continue
    const options = { ...walk, blocked: new Uint8Array(index.keys.length), most: Infinity }
    for (const [number, cost] of estimatesFrom(index, [{ node, cost: 0 }], options).entries()) {
      const key = index.keys[number] ?? ''
      if (cost < (near.get(key) ?? Infinity)) near.set(key, cost)
    }
  }
  const ends = new Set([...withParts(graph, query.from), ...withParts(graph, query.to)])
  return [...near]
    .filter(([id]) => !ends.has(id))
    .sort(([a, nearer], [b, farther]) => nearer - farther || compareText(a, b))
    .slice(0, MOST_NEAREST)
    .map(([id]) => namedNode(graph, id))
}
