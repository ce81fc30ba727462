import { expect, test } from 'vitest'
import { buildGraph } from '../build-graph.ts'
import { GraphError } from '../errors.ts'
import { CATALOG, evidence, integrates, limits, replaces } from '../test-fixtures.ts'
import { findPaths, type PathQuery } from './find-paths.ts'

const SURE = { confidence: 1 }

const GRAPH = buildGraph(
  [
    integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers', ...SURE }),
    integrates('eventbridge', 'lambda', { line: 2, verb: 'triggers', ...SURE }),
    integrates('s3', 'lambda', { line: 3, verb: 'triggers', confidence: 0.9 }),
    integrates('s3', 'sqs', { line: 4, verb: 'sends-to', confidence: 0.8 }),
    integrates('lambda', 'dynamodb', { line: 5, verb: 'stores-in', ...SURE }),
    integrates('sqs', 'dynamodb', { line: 6, confidence: 0.5 }),
    integrates('ssm-run-command', 's3', { line: 7, verb: 'stores-in', ...SURE }),
    integrates('sns', 'sqs', { line: 8, polarity: 'negated', ...SURE }),
    limits('lambda', {}, { line: 9 }),
    replaces('launch-templates', 'launch-configurations', { line: 10 }),
  ],
  CATALOG,
)

const answer = (query: PathQuery) => findPaths(GRAPH, query)
const routes = (query: PathQuery) => answer(query).paths.map(({ nodes, cost }) => [nodes.join(' '), cost])

test('a service is reached through its feature', () => {
  expect(routes({ from: 'eventbridge', to: 'ssm', k: 1 })).toEqual([['eventbridge ssm-automation ssm', 1.05]])
})

test('a service acts through its feature', () => {
  expect(routes({ from: 'ssm', to: 's3', k: 1 })).toEqual([['ssm ssm-run-command s3', 1.05]])
})

test('each hop names edge, relation, verb, direction and best evidence', () => {
  expect(answer({ from: 'lambda', to: 'eventbridge', k: 1 }).paths[0]?.hops).toEqual([
    {
      edge: 'eventbridge|integrates-with|lambda',
      from: 'lambda',
      to: 'eventbridge',
      relation: 'integrates-with',
      verb: 'triggers',
      reversed: true,
      confidence: 1,
      evidence: evidence({ line: 2, verb: 'triggers', ...SURE }),
      evidenceCount: 1,
    },
  ])
})

test('paths come cheapest first: doubt costs', () => {
  expect(routes({ from: 's3', to: 'dynamodb', k: 2 })).toEqual([
    ['s3 lambda dynamodb', 2.1],
    ['s3 sqs dynamodb', 2.7],
  ])
})

test('walking against an edge costs half as much again, and may be ruled out', () => {
  expect(routes({ from: 'dynamodb', to: 's3', k: 1 })).toEqual([['dynamodb lambda s3', 3.15]])
  expect(answer({ from: 'dynamodb', to: 's3', direction: 'forward' }).paths).toEqual([])
})

test('forward, a whole still leads to its parts', () => {
  expect(routes({ from: 'ssm', to: 's3', direction: 'forward' })).toEqual([['ssm ssm-run-command s3', 1.05]])
})

test('going from part to part within one service is dear', () => {
  expect(routes({ from: 'eventbridge', to: 's3', k: 2 })).toEqual([
    ['eventbridge lambda s3', 2.65],
    ['eventbridge ssm-automation ssm ssm-run-command s3', 4],
  ])
})

test('two parts of one service are joined by it, at the price of a hop', () => {
  expect(routes({ from: 'ssm-automation', to: 'ssm-run-command', k: 1 })).toEqual([
    ['ssm-automation ssm ssm-run-command', 1.1],
  ])
})

test('nodes to pass are passed, in the order given; a part will do', () => {
  expect(routes({ from: 'eventbridge', to: 'dynamodb', via: ['s3'], k: 1 })).toEqual([
    ['eventbridge lambda s3 sqs dynamodb', 5.35],
  ])
  expect(routes({ from: 'eventbridge', to: 's3', via: ['ssm'], k: 1 })).toEqual([
    ['eventbridge ssm-automation ssm ssm-run-command s3', 4],
  ])
  expect(routes({ from: 's3', to: 'dynamodb', via: ['sqs', 'lambda'] })).toEqual([])
})

test('nodes to avoid are avoided, with their parts', () => {
  expect(routes({ from: 's3', to: 'dynamodb', avoid: ['lambda'], k: 1 })).toEqual([['s3 sqs dynamodb', 2.7]])
  expect(routes({ from: 'eventbridge', to: 's3', avoid: ['ssm'] }).map(([nodes]) => nodes)).toEqual([
    'eventbridge lambda s3',
    'eventbridge lambda dynamodb sqs s3',
  ])
})

test('a path from an entity to itself is that one node', () => {
  expect(answer({ from: 'lambda', to: 'lambda' }).paths).toEqual([
    { nodes: ['lambda'], hops: [], cost: 0, words: 'Both are Lambda.' },
  ])
})

test('what the notes deny is no way', () => {
  expect(answer({ from: 'sns', to: 'sqs' }).paths).toEqual([])
})

test('other relations are walked when asked for', () => {
  expect(routes({ from: 'launch-configurations', to: 'launch-templates' })).toEqual([])
  expect(
    routes({ from: 'launch-configurations', to: 'launch-templates', relations: ['replaces'], direction: 'any' }),
  ).toEqual([['launch-configurations launch-templates', 1.8]])
})

test('hops are capped, part-of steps not counted', () => {
  expect(routes({ from: 'ssm', to: 'dynamodb', maxHops: 2 })).toEqual([])
  expect(routes({ from: 'ssm', to: 'dynamodb', maxHops: 3, k: 1 })).toEqual([
    ['ssm ssm-run-command s3 lambda dynamodb', 3.15],
  ])
})

test('without a path, what lies nearest to the ends is told', () => {
  expect(answer({ from: 's3', to: 'sns' })).toEqual({
    kind: 'path',
    from: { id: 's3', label: 'S3' },
    to: { id: 'sns', label: 'SNS' },
    paths: [],
    nearest: [
      { id: 'lambda', label: 'Lambda' },
      { id: 'sqs', label: 'SQS' },
      { id: 'ssm-run-command', label: 'SSM Run Command' },
      { id: 'ssm', label: 'Systems Manager' },
      { id: 'ssm-automation', label: 'SSM Automation' },
    ],
    truncated: null,
  })
})

test('an end that the notes do not name has no paths, but its label', () => {
  const { paths, to } = findPaths(GRAPH, { from: 's3', to: 'kms' }, { catalog: CATALOG })
  expect([paths, to]).toEqual([[], { id: 'kms', label: 'KMS' }])
})

test('words are in the language asked for', () => {
  const [path] = findPaths(GRAPH, { from: 'eventbridge', to: 'lambda', k: 1 }, { language: 'ko' }).paths
  expect(path?.words).toBe('EventBridge는 Lambda를 호출합니다.')
})

test('a search that runs out of budget says so', () => {
  const { truncated } = findPaths(GRAPH, { from: 's3', to: 'dynamodb', k: 10 }, { budget: 3 })
  expect(truncated).toBe('The search stopped after 3 beginnings of paths; there may be better paths.')
})

test('a larger budget finds the same paths through a node, and more', () => {
  const ids = ['dynamodb', 'eventbridge', 'lambda', 's3', 'sns', 'sqs']
  const pairs = ids.flatMap((from) => ids.filter((to) => to > from).map((to) => [from, to] as const))
  const dense = buildGraph(
    pairs.map(([from, to], at) => integrates(from, to, { line: at + 1, confidence: (at % 4) / 4 })),
    CATALOG,
  )
  const query = { from: 'dynamodb', to: 'sqs', via: ['lambda', 'sns'], k: 10 }
  const all = findPaths(dense, query).paths.map(({ nodes }) => nodes.join(' '))
  // Of 19: the other two nodes stand in none, one or two of three gaps.
  expect(all).toHaveLength(10)
  const counts = Array.from({ length: 60 }, (_, budget) => {
    const found = findPaths(dense, query, { budget: budget + 1 }).paths.map(({ nodes }) => nodes.join(' '))
    expect(found).toEqual(all.slice(0, found.length))
    return found.length
  })
  // The least budget for each further path; forgetting what a budget cannot reach must not raise it.
  const least = all.map((_, more) => counts.findIndex((count) => count > more) + 1)
  expect(least).toEqual([4, 11, 15, 22, 23, 24, 29, 32, 41, 42])
})

test.each([{ k: 0 }, { k: 11 }, { k: 1.5 }, { maxHops: 0 }, { maxHops: 9 }, { maxHops: NaN }])(
  'options out of range are refused: %j',
  (options) => {
    expect(() => answer({ from: 's3', to: 'sqs', ...options })).toThrow(GraphError)
  },
)
