import { describe, expect, it } from 'vitest'
import type { Answer, Path } from '@cloudlore/graph'
import { foldFeatures } from '../graph/fold.ts'
import { loadGraph } from '../graph/load-graph.ts'
import { sampleGraph } from '../graph/sample-graph.ts'
import { foldTarget, litPath, pinnedOf, placeOf, targetsOf } from './target.ts'
import { INITIAL_VIEW } from './view-state.ts'

const path = (middle: string): Path => ({
  nodes: ['a', middle, 'b'],
  hops: [hop('a', middle), hop(middle, 'b')],
  cost: 2,
  words: '',
})
const hop = (from: string, to: string): Path['hops'][number] => ({
  edge: `${from}|integrates-with|${to}`,
  from,
  to,
  relation: 'integrates-with',
  verb: 'uses',
  reversed: false,
  confidence: 1,
  evidence: null,
  evidenceCount: 1,
})
const named = (id: string) => ({ id, label: id })
const answer: Extract<Answer, { kind: 'path' }> = {
  kind: 'path',
  from: named('a'),
  to: named('b'),
  paths: [path('x'), path('y')],
  nearest: [],
  truncated: null,
}

const neighbour = (id: string, edge: string, part: string | null = null) => ({
  ...named(id),
  ...{ edge, relation: 'integrates-with' as const, verb: 'triggers' as const, side: 'in' as const },
  ...{ part: part === null ? null : named(part), polarity: 'asserted' as const },
  ...{ confidence: 1, evidence: null, evidenceCount: 1 },
})
const limit = { bound: 'max' as const, value: '15', unit: 'minutes', what: '' }
const limitRow = {
  ...{ id: 'limit:a', edge: 'limit:a|limits|a-part', entity: named('a-part'), limit },
  ...{ polarity: 'asserted' as const, confidence: 1, evidence: null },
}

describe('targetsOf', () => {
  it('is the selection before the answer, of which all stays drawn', () => {
    const view = { ...INITIAL_VIEW, selection: { kind: 'node', id: 's3' } as const }
    expect(targetsOf(view, answer)).toEqual([
      { kind: 'node', id: 's3' },
      { kind: 'path', path: path('x') },
    ])
  })

  it('is the chosen alternative, or the first if there are not so many', () => {
    expect(litPath({ ...INITIAL_VIEW, alternative: 1 }, answer)?.nodes).toEqual(['a', 'y', 'b'])
    expect(litPath({ ...INITIAL_VIEW, alternative: 7 }, answer)?.nodes).toEqual(['a', 'x', 'b'])
  })

  it('is nothing while nothing is asked', () => {
    expect(targetsOf(INITIAL_VIEW, null)).toEqual([])
    expect(targetsOf(INITIAL_VIEW, { ...answer, paths: [] })).toEqual([])
  })

  it('holds the neighbours that were found, with the part that they have to do with, and no others', () => {
    const neighbours = [neighbour('b', 'b|integrates-with|a'), neighbour('c', 'c|integrates-with|a-part', 'a-part')]
    const asked = { kind: 'neighbours', entity: named('a'), side: 'both', verbs: [], neighbours, nearest: [] } as const
    expect(targetsOf(INITIAL_VIEW, asked)).toEqual([
      {
        kind: 'answer',
        core: ['a'],
        nodes: ['a', 'b', 'c', 'a-part'],
        edges: ['b|integrates-with|a', 'c|integrates-with|a-part'],
      },
    ])
  })

  it('holds what is compared, with what joins it and what both have to do with', () => {
    const [first, second, other] = [neighbour('c', 'a|x|c'), neighbour('c', 'b|x|c'), neighbour('d', 'a|x|d')]
    const compared = {
      kind: 'comparison',
      entities: [{ ...named('a') }, { ...named('b') }] as never,
      direct: [{ edge: 'a|x|b' }] as never,
      parts: [],
      limits: [],
      neighbours: [
        { ...named('c'), relations: [[first], [second]] },
        { ...named('d'), relations: [[other], []] },
      ],
    } as const
    expect(targetsOf(INITIAL_VIEW, compared)).toEqual([
      { kind: 'answer', core: ['a', 'b'], nodes: ['a', 'b', 'c'], edges: ['a|x|b', 'a|x|c', 'b|x|c'] },
    ])
  })

  it('holds limits with what they bound', () => {
    const asked = { kind: 'limits', entity: named('a'), about: '', limits: [limitRow], nearest: [] } as const
    expect(targetsOf(INITIAL_VIEW, asked)).toEqual([
      { kind: 'answer', core: ['a'], nodes: ['a', 'limit:a', 'a-part'], edges: ['limit:a|limits|a-part'] },
    ])
  })

  it('holds the hops of a connection, all of them meant, and no other relation of what they join', () => {
    const hops = [hop('a', 'x'), hop('b', 'x')]
    const asked = {
      kind: 'connection',
      entities: [named('a'), named('b')],
      between: [named('x')],
      hops,
      apart: [],
    } as const
    const edges = ['a|integrates-with|x', 'b|integrates-with|x']
    expect(targetsOf(INITIAL_VIEW, asked)).toEqual([
      { kind: 'answer', core: ['a', 'b', 'x', ...edges], nodes: ['a', 'b', 'x'], edges },
    ])
  })

  it('holds replacements, also those that only the catalog knows', () => {
    const replacedBy = [{ ...named('b'), edge: 'b|replaces|a', evidence: null }]
    const replaces = [{ ...named('c'), edge: null, evidence: null }]
    expect(targetsOf(INITIAL_VIEW, { kind: 'replacements', entity: named('a'), replacedBy, replaces })).toEqual([
      { kind: 'answer', core: ['a'], nodes: ['a', 'b', 'c'], edges: ['b|replaces|a'] },
    ])
  })
})

describe('pinnedOf', () => {
  it('holds the ends of an edge and the whole of a path', () => {
    expect(pinnedOf([{ kind: 'edge', key: 'a|uses|b' }])).toEqual({ nodes: ['a', 'b'], edges: ['a|uses|b'] })
    expect(pinnedOf([{ kind: 'path', path: path('x') }]).edges).toEqual(['a|integrates-with|x', 'x|integrates-with|b'])
  })
})

describe('placeOf', () => {
  it('is all of an answer, and no more of a selection than where it is', () => {
    const two = { kind: 'answer', core: ['a'], nodes: ['a', 'b'], edges: [] } as const
    expect(placeOf(two)).toEqual({ key: '[["a","b"],[]]', nodes: ['a', 'b'], how: 'fit' })
    expect(placeOf({ ...two, nodes: ['a'] }).how).toBe('reveal')
    expect(placeOf({ kind: 'node', id: 'a' })).toEqual({ key: '[["a"],[]]', nodes: ['a'], how: 'reveal' })
  })
})

describe('foldTarget', () => {
  it('lifts what an answer holds of features to their service', () => {
    const sample = sampleGraph()
    const graph = loadGraph({
      ...sample,
      nodes: sample.nodes.map((node) =>
        node.key === 'ssm-automation' ? { ...node, attributes: { ...node.attributes, service: 'ssm' } } : node,
      ),
    })
    const edge = 'eventbridge|integrates-with|ssm-automation'
    const nodes = ['eventbridge', 'ssm-automation', 'ssm']
    const target = {
      kind: 'answer',
      core: [...nodes, edge],
      nodes,
      edges: [edge, 'ssm-automation|part-of|ssm'],
    } as const
    expect(foldTarget(target, foldFeatures(graph))).toEqual({
      kind: 'answer',
      core: ['eventbridge', 'ssm', 'eventbridge|integrates-with|ssm'],
      nodes: ['eventbridge', 'ssm'],
      edges: ['eventbridge|integrates-with|ssm'],
    })
  })
})
