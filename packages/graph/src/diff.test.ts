import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { diffGraphs, type DiffClaim } from './diff.ts'
import type { Claim } from './evidence.ts'
import { CATALOG, integrates, limits } from './test-fixtures.ts'

const diff = (before: readonly Claim[], after: readonly Claim[]) =>
  diffGraphs(buildGraph(before, CATALOG), buildGraph(after, CATALOG))
const edges = (claims: readonly DiffClaim[]) => claims.map(({ edge }) => edge)

const TRIGGERS = integrates('s3', 'lambda', { line: 1, verb: 'triggers' })

test('the same claims elsewhere in a note are no difference', () => {
  const moved = integrates('s3', 'lambda', { line: 70, file: 'b.md', verb: 'triggers' })
  expect(diff([TRIGGERS], [moved])).toEqual({ came: [], went: [], changed: [] })
})

test('claims come and go; what they are part of does not', () => {
  const automation = integrates('eventbridge', 'ssm-automation', { line: 2, verb: 'triggers', quote: 'It does.' })
  const { came, went, changed } = diff([TRIGGERS], [automation])
  expect(edges(went)).toEqual(['s3|integrates-with|lambda'])
  expect(came).toMatchObject([
    {
      ...{ edge: 'eventbridge|integrates-with|ssm-automation', relation: 'integrates-with', polarity: 'asserted' },
      ...{ labels: ['EventBridge', 'SSM Automation'], verbs: ['triggers'], evidence: { quote: 'It does.' } },
    },
  ])
  expect(changed).toEqual([])
})

test.each([
  ['polarity', integrates('s3', 'lambda', { verb: 'triggers', polarity: 'negated' }), ['polarity']],
  ['verbs', integrates('s3', 'lambda', { verb: 'uses' }), ['verbs']],
  ['confidence', integrates('s3', 'lambda', { verb: 'triggers', confidence: 0.7 }), ['confidence']],
] as const)('a claim changes its %s', (_, after, fields) => {
  expect(diff([TRIGGERS], [after]).changed.map((each) => each.fields)).toEqual([fields])
})

test('confidence that moves a little is no change', () => {
  expect(diff([TRIGGERS], [integrates('s3', 'lambda', { verb: 'triggers', confidence: 0.76 })]).changed).toEqual([])
})

test('a limit whose value moved has changed rather than gone and come', () => {
  const { came, went, changed } = diff([limits('lambda')], [limits('lambda', { value: '900', unit: 'seconds' })])
  expect([came, went]).toEqual([[], []])
  expect(changed.map(({ before, after, fields }) => [before.labels[0], after.labels[0], fields])).toEqual([
    ['max 15 minutes, execution time', 'max 900 seconds, execution time', ['value']],
  ])
})

test('limits that cannot be paired came and went', () => {
  const before = [limits('lambda', { value: '1' }), limits('lambda', { value: '2' })]
  const { came, went } = diff(before, [limits('lambda', { value: '3' })])
  expect([came.length, went.length]).toEqual([1, 2])
})
