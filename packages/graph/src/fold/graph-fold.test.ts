import { expect, test } from 'vitest'
import { buildGraph } from '../build-graph.ts'
import { compareClaims, relationLines } from '../relation-lines.ts'
import { serializeGraph } from '../serialization.ts'
import { CATALOG, integrates, limits, replaces } from '../test-fixtures.ts'
import { createGraphFold, readRelation } from './index.ts'

const CLAIMS = [
  integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers', confidence: 0.9, exams: ['SOA'] }),
  integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers', confidence: 0.4, exams: ['SOA'] }),
  integrates('eventbridge', 'ssm-automation', { line: 2, verb: 'uses', confidence: 0.6, exams: ['SAA'] }),
  integrates('eventbridge', 'ssm-automation', { line: 3, polarity: 'negated', confidence: 0.95 }),
  replaces('launch-templates', 'launch-configurations', { line: 4 }),
  limits('lambda', {}, { line: 5 }),
  limits('lambda', { what: 'Execution time' }, { line: 6 }),
].sort(compareClaims)
const EDGE = 'eventbridge|integrates-with|ssm-automation'

function folded(evidence: number) {
  const fold = createGraphFold(CATALOG, { evidence })
  for (const claim of CLAIMS) fold.add(claim)
  return fold.graph()
}

test('with room for all evidence the graph is that of all claims at once', () => {
  expect(serializeGraph(folded(10))).toBe(serializeGraph(buildGraph(CLAIMS, CATALOG)))
})

test('with little room the weightiest evidence of the edge’s polarity stays, and all of it counts', () => {
  const { evidence, ...facts } = folded(1).getEdgeAttributes(EDGE)
  expect(evidence.map(({ span, confidence }) => [span.line, confidence])).toEqual([[1, 0.9]])
  expect(facts).toMatchObject({ omitted: 2, polarity: 'asserted', verb: 'triggers', verbs: ['triggers', 'uses'] })
  expect(facts.exams).toEqual(['SAA', 'SOA'])
  expect(facts.confidence).toBe(buildGraph(CLAIMS, CATALOG).getEdgeAttribute(EDGE, 'confidence'))
  expect(folded(1).getNodeAttribute('eventbridge', 'mentions')).toBe(3)
})

test('full lines give their claims back', () => {
  const lines = relationLines(CLAIMS, { full: true })
  const read = lines
    .trimEnd()
    .split('\n')
    .map((line) => readRelation(JSON.parse(line)))
  expect(read.every(({ full }) => full)).toBe(true)
  expect(
    relationLines(
      read.map(({ claim }) => claim),
      { full: true },
    ),
  ).toBe(lines)
})

test('a plain line gives a claim without offset and exams, a wrong one an error that says what is missing', () => {
  const [line = ''] = relationLines([integrates('sqs', 'lambda', { line: 7 })]).split('\n')
  const { claim, full } = readRelation(JSON.parse(line))
  expect(full).toBe(false)
  expect(claim.evidence.span).toMatchObject({ line: 7, offset: 0 })
  expect(() => readRelation({ type: 'limits' })).toThrow(
    'the relation\'s source is missing, expected a text; write it anew with "cloudlore extract --format relations"',
  )
})
