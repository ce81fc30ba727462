import { expect, test } from 'vitest'
import type { Claim } from '../evidence.ts'
import { buildGraph } from '../build-graph.ts'
import type { Catalog } from '../catalog.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'
import { catalogOf, integrates, randomNumbers, replaces } from '../test-fixtures.ts'
import { findPaths, type PathQuery } from './find-paths.ts'

/*
 * Brute force: every simple path is walked and priced by the words of the rule in cost.ts, not by its phases. Prices are
 * in hundredths, and the random confidences are such that these are whole.
 */

interface Found {
  readonly nodes: readonly string[]
  readonly cost: number
}

interface Step {
  readonly to: string
  readonly kind: 'hop' | 'up' | 'down'
  readonly cost: number
}

function stepsFrom(graph: KnowledgeGraph, node: string, direction: 'any' | 'forward'): Step[] {
  if (!graph.hasNode(node)) return []
  return graph.edges(node).flatMap((edge): Step[] => {
    const { relation, confidence } = graph.getEdgeAttributes(edge)
    const reversed = graph.source(edge) !== node
    const to = graph.opposite(node, edge)
    if (relation === 'part-of') return [{ to, kind: reversed ? 'down' : 'up', cost: 0 }]
    if (relation !== 'integrates-with' || (reversed && direction === 'forward')) return []
    return [{ to, kind: 'hop', cost: Math.round((200 - 100 * confidence) * (reversed ? 1.5 : 1)) }]
  })
}

function priceOf(steps: readonly Step[]): number {
  const turns = steps.map((step, at) => step.kind === 'down' && steps[at - 1]?.kind === 'up')
  const endOfStart = steps.findIndex((step, at) => step.kind === 'hop' || turns[at] === true)
  const startOfEnd = steps.findLastIndex((step, at) => step.kind === 'hop' || turns[at + 1] === true)
  return steps.reduce((sum, step, at) => {
    if (step.kind === 'hop') return sum + step.cost
    const isAtEnd = endOfStart < 0 || at < endOfStart || at > startOfEnd
    return sum + (isAtEnd ? 5 : 50) + (turns[at] === true ? 100 : 0)
  }, 0)
}

function everyPath(graph: KnowledgeGraph, query: PathQuery): Found[] {
  const { direction = 'any', maxHops = 5, via = [] } = query
  const best = new Map<string, Found>()
  const walk = (nodes: readonly string[], steps: readonly Step[]) => {
    const last = nodes.at(-1) ?? ''
    if (last === query.to) {
      const cost = priceOf(steps)
      const key = nodes.join(' ')
      const places = via.map((id) => nodes.indexOf(id))
      const isThrough = places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1))
      if (isThrough && cost < (best.get(key)?.cost ?? Infinity)) best.set(key, { nodes, cost })
      return
    }
    for (const step of stepsFrom(graph, last, direction)) {
      const hops = [...steps, step].filter(({ kind }) => kind === 'hop').length
      if (hops <= maxHops && !nodes.includes(step.to)) walk([...nodes, step.to], [...steps, step])
    }
  }
  walk([query.from], [])
  return [...best.values()].sort(compareFound)
}

function compareFound(a: Found, b: Found): number {
  const [x, y] = [a.nodes.join(' '), b.nodes.join(' ')]
  return a.cost - b.cost || a.nodes.length - b.nodes.length || (x < y ? -1 : x > y ? 1 : 0)
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

/** About half of the entities are parts of one that comes before them; confidences are coarse, so that ties abound. */
function randomGraph(random: () => number): KnowledgeGraph {
  const pick = () => IDS[Math.floor(random() * IDS.length)] ?? 'a'
  const plain = catalogOf(IDS)
  const entities = plain.entities.map((entity, at) =>
    at > 0 && random() < 0.5 ? { ...entity, parent: IDS[Math.floor(random() * at)] ?? null } : entity,
  )
  const catalog: Catalog = { ...plain, entities, byId: new Map(entities.map((entity) => [entity.id, entity])) }
  const claims = Array.from({ length: 14 }, (_, line): Claim => {
    const sketch = { line: line + 1, confidence: [0.2, 0.6, 0.8][Math.floor(random() * 3)] ?? 0.6 }
    return random() < 0.9 ? integrates(pick(), pick(), { ...sketch, quote: 'q' }) : replaces(pick(), pick(), sketch)
  })
  return buildGraph(claims, catalog)
}

const found = (graph: KnowledgeGraph, query: PathQuery) =>
  findPaths(graph, query).paths.map(({ nodes, cost }) => ({ nodes, cost: Math.round(cost * 100) }))

function queries(random: () => number): PathQuery {
  const [from = 'a', to = 'b'] = IDS.map((id) => ({ id, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id)
  const direction = random() < 0.7 ? 'any' : 'forward'
  return { from, to, direction, k: 1 + Math.floor(random() * 10), maxHops: 1 + Math.floor(random() * 6) }
}

test('the k best paths are the k first of all simple paths, ties included', () => {
  const random = randomNumbers(11)
  let paths = 0
  for (let round = 0; round < 400; round++) {
    const graph = randomGraph(random)
    const query = queries(random)
    const expected = everyPath(graph, query).slice(0, query.k)
    expect(found(graph, query), `round ${round}: ${JSON.stringify(query)}`).toEqual(expected)
    paths += expected.length
  }
  expect(paths).toBeGreaterThan(1000)
})

test('so they are through given nodes', () => {
  const random = randomNumbers(12)
  let paths = 0
  for (let round = 0; round < 200; round++) {
    const graph = randomGraph(random)
    const gate = IDS.find((id) => graph.hasNode(id) && graph.inDegree(id) > 1 && !hasParts(graph, id)) ?? 'a'
    const query = { ...queries(random), via: [gate] }
    if (hasParts(graph, gate) || query.from === gate || query.to === gate) continue
    const expected = everyPath(graph, query).slice(0, query.k)
    expect(found(graph, query), `round ${round}: ${JSON.stringify(query)}`).toEqual(expected)
    paths += expected.length
  }
  expect(paths).toBeGreaterThan(200)
})

const hasParts = (graph: KnowledgeGraph, id: string) =>
  graph.hasNode(id) && graph.inEdges(id).some((edge) => graph.getEdgeAttribute(edge, 'relation') === 'part-of')
