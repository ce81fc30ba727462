import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { GraphError } from './errors.ts'
import { CATALOG, evidence, integrates, limits, randomNumbers, replaces, shuffled } from './test-fixtures.ts'

const CLAIMS = [
  integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers', confidence: 0.9, exams: ['SOA'] }),
  integrates('eventbridge', 'ssm-automation', { line: 2, verb: 'uses', confidence: 0.6, exams: ['SAA'] }),
  integrates('eventbridge', 'sqs', { line: 3, verb: 'sends-to', polarity: 'negated', confidence: 0.7 }),
  replaces('launch-templates', 'launch-configurations', { line: 4 }),
  limits('lambda', {}, { line: 5 }),
  limits('lambda', { what: 'Execution time' }, { line: 6 }),
  limits('lambda-layers', { bound: 'exact', value: '5', unit: 'layers', what: '' }, { line: 7 }),
]

test('nodes are the entities of the claims, all they are part of, and the limits, in order', () => {
  expect(buildGraph(CLAIMS, CATALOG).nodes()).toEqual([
    'auto-scaling',
    'ec2',
    'eventbridge',
    'lambda',
    'lambda-layers',
    'launch-configurations',
    'launch-templates',
    'limit:lambda-layers:exact:5:layers',
    'limit:lambda:max:15:minutes:execution-time',
    'sqs',
    'ssm',
    'ssm-automation',
  ])
})

test('edges are named by what they join, and come in order', () => {
  expect(buildGraph(CLAIMS, CATALOG).edges()).toEqual([
    'eventbridge|integrates-with|sqs',
    'eventbridge|integrates-with|ssm-automation',
    'lambda-layers|part-of|lambda',
    'launch-configurations|part-of|auto-scaling',
    'launch-templates|part-of|ec2',
    'launch-templates|replaces|launch-configurations',
    'limit:lambda-layers:exact:5:layers|limits|lambda-layers',
    'limit:lambda:max:15:minutes:execution-time|limits|lambda',
    'ssm-automation|part-of|ssm',
  ])
})

test('an entity has what the catalog knows and what the notes say', () => {
  expect(buildGraph(CLAIMS, CATALOG).getNodeAttributes('ssm-automation')).toMatchObject({
    label: 'SSM Automation',
    kind: 'feature',
    name: 'SSM Automation',
    korean: '자동화 런북',
    category: 'management',
    service: 'ssm',
    status: 'current',
    replacedBy: null,
    docs: null,
    exams: ['SAA', 'SOA'],
    mentions: 2,
  })
})

test('a limit has its quantity and belongs where its entity does', () => {
  const { x, y, ...limit } = buildGraph(CLAIMS, CATALOG).getNodeAttributes('limit:lambda:max:15:minutes:execution-time')
  expect(limit).toEqual({
    label: 'max 15 minutes',
    kind: 'limit',
    name: 'max 15 minutes, Execution time',
    korean: null,
    category: 'compute',
    service: 'lambda',
    status: 'current',
    replacedBy: null,
    docs: null,
    exams: [],
    mentions: 2,
    limit: { bound: 'max', value: '15', unit: 'minutes', what: 'Execution time' },
  })
  expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true])
})

test('an edge combines its evidence', () => {
  expect(buildGraph(CLAIMS, CATALOG).getEdgeAttributes('eventbridge|integrates-with|ssm-automation')).toEqual({
    relation: 'integrates-with',
    verb: 'triggers',
    verbs: ['triggers', 'uses'],
    polarity: 'asserted',
    confidence: 0.93,
    exams: ['SAA', 'SOA'],
    evidence: [
      evidence({ line: 1, verb: 'triggers', confidence: 0.9, exams: ['SOA'] }),
      evidence({ line: 2, verb: 'uses', confidence: 0.6, exams: ['SAA'] }),
    ],
  })
})

test('what the notes only deny is a negated edge', () => {
  const edge = buildGraph(CLAIMS, CATALOG).getEdgeAttributes('eventbridge|integrates-with|sqs')
  expect(edge).toMatchObject({ polarity: 'negated', verb: 'sends-to', confidence: 0.7 })
})

test('one assertion outweighs denials, and the denials add nothing to its confidence', () => {
  const graph = buildGraph(
    [
      integrates('s3', 'sns', { line: 1, polarity: 'retracted', confidence: 0.9 }),
      integrates('s3', 'sns', { line: 2, polarity: 'negated', confidence: 0.9 }),
      integrates('s3', 'sns', { line: 3, verb: 'triggers', confidence: 0.4 }),
    ],
    CATALOG,
  )
  const edge = graph.getEdgeAttributes('s3|integrates-with|sns')
  expect(edge).toMatchObject({ polarity: 'asserted', verb: 'triggers', verbs: ['triggers'], confidence: 0.4 })
  expect(edge.evidence.map(({ polarity }) => polarity)).toEqual(['retracted', 'negated', 'asserted'])
})

test('part-of edges are certain and need no evidence', () => {
  expect(buildGraph(CLAIMS, CATALOG).getEdgeAttributes('ssm-automation|part-of|ssm')).toEqual({
    relation: 'part-of',
    verb: 'generic',
    verbs: [],
    polarity: 'asserted',
    confidence: 1,
    exams: [],
    evidence: [],
  })
})

test('claims given twice count once', () => {
  expect(buildGraph([...CLAIMS, ...CLAIMS], CATALOG).export()).toEqual(buildGraph(CLAIMS, CATALOG).export())
})

test('the order of the claims makes no difference to a byte', () => {
  const random = randomNumbers(42)
  const bytes = JSON.stringify(buildGraph(CLAIMS, CATALOG).export())
  for (let round = 0; round < 50; round++) {
    expect(JSON.stringify(buildGraph(shuffled(CLAIMS, random), CATALOG).export())).toBe(bytes)
  }
})

test('former ids are read as what they became', () => {
  expect(buildGraph([integrates('layers', 's3')], CATALOG).hasEdge('lambda-layers|integrates-with|s3')).toBe(true)
})

test('an entity may integrate with itself', () => {
  expect(buildGraph([integrates('lambda', 'lambda')], CATALOG).edges()).toEqual(['lambda|integrates-with|lambda'])
})

test('no claims, no nodes', () => {
  const graph = buildGraph([], CATALOG, { generator: 'cloudlore 9' })
  expect([graph.order, graph.getAttributes()]).toEqual([0, { format: 2, generator: 'cloudlore 9', view: null }])
})

test.each(['nowhere', '__proto__', 'constructor', ''])('a claim about the unknown id "%s" is refused', (id) => {
  expect(() => buildGraph([integrates(id, 's3')], CATALOG)).toThrow(GraphError)
})
