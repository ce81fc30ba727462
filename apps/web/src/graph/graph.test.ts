import { describe, expect, it } from 'vitest'
import { reduceView } from '../view/view-reducer.ts'
import { DEFAULT_FILTERS, INITIAL_VIEW } from '../view/view-state.ts'
import type { Filters } from '../view/view-state.ts'
import { emphasise } from './emphasis.ts'
import { assignLayout, layOut } from './layout.ts'
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
    expect([...edges].sort()).toEqual([
      'lambda|integrates-with|eventbridge',
      'lambda|integrates-with|s3',
      'ssm-automation|part-of|ssm',
    ])
  })

  it('keeps what a note says, and the nodes of that', () => {
    expect(shown({ notes: ['no-such-note.md'] }).nodes.size).toBe(0)
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

  it('is nothing for a node that is not there', () => {
    expect(emphasise(graph, shown({}), { kind: 'node', id: 'gone' })).toBeNull()
  })
})

describe('layOut', () => {
  const radius = () => 6

  it('gives the same positions each time', () => {
    expect(layOut(graph, radius)).toEqual(layOut(loadGraph(sampleGraph()), radius))
  })

  it('leaves no two nodes on one another', () => {
    const positions = [...layOut(graph, radius).values()]
    const distances = positions.flatMap((a, index) =>
      positions.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(Math.min(...distances)).toBeGreaterThan(12)
  })

  it('puts a limit beside what it bounds', () => {
    const positions = layOut(graph, radius)
    const limit = positions.get('limit:lambda:timeout')
    const lambda = positions.get('lambda')
    expect(Math.hypot((limit?.x ?? 0) - (lambda?.x ?? 0), (limit?.y ?? 0) - (lambda?.y ?? 0))).toBeCloseTo(18)
  })
})

describe('assignLayout', () => {
  it('turns the map for an upright screen', () => {
    const [across, upright] = [loadGraph(sampleGraph()), loadGraph(sampleGraph())]
    assignLayout(across, { radiusOf: () => 6, upright: false })
    assignLayout(upright, { radiusOf: () => 6, upright: true })
    expect(upright.getNodeAttribute('lambda', 'x')).toBe(across.getNodeAttribute('lambda', 'y'))
    expect(upright.getNodeAttribute('lambda', 'y')).toBe(across.getNodeAttribute('lambda', 'x'))
  })
})
