import { describe, expect, test } from 'vitest'
import { createExtractor } from './extract.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

const claims = (text: string) =>
  extract({ path: 'n.md', text }).claims.map((claim) => {
    const { polarity, verb } = claim.evidence
    if (claim.relation === 'limits')
      return `${claim.source} ${claim.limit.bound} ${claim.limit.value} ${claim.limit.unit} (${claim.limit.what})`
    return `${claim.source} ${verb ?? claim.relation} ${claim.target}${polarity === 'asserted' ? '' : ` ${polarity}`}`
  })

describe('integrations', () => {
  test.each([
    ['CloudTrail은 로그를 S3에 저장한다.', 'cloudtrail stores-in s3'],
    ['CloudTrail stores its logs in S3.', 'cloudtrail stores-in s3'],
    ['EventBridge가 람다를 호출한다.', 'eventbridge triggers lambda'],
    ['Lambda is invoked by EventBridge.', 'eventbridge triggers lambda'],
    ['S3 버킷은 KMS로 암호화한다.', 's3 uses kms'],
    ['SNS sends messages to SQS.', 'sns sends-to sqs'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toContain(expected)
  })

  test('what is denied is no assertion, what is struck through is taken back', () => {
    expect(claims('EC2 does not send logs to CloudWatch Logs.')).toEqual(['ec2 sends-to cloudwatch-logs negated'])
    expect(claims('~~SNS sends messages to SQS.~~')).toEqual(['sns sends-to sqs retracted'])
  })

  test('what corrects the words that are struck through stands', () => {
    const { claims: read } = extract({
      path: 'n.md',
      text: 'A Lambda function runs for at most ~~5 minutes~~ 15 minutes.',
    })
    expect(read.map((claim) => 'limit' in claim && [claim.limit.value, claim.evidence.polarity])).toEqual([
      ['5', 'retracted'],
      ['15', 'asserted'],
    ])
    expect(claims('CloudTrail은 로그를 ~~DynamoDB에~~ S3에 저장한다.')).toContain('cloudtrail stores-in s3')
    expect(claims('Launch templates supersede ~~launch configurations~~.')).toEqual([
      'launch-template replaces launch-configuration',
    ])
    expect(claims('~~Launch templates supersede launch configurations.~~')).toEqual([
      'launch-template replaces launch-configuration retracted',
    ])
    expect(claims('## Launch templates\n\n- ~~Formerly known as launch configurations~~\n')).toEqual([
      'launch-template replaces launch-configuration retracted',
    ])
  })

  test('a heading names the subject that its bullets leave out', () => {
    expect(claims('# AWS Lambda\n\n- Reads messages from SQS\n')).toContain('lambda reads-from sqs')
  })

  test('code states nothing', () => {
    expect(claims('```\nEventBridge triggers Lambda\n```\n')).toEqual([])
  })
})

describe('limits', () => {
  test.each([
    ['Lambda 함수는 최대 15분 동안 실행된다.', 'lambda max 15 minutes'],
    ['A Lambda function runs for at most 15 minutes.', 'lambda max 15 minutes'],
  ])('%s', (text, expected) => {
    expect(claims(text).map((claim) => claim.replace(/ \(.*/, ''))).toContain(expected)
  })
})

describe('replacements', () => {
  test.each([
    ['시작 템플릿이 시작 구성을 대체한다.', 'launch-template replaces launch-configuration'],
    ['Launch templates supersede launch configurations.', 'launch-template replaces launch-configuration'],
    ['Use a launch template instead of a launch configuration.', 'launch-template replaces launch-configuration'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toContain(expected)
  })
})

test.each([
  ['- **SNS** sends messages to *SQS*', 3, '**SNS** sends messages to *SQS*'],
  ['~~SNS~~ Lambda sends messages to `SQS`.', 1, '~~SNS~~ Lambda sends messages to `SQS`.'],
  ['[SNS](https://a.example/b) sends messages to [SQS](https://a.example/c)', 1, null],
])('a quote has the marks at its ends: %s', (text, column, quote) => {
  const [claim] = extract({ path: 'n.md', text }).claims
  expect(claim?.evidence.span.column).toBe(column)
  expect(claim?.evidence.quote).toBe(quote ?? text)
})

test('evidence tells the place, the headings and the exams', () => {
  const [claim] = extract({
    path: 'a/n.md',
    text: '# Logs\n\n## [SAA/SAP] Trail\n\nSee: **CloudTrail** stores logs in S3.\n',
  }).claims
  expect(claim?.evidence).toMatchObject({
    file: 'a/n.md',
    span: { line: 5, column: 1, offset: 28, endLine: 5, endColumn: 39, endOffset: 66 },
    headings: ['Logs', '[SAA/SAP] Trail'],
    exams: ['SAA', 'SAP'],
    quote: 'See: **CloudTrail** stores logs in S3.',
  })
})

describe('replacements across sentences', () => {
  test('a former name belongs to what the sentence before is about', () => {
    expect(claims('# Auto Scaling\n\n시작 템플릿이 있다. 예전에는 시작 구성이라고 불렀다.\n')).toContain(
      'launch-template replaces launch-configuration',
    )
  })

  test('what is called legacy is replaced by what the text named before', () => {
    expect(claims('## ASG\n\n- 시작 템플릿을 사용한다.\n- 시작 구성은 레거시이다.\n')).toContain(
      'launch-template replaces launch-configuration',
    )
  })
})
