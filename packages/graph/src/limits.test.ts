import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { allLimits, limitsOf } from './limits.ts'
import { CATALOG, evidence, limits } from './test-fixtures.ts'

const GRAPH = buildGraph(
  [
    limits('lambda', { value: '10', unit: 'GB', what: 'memory' }, { line: 1, polarity: 'retracted' }),
    limits('lambda', {}, { line: 2, confidence: 0.9 }),
    limits('lambda', {}, { line: 3, confidence: 0.5 }),
    limits('lambda-layers', { bound: 'exact', value: '5', unit: 'layers', what: '' }, { line: 4 }),
    limits('sqs', { value: '256', unit: 'KB', what: 'message size' }, { line: 5 }),
  ],
  CATALOG,
)

test('limits of an entity come before those of its parts, and asserted before struck ones', () => {
  expect(limitsOf(GRAPH, 'lambda').map(({ id }) => id)).toEqual([
    'limit:lambda:max:15:minutes:execution-time',
    'limit:lambda:max:10:GB:memory',
    'limit:lambda-layers:exact:5:layers',
  ])
})

test('a row has the quantity and the best sentence', () => {
  expect(limitsOf(GRAPH, 'lambda')[0]).toEqual({
    id: 'limit:lambda:max:15:minutes:execution-time',
    edge: 'limit:lambda:max:15:minutes:execution-time|limits|lambda',
    entity: { id: 'lambda', label: 'Lambda' },
    limit: { bound: 'max', value: '15', unit: 'minutes', what: 'execution time' },
    polarity: 'asserted',
    confidence: 0.925,
    evidence: evidence({ line: 2, confidence: 0.9 }),
  })
})

test('a part has its own limits alone', () => {
  expect(limitsOf(GRAPH, 'lambda-layers')).toHaveLength(1)
})

test('what has no limits, or is not there, has no rows', () => {
  expect(limitsOf(GRAPH, 'kms')).toEqual([])
  expect(limitsOf(GRAPH, 'limit:lambda:max:10:GB:memory')).toEqual([])
})

test('all limits are sorted by what they bound', () => {
  expect(allLimits(GRAPH).map(({ entity }) => entity.id)).toEqual(['lambda', 'lambda', 'lambda-layers', 'sqs'])
})
