import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { GraphError } from './errors.ts'
import { neighbourhoodOf, neighboursOf, type NeighbourOptions } from './neighbourhood.ts'
import { CATALOG, evidence, integrates, limits, replaces } from './test-fixtures.ts'

const GRAPH = buildGraph(
  [
    integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers', confidence: 0.9 }),
    integrates('ssm', 's3', { line: 2, verb: 'stores-in', confidence: 0.7 }),
    integrates('ssm', 'sns', { line: 3, verb: 'sends-to', polarity: 'negated', confidence: 0.95 }),
    integrates('ssm-automation', 'ssm-run-command', { line: 4 }),
    integrates('s3', 'lambda', { line: 5, verb: 'triggers' }),
    limits('ssm', {}, { line: 6 }),
    replaces('launch-templates', 'launch-configurations', { line: 7 }),
  ],
  CATALOG,
)

const edgesOf = (id: string, options: NeighbourOptions = {}) => neighboursOf(GRAPH, id, options).map(({ edge }) => edge)

test('neighbours of an entity and of its parts come with asserted and surer edges first', () => {
  expect(edgesOf('ssm')).toEqual([
    'ssm-automation|part-of|ssm',
    'ssm-run-command|part-of|ssm',
    'eventbridge|integrates-with|ssm-automation',
    'ssm|integrates-with|s3',
    'ssm|integrates-with|sns',
  ])
})

test('a neighbour says which part it joins, on which side, and by which sentence', () => {
  expect(neighboursOf(GRAPH, 'ssm', { relations: ['integrates-with'] })[0]).toEqual({
    id: 'eventbridge',
    label: 'EventBridge',
    edge: 'eventbridge|integrates-with|ssm-automation',
    relation: 'integrates-with',
    verb: 'triggers',
    side: 'in',
    part: { id: 'ssm-automation', label: 'SSM Automation' },
    polarity: 'asserted',
    confidence: 0.9,
    evidence: evidence({ line: 1, verb: 'triggers', confidence: 0.9 }),
    evidenceCount: 1,
  })
})

test('side, relations and parts narrow the answer', () => {
  expect(edgesOf('ssm', { side: 'out' })).toEqual(['ssm|integrates-with|s3', 'ssm|integrates-with|sns'])
  expect(edgesOf('ssm', { verbs: ['stores-in', 'uses'] })).toEqual(['ssm|integrates-with|s3'])
  expect(edgesOf('ssm', { relations: ['limits'] })).toEqual(['limit:ssm:max:15:minutes:execution-time|limits|ssm'])
  expect(edgesOf('ssm', { relations: ['integrates-with'], parts: false })).toEqual([
    'ssm|integrates-with|s3',
    'ssm|integrates-with|sns',
  ])
})

test('an entity that the graph does not have has no neighbours', () => {
  expect(edgesOf('kms')).toEqual([])
  expect(neighbourhoodOf(GRAPH, 'kms')).toEqual({ nodes: [], edges: [], truncated: null })
})

test('a neighbourhood goes as many hops as asked, over asserted edges', () => {
  expect(neighbourhoodOf(GRAPH, 's3')).toEqual({
    nodes: [
      { id: 's3', distance: 0 },
      { id: 'lambda', distance: 1 },
      { id: 'ssm', distance: 1 },
    ],
    edges: ['s3|integrates-with|lambda', 'ssm|integrates-with|s3'],
    truncated: null,
  })
  expect(neighbourhoodOf(GRAPH, 's3', { hops: 0 }).nodes).toEqual([{ id: 's3', distance: 0 }])
})

test('edges between outer nodes belong to the neighbourhood', () => {
  const { edges } = neighbourhoodOf(GRAPH, 'ssm', { relations: ['integrates-with', 'part-of'] })
  expect(edges).toContain('ssm-automation|integrates-with|ssm-run-command')
})

test('an entity that integrates with itself is its own neighbour, once', () => {
  const graph = buildGraph([integrates('lambda', 'lambda')], CATALOG)
  expect(neighboursOf(graph, 'lambda').map(({ id }) => id)).toEqual(['lambda'])
})

test('what a cap leaves out is said', () => {
  expect(neighbourhoodOf(GRAPH, 's3', { maxNodes: 2 })).toEqual({
    nodes: [
      { id: 's3', distance: 0 },
      { id: 'lambda', distance: 1 },
    ],
    edges: ['s3|integrates-with|lambda'],
    truncated: '1 farther nodes were left out: at most 2 are shown.',
  })
})

test.each([-1, 5, 1.5, NaN])('%d hops are refused', (hops) => {
  expect(() => neighbourhoodOf(GRAPH, 's3', { hops })).toThrow(GraphError)
})
