import { expect, test } from 'vitest'
import { answerQuestion } from './answer-question.ts'
import { buildGraph } from './build-graph.ts'
import { GraphError } from './errors.ts'
import { createNames } from './names.ts'
import { CATALOG, integrates, limits } from './test-fixtures.ts'

const GRAPH = buildGraph(
  [
    integrates('eventbridge', 'ssm-automation', { line: 1, verb: 'triggers' }),
    integrates('s3', 'lambda', { line: 2, verb: 'triggers' }),
    integrates('lambda', 'dynamodb', { line: 3, verb: 'stores-in' }),
    integrates('sns', 'lambda', { line: 4, verb: 'triggers', polarity: 'negated' }),
    limits('lambda', {}, { line: 5 }),
    limits('lambda-layers', { value: '5', unit: 'layers', what: '' }, { line: 6 }),
  ],
  CATALOG,
)
const KNOWLEDGE = { graph: GRAPH, catalog: CATALOG, names: createNames(CATALOG, GRAPH) }

const ask = (text: string) => answerQuestion(text, KNOWLEDGE)

test.each([
  ['EventBridge to SSM', 'EventBridge triggers SSM Automation, part of Systems Manager.'],
  [
    '이벤트브릿지에서 SSM까지',
    'EventBridge는 SSM Automation을 호출합니다. SSM Automation은 Systems Manager에 속합니다.',
  ],
  ['S3 to DynamoDB', 'S3 triggers Lambda, which stores in DynamoDB.'],
  ['S3 to KMS', 'The notes have no path between S3 and KMS. Nearest: Lambda, Lambda layers, DynamoDB.'],
  ['S3에서 KMS까지', '노트에는 S3와 KMS 사이의 경로가 없습니다. 가까운 것: Lambda, Lambda layers, DynamoDB.'],
  ['what triggers Lambda', 'Lambda is triggered by S3.'],
  ['람다를 호출하는 서비스', 'S3가 Lambda를 호출합니다.'],
  ['EventBridge가 호출하는 서비스', 'EventBridge는 SSM Automation을 호출합니다.'],
  ['what does Lambda store data in', 'Lambda stores in DynamoDB.'],
  ['what integrates with Lambda', 'Lambda works with DynamoDB and S3.'],
  ['람다와 연동되는 서비스', 'Lambda는 DynamoDB, S3와 연동됩니다.'],
  ['what integrates with KMS', 'The notes name nothing of the kind for KMS.'],
  ['limits of Lambda', 'Lambda: max 15 minutes, execution time; Lambda layers: max 5 layers.'],
  ['람다 한도', 'Lambda: max 15 minutes, execution time; Lambda layers: max 5 layers.'],
  ['KMS 한도', '노트에 KMS의 한도는 없습니다.'],
  ['what replaces launch configuration', 'Launch configurations is replaced by Launch templates.'],
  ['시작 구성 대신', 'Launch configurations 대신 Launch templates를 씁니다.'],
  ['시작 템플릿 대신', 'Launch templates는 Launch configurations를 대체합니다.'],
  ['what replaces S3', 'Nothing is known to replace S3.'],
  ['Lambda', 'Lambda: 2 relations, 2 limits in the notes.'],
  ['람다', 'Lambda: 노트에 관계 2개, 한도 2개가 있습니다.'],
  ['KMS', 'The notes say nothing of KMS.'],
  ['Lambda timeout', 'Lambda: max 15 minutes, execution time.'],
  ['람다 최대 실행 시간', 'Lambda: max 15 minutes, execution time.'],
  [
    'Lambda memory limit',
    'The notes name no limits of Lambda about “memory”. Others: max 15 minutes, execution time; Lambda layers: max 5 layers.',
  ],
  [
    '람다 메모리 한도',
    '노트에 Lambda의 “메모리” 한도는 없습니다. 다른 한도: max 15 minutes, execution time; Lambda layers: max 5 layers.',
  ],
  ['what monitors Lambda', 'The notes name nothing of the kind for Lambda. What it works with: DynamoDB, S3.'],
  ['람다를 모니터링하는 서비스', '노트에 Lambda에 대한 그런 내용은 없습니다. 연동되는 것: DynamoDB, S3.'],
  [
    'what connects S3, Lambda and DynamoDB',
    'S3, Lambda and DynamoDB are connected directly. S3 triggers Lambda. Lambda stores in DynamoDB.',
  ],
  [
    'what connects DynamoDB, S3 and KMS',
    'DynamoDB and S3 are connected through Lambda. Lambda stores in DynamoDB. S3 triggers Lambda. Nothing in the notes leads to KMS.',
  ],
  [
    '다이나모디비, S3, KMS를 잇는 것은?',
    'DynamoDB, S3는 Lambda를 거쳐 이어집니다. Lambda는 DynamoDB에 저장합니다. S3는 Lambda를 호출합니다. KMS는 이어지지 않습니다.',
  ],
  ['KMS, SNS, SQS', 'The notes do not connect KMS, SNS and SQS.'],
])('"%s" is answered: %s', (text, words) => {
  expect(ask(text).words).toBe(words)
})

test('an answer comes with the question as it was read', () => {
  expect(ask('limits of KMS')).toEqual({
    text: 'limits of KMS',
    language: 'en',
    question: { kind: 'limits', entity: 'kms', about: '' },
    answer: { kind: 'limits', entity: { id: 'kms', label: 'KMS' }, about: '', limits: [], nearest: [] },
    words: 'The notes name no limits of KMS.',
  })
})

test('what connects several entities names its edges, as they were walked', () => {
  const { question, answer } = ask('what connects DynamoDB, S3 and KMS')
  expect(question).toEqual({ kind: 'connection', entities: ['dynamodb', 's3', 'kms'] })
  expect(answer).toMatchObject({
    kind: 'connection',
    entities: [{ id: 'dynamodb' }, { id: 's3' }, { id: 'kms' }],
    between: [{ id: 'lambda', label: 'Lambda' }],
    hops: [
      { edge: 'lambda|integrates-with|dynamodb', from: 'dynamodb', to: 'lambda', reversed: true, evidenceCount: 1 },
      { edge: 's3|integrates-with|lambda', from: 'lambda', to: 's3', reversed: true, verb: 'triggers' },
    ],
    apart: [{ id: 'kms', label: 'KMS' }],
  })
})

test('what is denied is in the answer, but not in its words', () => {
  const { answer } = ask('what triggers Lambda')
  expect(answer.kind === 'neighbours' && answer.neighbours.map(({ id, polarity }) => [id, polarity])).toEqual([
    ['s3', 'asserted'],
    ['sns', 'negated'],
  ])
})

test('a name that the notes do not have is answered from the catalog', () => {
  expect(ask('KMS').answer).toEqual({
    kind: 'entity',
    entity: { id: 'kms', label: 'KMS' },
    neighbours: [],
    limits: [],
    inNotes: false,
  })
})

test('an unknown name is an error', () => {
  expect(() => ask('limits of Frobnicator')).toThrow(GraphError)
})
