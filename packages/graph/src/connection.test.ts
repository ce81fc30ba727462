import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { connectionOf } from './connection.ts'
import { CATALOG, integrates, replaces } from './test-fixtures.ts'

const GRAPH = buildGraph(
  [
    integrates('s3', 'lambda', { line: 1, confidence: 0.9 }),
    integrates('sns', 'lambda', { line: 2, confidence: 0.9 }),
    integrates('sqs', 'lambda', { line: 3, confidence: 0.9 }),
    integrates('s3', 'kms', { line: 4, confidence: 0.2 }),
    integrates('kms', 'sns', { line: 5, confidence: 0.2 }),
    integrates('eventbridge', 'ssm-automation', { line: 6 }),
    integrates('s3', 'ec2', { line: 7, polarity: 'negated' }),
    replaces('launch-templates', 'launch-configurations', { line: 8 }),
  ],
  CATALOG,
)

test('three services are connected by what all of them work with', () => {
  expect(connectionOf(GRAPH, ['s3', 'sns', 'sqs'])).toEqual({
    nodes: ['lambda', 's3', 'sns', 'sqs'],
    edges: ['s3|integrates-with|lambda', 'sns|integrates-with|lambda', 'sqs|integrates-with|lambda'],
    apart: [],
  })
})

test('the order in which they are asked for makes no difference to the tree', () => {
  expect(connectionOf(GRAPH, ['sqs', 'sns', 's3']).edges).toEqual(connectionOf(GRAPH, ['s3', 'sns', 'sqs']).edges)
})

test('a whole is reached through its part', () => {
  expect(connectionOf(GRAPH, ['eventbridge', 'ssm']).nodes).toEqual(['eventbridge', 'ssm', 'ssm-automation'])
})

test('what nothing connects, or is not there, stays apart; what is denied connects nothing', () => {
  expect(connectionOf(GRAPH, ['s3', 'ec2', 'eventbridge', 'nowhere'])).toEqual({
    ...{ nodes: ['s3'], edges: [], apart: ['ec2', 'eventbridge', 'nowhere'] },
  })
})

test('one entity is connected with itself, none with nothing', () => {
  expect(connectionOf(GRAPH, ['s3', 's3'])).toEqual({ nodes: ['s3'], edges: [], apart: [] })
  expect(connectionOf(GRAPH, [])).toEqual({ nodes: [], edges: [], apart: [] })
})

test('relations can be chosen', () => {
  const ends = ['launch-templates', 'launch-configurations']
  expect(connectionOf(GRAPH, ends).apart).toEqual(['launch-configurations'])
  expect(connectionOf(GRAPH, ends, { relations: ['replaces'] }).apart).toEqual([])
})
