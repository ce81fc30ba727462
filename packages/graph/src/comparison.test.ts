import { describe, expect, test } from 'vitest'
import { answerInWords } from './answer-words.ts'
import type { LimitRow, Neighbour } from './answer.ts'
import { buildGraph } from './build-graph.ts'
import { comparisonOf } from './comparison.ts'
import { limitName } from './limit-node.ts'
import { CATALOG, evidence, integrates, limits } from './test-fixtures.ts'

const GRAPH = buildGraph(
  [
    integrates('sns', 'sqs', { line: 1, verb: 'sends-to', exams: ['SAA'] }),
    integrates('lambda', 'sqs', { line: 2, verb: 'reads-from' }),
    integrates('sns', 'lambda', { line: 3, verb: 'triggers' }),
    integrates('s3', 'sns', { line: 4, verb: 'sends-to' }),
    integrates('sqs', 'kms', { line: 5, verb: 'uses' }),
    integrates('sqs', 's3', { line: 6, polarity: 'negated' }),
    limits('sqs', { value: '256', unit: 'KB', what: 'message size' }, { line: 7 }),
    limits('sqs', { value: '256', unit: 'KB', what: '메시지 크기' }, { line: 8, quote: '메시지는 최대 256KB다.' }),
    limits('sns', { value: '200', unit: 'KB', what: '메시지 크기' }, { line: 9, quote: '메시지는 최대 200KB다.' }),
    limits('sqs', { value: '14', unit: 'days', what: 'retention' }, { line: 10 }),
    limits('sns', { value: '100', unit: 'topics', what: 'gizmos' }, { line: 11 }),
    limits('sns', { value: '9', unit: 'MB', what: 'message size' }, { line: 12, polarity: 'retracted' }),
    integrates('s3-glacier', 'kms', { line: 13, verb: 'uses' }),
    limits('s3-glacier', { value: '12', unit: 'hours', what: 'retrieval' }, { line: 14 }),
  ],
  CATALOG,
)

const SOURCES = { graph: GRAPH, catalog: CATALOG }
const compare = (...ids: readonly string[]) => comparisonOf(SOURCES, ids, 'en')

const limit = ({ entity, limit: each }: LimitRow) => `${entity.id} ${limitName(each)}`
const relation = ({ side, verb, id, part }: Neighbour) => [part?.id ?? '', side, verb, id].join(' ').trim()

test('what each of them is, and whether the notes know it', () => {
  expect(compare('sqs', 's3-glacier', 'ec2').entities).toEqual([
    {
      ...{ id: 'sqs', label: 'SQS', kind: 'service', parent: null, status: 'current', exams: ['SAA'], inNotes: true },
      category: { id: 'integration', label: { en: 'Application integration', ko: '애플리케이션 통합' } },
    },
    {
      ...{ id: 's3-glacier', label: 'S3 Glacier', kind: 'feature', parent: { id: 's3', label: 'S3' } },
      ...{ status: 'current', exams: [], inNotes: true },
      category: { id: 'storage', label: { en: 'Storage', ko: '스토리지' } },
    },
    {
      ...{ id: 'ec2', label: 'EC2', kind: 'service', parent: null, status: 'current', exams: [], inNotes: false },
      category: { id: 'compute', label: { en: 'Compute', ko: '컴퓨팅' } },
    },
  ])
})

test('what joins them directly comes as it is written, with its sentence', () => {
  expect(compare('sqs', 'sns').direct).toEqual([
    {
      ...{ edge: 'sns|integrates-with|sqs', from: 'sns', to: 'sqs', relation: 'integrates-with', verb: 'sends-to' },
      ...{ reversed: false, confidence: 0.8, evidenceCount: 1 },
      evidence: evidence({ line: 1, verb: 'sends-to', exams: ['SAA'] }),
    },
  ])
})

test('neighbours of both come before those of one, with verb and side; what is denied is none', () => {
  const { neighbours } = compare('sqs', 'sns')
  expect(neighbours.map(({ id, relations }) => [id, ...relations.map((own) => own.map(relation))])).toEqual([
    ['lambda', ['in reads-from lambda'], ['out triggers lambda']],
    ['kms', ['out uses kms'], []],
    ['s3', [], ['in sends-to s3']],
  ])
})

test('limits about the same stand side by side, whatever their language, each quantity once', () => {
  const sheets = compare('sqs', 'sns').limits
  expect(sheets.map(({ topic, limits: each }) => [topic, ...each.map((rows) => rows.map(limit))])).toEqual([
    ['message size', ['sqs max 256 KB, message size'], ['sns max 200 KB, 메시지 크기']],
    ['gizmos', [], ['sns max 100 topics, gizmos']],
    ['retention', ['sqs max 14 days, retention'], []],
  ])
})

test('a time is not set beside a size, nor a time beside another of which it goes unsaid what they are', () => {
  const graph = buildGraph(
    [
      limits('sqs', { value: '5', unit: 'minutes', what: 'message' }, { line: 1 }),
      limits('sns', { value: '5', unit: 'KB', what: 'message' }, { line: 2 }),
      limits('sqs', { value: '7', unit: 'days', what: '' }, { line: 3 }),
      limits('sns', { value: '9', unit: 'days', what: '' }, { line: 4 }),
      limits('sqs', { value: '20', unit: 'seconds', what: 'Timeout' }, { line: 5 }),
      limits('sns', { value: '30', unit: 'seconds', what: '타임아웃' }, { line: 6 }),
    ],
    CATALOG,
  )
  const sheets = comparisonOf({ graph, catalog: CATALOG }, ['sqs', 'sns'], 'en').limits
  expect(sheets.map(({ topic, limits: each }) => [topic, ...each.map((rows) => rows.length)])).toEqual([
    ['Timeout', 1, 1],
    ['message', 0, 1],
    ['', 0, 1],
    ['message', 1, 0],
    ['', 1, 0],
  ])
})

test('a reader of Korean is told the limits in Korean where the notes say them so', () => {
  const [first] = comparisonOf(SOURCES, ['sqs', 'sns'], 'ko').limits
  expect(first?.topic).toBe('메시지 크기')
  expect(first?.limits.flat().map(limit)).toEqual(['sqs max 256 KB, 메시지 크기', 'sns max 200 KB, 메시지 크기'])
})

test('a part that is compared with its whole counts for itself alone', () => {
  const { direct, limits: sheets, neighbours } = compare('s3', 's3-glacier')
  expect(direct.map(({ edge }) => edge)).toEqual(['s3-glacier|part-of|s3'])
  expect(sheets.map(({ limits: each }) => each.map((rows) => rows.map(limit)))).toEqual([
    [[], ['s3-glacier max 12 hours, retrieval']],
  ])
  expect(neighbours.map(({ id, relations }) => [id, ...relations.map((own) => own.map(relation))])).toEqual([
    ['sns', ['out sends-to sns'], []],
    ['kms', [], ['out uses kms']],
  ])
})

test('beside others a whole speaks for its parts', () => {
  expect(
    compare('s3', 'sqs')
      .neighbours.find(({ id }) => id === 'kms')
      ?.relations.map((own) => own.map(relation)),
  ).toEqual([['s3-glacier out uses kms'], ['out uses kms']])
})

describe('in words', () => {
  const words = (language: 'en' | 'ko', ...ids: readonly string[]) =>
    answerInWords(comparisonOf(SOURCES, ids, language), language)

  test.each([
    [
      ['sqs', 'sns'],
      'SNS sends to SQS. Both work with Lambda. Only SQS works with KMS. Only SNS works with S3. message size: SQS max 256 KB, SNS max 200 KB.',
    ],
    [
      ['sqs', 'sns', 'lambda'],
      'Lambda reads from SQS. SNS triggers Lambda. Only SQS works with KMS. Only SNS works with S3. message size: SQS max 256 KB, SNS max 200 KB.',
    ],
    [['sqs', 'ec2'], 'The notes say nothing of EC2. Only SQS works with KMS, Lambda, SNS.'],
    [['ec2', 'auto-scaling'], 'The notes say nothing by which EC2 and Auto Scaling could be compared.'],
  ])('%s', (ids, text) => {
    expect(words('en', ...ids)).toBe(text)
  })

  test.each([
    [
      ['sqs', 'sns'],
      'SNS는 SQS로 보냅니다. 둘 다 Lambda와 연동됩니다. SQS만 KMS와 연동됩니다. SNS만 S3와 연동됩니다. 메시지 크기: SQS max 256 KB, SNS max 200 KB.',
    ],
    [['ec2', 'auto-scaling'], '노트에는 EC2, Auto Scaling을 비교할 내용이 없습니다.'],
  ])('%s, in Korean', (ids, text) => {
    expect(words('ko', ...ids)).toBe(text)
  })
})
