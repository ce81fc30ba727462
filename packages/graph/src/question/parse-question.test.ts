import { expect, test } from 'vitest'
import { buildGraph } from '../build-graph.ts'
import { GraphError } from '../errors.ts'
import { createNames } from '../names.ts'
import { CATALOG } from '../test-fixtures.ts'
import { parseQuestion } from './parse-question.ts'

const NAMES = createNames(CATALOG, buildGraph([], CATALOG))

const read = (text: string) => parseQuestion(text, NAMES)

/** `from > to`, with what to pass and avoid. */
function pathOf(text: string): string {
  const { question } = read(text)
  if (question.kind !== 'path') return question.kind
  const { from, to, via, avoid } = question
  return [`${from} > ${to}`, ...via.map((id) => `via ${id}`), ...avoid.map((id) => `not ${id}`)].join(' ')
}

test.each([
  ['EventBridge to SSM', 'eventbridge > ssm'],
  ['  eventbridge   TO  ssm ?', 'eventbridge > ssm'],
  ['from S3 to SNS', 's3 > sns'],
  ['path from S3 to SNS', 's3 > sns'],
  ['What is the shortest path from S3 to SNS?', 's3 > sns'],
  ['how do I get from S3 to the SNS service', 's3 > sns'],
  ['EventBridge -> SSM via Lambda', 'eventbridge > ssm via lambda'],
  ['EventBridge -> Lambda -> DynamoDB', 'eventbridge > dynamodb via lambda'],
  ['EventBridge => SSM', 'eventbridge > ssm'],
  ['S3 to SNS avoiding SQS', 's3 > sns not sqs'],
  ['S3 to SNS through SQS and Lambda without KMS', 's3 > sns via sqs via lambda not kms'],
  ['how does S3 talk to DynamoDB?', 's3 > dynamodb'],
  ['How is S3 connected to Lambda?', 's3 > lambda'],
  ['can Lambda reach DynamoDB', 'lambda > dynamodb'],
  ['connection between S3 and SNS', 's3 > sns'],
  ['how are SQS and SNS connected', 'sqs > sns'],
  ['Simple Storage Service to Elastic Compute Cloud', 's3 > ec2'],
  ['evnetbridge to lamda', 'eventbridge > lambda'],
  ['CloudWatch Events to Systems Manager', 'eventbridge > ssm'],
  ['EventBridge에서 SSM까지', 'eventbridge > ssm'],
  ['EventBridge 에서 SSM 까지', 'eventbridge > ssm'],
  ['S3에서 람다 거쳐 DynamoDB까지', 's3 > dynamodb via lambda'],
  ['S3에서 람다를 거쳐서 다이나모디비까지 가는 길', 's3 > dynamodb via lambda'],
  ['S3에서 SNS까지 SQS 없이', 's3 > sns not sqs'],
  ['SQS를 제외하고 S3에서 SNS까지', 's3 > sns not sqs'],
  ['S3에서 SNS로', 's3 > sns'],
  ['S3에서 SNS로 어떻게 가?', 's3 > sns'],
  ['S3와 SNS 사이', 's3 > sns'],
  ['S3랑 SNS 사이의 관계는?', 's3 > sns'],
  ['S3와 람다는 어떻게 연결돼?', 's3 > lambda'],
  ['S3와 람다의 관계 알려줘', 's3 > lambda'],
  ['이벤트브릿지 → 시스템 매니저', 'eventbridge > ssm'],
  ['이벤트브릿지→람다→다이나모디비', 'eventbridge > dynamodb via lambda'],
  ['이벤트 브릿지에서 시스템매니저까지 경로 보여줘', 'eventbridge > ssm'],
  ['이벤트브릿지에서 시스템 매니저까지'.normalize('NFD'), 'eventbridge > ssm'],
  ['이벤트브릿쥐에서 람다까지', 'eventbridge > lambda'],
  ['이벤트브릿지 to SSM', 'eventbridge > ssm'],
])('"%s" asks for the path %s', (text, path) => {
  expect(pathOf(text)).toBe(path)
})

function aboutOf(text: string): string {
  const { question } = read(text)
  if (question.kind === 'path') return 'path'
  if (question.kind !== 'neighbours') return `${question.kind} ${question.entity}`
  return [`${question.side} ${question.entity}`, ...question.verbs].join(' ')
}

test.each([
  ['what integrates with KMS', 'both kms'],
  ['Which services integrate with KMS?', 'both kms'],
  ['what is connected to S3', 'both s3'],
  ['what triggers Lambda', 'in lambda triggers'],
  ['which services are invoking Lambda?', 'in lambda triggers'],
  ['what writes to DynamoDB', 'in dynamodb stores-in'],
  ['what sends messages to SQS', 'in sqs sends-to'],
  ['what does EventBridge trigger', 'out eventbridge triggers'],
  ['what does Lambda read from?', 'out lambda reads-from'],
  ['what is monitored by CloudWatch', 'out cloudwatch monitors'],
  ['neighbours of S3', 'both s3'],
  ['S3 integrations', 'both s3'],
  ['KMS와 연동되는 서비스', 'both kms'],
  ['KMS와 연동되는 서비스는 뭐가 있어?', 'both kms'],
  ['KMS 연동', 'both kms'],
  ['키 관리 서비스랑 연결되는 것', 'both kms'],
  ['람다를 호출하는 서비스', 'in lambda triggers'],
  ['람다를 호출하는 게 뭐야?', 'in lambda triggers'],
  ['무엇이 람다를 트리거하나요?', 'in lambda triggers'],
  ['S3에 저장하는 서비스', 'in s3 stores-in'],
  ['KMS를 사용하는 서비스 알려줘', 'in kms uses'],
  ['EventBridge가 호출하는 서비스', 'out eventbridge triggers'],
  ['limits of Lambda', 'limits lambda'],
  ['Lambda limits', 'limits lambda'],
  ["What are Lambda's limits?", 'limits lambda'],
  ['what is the maximum of SQS', 'limits sqs'],
  ['quotas for dynamo db', 'limits dynamodb'],
  ['limits of Config', 'limits config'],
  ['람다 제한', 'limits lambda'],
  ['람다 한도는?', 'limits lambda'],
  ['람다의 제한 사항은 무엇인가요?', 'limits lambda'],
  ['람다한도', 'limits lambda'],
  ['클라우드 워치 로그 할당량 알려줘', 'limits cloudwatch-logs'],
  ['what replaces launch configuration', 'replacements launch-configurations'],
  ['replacement for launch configurations', 'replacements launch-configurations'],
  ['what should I use instead of launch configurations?', 'replacements launch-configurations'],
  ['what does launch templates replace', 'replacements launch-templates'],
  ['시작 구성 대신', 'replacements launch-configurations'],
  ['시작구성 대신 뭘 써야 해?', 'replacements launch-configurations'],
  ['시작 구성을 대체하는 것은?', 'replacements launch-configurations'],
  ['시작 구성의 후속 서비스', 'replacements launch-configurations'],
  ['Lambda', 'entity lambda'],
  ['what is AWS Lambda?', 'entity lambda'],
  ['tell me about S3', 'entity s3'],
  ['람다', 'entity lambda'],
  ['람다란?', 'entity lambda'],
  ['람다는 뭐야', 'entity lambda'],
  ['키 관리 서비스', 'entity kms'],
])('"%s" asks for %s', (text, about) => {
  expect(aboutOf(text)).toBe(about)
})

test('a question is given whole, with the defaults of a path', () => {
  expect(read('S3 to SNS')).toEqual({
    language: 'en',
    question: {
      kind: 'path',
      from: 's3',
      to: 'sns',
      via: [],
      avoid: [],
      direction: 'any',
      k: 3,
      maxHops: 5,
      relations: ['integrates-with', 'part-of'],
    },
  })
})

test('the language is Korean where there is Hangul', () => {
  expect(read('람다').language).toBe('ko')
  expect(read('S3와 SNS 사이').language).toBe('ko')
  expect(read('Lambda').language).toBe('en')
})

function errorOf(text: string): GraphError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof GraphError) return error
    throw error
  }
  throw new Error(`"${text}" was read`)
}

test('an unknown name is told with names like it', () => {
  const error = errorOf('launch to S3')
  expect(error.code).toBe('ENTITY_UNKNOWN')
  expect(error.message).toBe(
    '"launch" is not a name that the catalog or the notes have; did you mean "Launch templates", "Launch configurations"?',
  )
  expect(error.suggestions.map(({ id }) => id)).toEqual(['launch-templates', 'launch-configurations'])
})

test('an unknown name that resembles none says so', () => {
  expect(errorOf('limits of Frobnicator')).toMatchObject({ code: 'ENTITY_UNKNOWN', suggestions: [] })
})

test('what cannot be read is answered with questions that can, about the names in it', () => {
  const error = errorOf('sing me a song of Lambda , KMS loudly')
  expect(error.code).toBe('QUESTION_UNREADABLE')
  expect(error.suggestions.map(({ label }) => label)).toEqual([
    'Lambda to KMS',
    'what integrates with Lambda',
    'limits of Lambda',
    'what replaces Lambda',
  ])
})

test('in Korean too', () => {
  expect(errorOf('오늘 날씨 좋다 람다 야호').suggestions.map(({ label }) => label)).toEqual([
    'Lambda와 연동되는 서비스',
    'Lambda 한도',
    'Lambda 대신',
  ])
})

test.each(['', '   ', '???', 'x'.repeat(201)])('nothing, or far too much, is unreadable', (text) => {
  expect(errorOf(text).code).toBe('QUESTION_UNREADABLE')
})

test('suggested questions can be read', () => {
  for (const { label } of [...errorOf('?').suggestions, ...errorOf('오늘 날씨 좋다 람다 야호').suggestions]) {
    expect(read(label).question.kind).toMatch(/path|neighbours|limits|replacements/)
  }
})
