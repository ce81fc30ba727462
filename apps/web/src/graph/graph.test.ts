import { describe, expect, it } from 'vitest'
import { reduceView } from '../view/view-reducer.ts'
import { DEFAULT_FILTERS, INITIAL_VIEW } from '../view/view-state.ts'
import type { Filters } from '../view/view-state.ts'
import { emphasise } from './emphasis.ts'
import { layOut } from './layout.ts'
import { assignPositions, layoutInput } from './layout-input.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'
import { visibility } from './visibility.ts'

const graph = loadGraph(sampleGraph())
const nothing = { nodes: [], edges: [] }
const shown = (change: Partial<Filters>) =>
  visibility(graph, { ...INITIAL_VIEW, filters: { ...DEFAULT_FILTERS, ...change } }, nothing)

describe('loadGraph', () => {
  it('reads nodes, edges and their attributes', () => {
    expect(graph.order).toBe(7)
    expect(graph.getEdgeAttribute('eventbridge|integrates-with|lambda', 'verb')).toBe('triggers')
  })

  it.each([
    ['a list', [], 'the graph is not an object'],
    ['another format', { attributes: { format: 3 } }, 'attributes.format is 3, expected 2'],
    [
      'a key that graphology cannot hold',
      { ...sampleGraph(), nodes: [{ key: '__proto__', attributes: {} }] },
      '"__proto__"',
    ],
    ['an edge to nowhere', { ...sampleGraph(), nodes: [] }, 'joins an unknown node'],
  ])('refuses %s and says why', (_, json, message) => {
    expect(() => loadGraph(json)).toThrow(message)
  })
})

describe('visibility', () => {
  it('leaves out limits and denied edges unless asked', () => {
    const { nodes, edges } = shown({})
    expect(nodes.has('limit:lambda:timeout')).toBe(false)
    expect(edges.has('s3|integrates-with|ssm')).toBe(false)
    expect(shown({ limits: true, negated: true }).nodes.has('limit:lambda:timeout')).toBe(true)
    expect(shown({ negated: true }).edges.has('s3|integrates-with|ssm')).toBe(true)
  })

  it('has no limit of nothing', () => {
    const denied = loadGraph(sampleGraph())
    denied.setEdgeAttribute('limit:lambda:timeout|limits|lambda', 'polarity', 'negated')
    const nodes = (filters: Partial<Filters>) =>
      visibility(denied, { ...INITIAL_VIEW, filters: { ...DEFAULT_FILTERS, ...filters } }, nothing).nodes
    expect(nodes({ limits: true }).has('limit:lambda:timeout')).toBe(false)
    expect(nodes({ limits: true }).has('ext:github')).toBe(true)
    expect(nodes({ limits: true, negated: true }).has('limit:lambda:timeout')).toBe(true)
  })

  it('keeps what an exam asks for', () => {
    const { nodes, edges } = shown({ exams: ['SAA'] })
    expect([...nodes].sort()).toEqual(['eventbridge', 'lambda', 's3'])
    expect([...edges]).toEqual(['eventbridge|integrates-with|lambda'])
  })

  it('drops nodes that a confidence bound leaves without any edge', () => {
    const { nodes } = shown({ minConfidence: 0.88 })
    expect([...nodes].sort()).toEqual(['eventbridge', 'lambda'])
  })

  it('keeps what lies between two bounds of confidence', () => {
    const { edges } = shown({ minConfidence: 0.5, maxConfidence: 0.6 })
    expect([...edges].sort()).toEqual(['lambda|integrates-with|eventbridge', 'lambda|integrates-with|s3'])
  })

  it('keeps what a note says, and the nodes of that', () => {
    expect(shown({ notes: ['no-such-note.md'] }).nodes.size).toBe(0)
    expect(shown({ notes: ['no-such-note.md'] }).edges.size).toBe(0)
    expect([...shown({ notes: ['a.md'] }).edges]).toEqual(['eventbridge|integrates-with|lambda'])
  })

  it('keeps a part with its whole only where something is said of both', () => {
    const said = loadGraph(sampleGraph())
    const { evidence } = said.getEdgeAttributes('eventbridge|integrates-with|lambda')
    said.setEdgeAttribute('eventbridge|integrates-with|ssm-automation', 'evidence', evidence)
    const edges = () =>
      visibility(said, { ...INITIAL_VIEW, filters: { ...DEFAULT_FILTERS, notes: ['a.md'] } }, nothing).edges
    expect(edges().has('ssm-automation|part-of|ssm')).toBe(false)
    said.addEdgeWithKey('lambda|integrates-with|ssm', 'lambda', 'ssm', {
      ...said.getEdgeAttributes('eventbridge|integrates-with|lambda'),
    })
    expect(edges().has('ssm-automation|part-of|ssm')).toBe(true)
  })

  it('keeps what is within the focus', () => {
    const view = reduceView(INITIAL_VIEW, { type: 'focus', focus: { id: 'ssm', hops: 1, expanded: [] } })
    expect([...visibility(graph, view, nothing).nodes].sort()).toEqual(['s3', 'ssm', 'ssm-automation'])
  })

  it('adds what is next to an expanded node', () => {
    const focused = reduceView(INITIAL_VIEW, { type: 'expand', id: 'ssm' })
    const view = reduceView(focused, { type: 'expand', id: 's3' })
    expect([...visibility(graph, view, nothing).nodes].sort()).toEqual(['lambda', 's3', 'ssm', 'ssm-automation'])
  })

  it('shows what is pinned, whatever is hidden', () => {
    const view = { ...INITIAL_VIEW, filters: { ...DEFAULT_FILTERS, features: false } }
    expect(visibility(graph, view, nothing).nodes.has('ssm-automation')).toBe(false)
    const pinned = { nodes: ['ssm-automation', 'gone'], edges: ['ssm-automation|part-of|ssm'] }
    const { nodes, edges } = visibility(graph, view, pinned)
    expect(nodes.has('ssm-automation')).toBe(true)
    expect(edges.has('ssm-automation|part-of|ssm')).toBe(true)
    expect(nodes.has('gone')).toBe(false)
  })
})

describe('emphasise', () => {
  it('takes a node with its visible surroundings', () => {
    const emphasis = emphasise(graph, shown({}), { kind: 'node', id: 's3' })
    expect([...(emphasis?.nodes ?? [])].sort()).toEqual(['lambda', 's3'])
    expect([...(emphasis?.edges ?? [])]).toEqual(['lambda|integrates-with|s3'])
  })

  it('takes of an answer what the graph has, whatever else is visible', () => {
    const nodes = ['lambda', 's3', 'gone']
    const edges = ['lambda|integrates-with|s3', 'gone|replaces|s3']
    const emphasis = emphasise(graph, shown({}), { kind: 'answer', core: ['lambda'], nodes, edges })
    expect(emphasis).toEqual({
      nodes: new Set(['lambda', 's3']),
      edges: new Set(['lambda|integrates-with|s3']),
      core: new Set(['lambda']),
    })
  })

  it('is nothing for a node that is not there', () => {
    expect(emphasise(graph, shown({}), { kind: 'node', id: 'gone' })).toBeNull()
  })
})

describe('layOut', () => {
  const input = (upright = false) => layoutInput(loadGraph(sampleGraph()), { radiusOf: () => 6, upright })

  it('gives the same positions each time', () => {
    expect(layOut(input())).toEqual(layOut(input()))
  })

  it('leaves no two nodes on one another', () => {
    const positions = [...layOut(input()).values()]
    const distances = positions.flatMap((a, index) =>
      positions.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(Math.min(...distances)).toBeGreaterThan(12)
  })

  it('puts a limit beside what it bounds', () => {
    const positions = layOut(input())
    const limit = positions.get('limit:lambda:timeout')
    const lambda = positions.get('lambda')
    expect(Math.hypot((limit?.x ?? 0) - (lambda?.x ?? 0), (limit?.y ?? 0) - (lambda?.y ?? 0))).toBeCloseTo(18)
  })

  it('turns the map for an upright screen', () => {
    const [across, upright] = [layOut(input()).get('lambda'), layOut(input(true)).get('lambda')]
    expect(upright).toEqual({ x: across?.y, y: across?.x })
  })

  it('draws those of one category together', () => {
    const node = (id: string, group: string, at: number) => ({
      id,
      group,
      x: at % 7,
      y: at % 5,
      radius: 5,
      bounds: null,
    })
    const nodes = Array.from({ length: 20 }, (_, at) => node(`n${at}`, at % 2 === 0 ? 'even' : 'odd', at * 3))
    const edges = nodes.flatMap(({ id }, at) =>
      [1, 2, 4, 6].map((step) => ({ source: id, target: `n${(at + step) % 20}`, weight: 1 })),
    )
    const positions = layOut({ nodes, edges, upright: false })
    const mean = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (positions.get(id)?.x ?? 0), 0) / ids.length
    const spread = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + Math.abs((positions.get(id)?.x ?? 0) - mean(ids)), 0) / ids.length
    const idsOf = (group: string) => nodes.filter((each) => each.group === group).map(({ id }) => id)
    const all = nodes.map(({ id }) => id)
    expect(spread(idsOf('even'))).toBeLessThan(spread(all))
  })
})

describe('assignPositions', () => {
  it('moves what has a position, and passes over what is no longer there', () => {
    const moved = loadGraph(sampleGraph())
    assignPositions(
      moved,
      new Map([
        ['lambda', { x: 3, y: 4 }],
        ['gone', { x: 1, y: 1 }],
      ]),
    )
    expect(moved.getNodeAttributes('lambda')).toMatchObject({ x: 3, y: 4 })
  })
})
