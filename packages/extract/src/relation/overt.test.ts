import { expect, test } from 'vitest'
import { createExtractor } from '../extract.ts'
import { TEST_CATALOG } from '../test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

const said = (text: string) =>
  extract({ path: 'n.md', text }).claims.map((claim) =>
    [claim.source, claim.evidence.verb, 'target' in claim && claim.target, claim.evidence.polarity].join(' '),
  )

test.each([
  ['Lambda sends events to EventBridge.', 'lambda sends-to eventbridge asserted'],
  ['Lambda에서 EventBridge로 이벤트 전송', 'lambda sends-to eventbridge asserted'],
  ['S3가 CloudTrail을 호출한다.', 's3 triggers cloudtrail asserted'],
  ['CloudTrail을 호출하는 S3를 쓴다.', 's3 triggers cloudtrail asserted'],
  ['Lambda sends events to EventBridge, not to SQS.', 'lambda sends-to sqs negated'],
  ['SQS cannot send messages to SNS.', 'sqs sends-to sns negated'],
  ['SNS and SQS trigger CloudTrail.', 'sns triggers cloudtrail asserted'],
  ['Neither SQS nor SNS can trigger CloudTrail.', 'sqs triggers cloudtrail negated'],
  ['SNS와 S3가 CloudTrail을 호출한다.', 'sns triggers cloudtrail asserted'],
])('%s: goes by what is said, not by what is usual', (text, claim) => {
  expect(said(text)).toContain(claim)
})

test.each([
  ['Lambda sends messages to SQS.', 'lambda sends-to sqs asserted'],
  ['람다가 SQS에 메시지를 보낸다.', 'lambda sends-to sqs asserted'],
  ['Lambda → SQS', 'lambda sends-to sqs asserted'],
  ['Lambda polls SQS.', 'lambda reads-from sqs asserted'],
  ['SNS does not read from SQS.', 'sns reads-from sqs negated'],
])('%s: what is sent is not read', (text, claim) => {
  expect(said(text)).toContain(claim)
})

test.each([
  ['SNS reads from SQS.', 'sns reads-from sqs asserted'],
  ['람다는 S3에 의해 호출된다.', 's3 triggers lambda asserted'],
  ['람다가 RDS에 쓴다.', 'lambda stores-in rds asserted'],
  ['S3를 SNS로 보낸다.', 's3 sends-to sns asserted'],
  ['CloudTrail을 S3가 호출한다.', 's3 triggers cloudtrail asserted'],
  ['Lambda moves files from S3 to SQS.', 'lambda reads-from s3 asserted'],
  ['S3에 있는 파일을 람다가 SQS로 옮긴다.', 'lambda reads-from s3 asserted'],
  ['CloudTrail uses KMS.', 'cloudtrail uses kms asserted'],
  ['CloudTrail logs are encrypted with KMS.', 'cloudtrail uses kms asserted'],
])('%s: nor by what one usually does', (text, claim) => {
  expect(said(text)).toContain(claim)
})

test.each([
  ['# Lambda\n\n- triggers CloudTrail\n', 'lambda triggers cloudtrail asserted'],
  ['# Lambda\n\n- can send events to EventBridge\n', 'lambda sends-to eventbridge asserted'],
])('%j: what the heading names does it', (note, claim) => {
  expect(said(note)).toContain(claim)
})

test.each([
  ['Jenkins sends builds to S3.', 'ext:jenkins sends-to s3 asserted'],
  ['Jenkins creates EC2.', 'ext:jenkins manages ec2 asserted'],
])('%s: of a tool outside AWS there is only what is said', (text, claim) => {
  expect(said(text)).toContain(claim)
})

test.each([
  [
    '# Lambda\n\n- integrates with S3 and CloudWatch\n',
    ['lambda sends-to cloudwatch asserted', 'lambda stores-in s3 asserted'],
  ],
  ['# Lambda\n\n- S3와 통합된다\n', ['lambda stores-in s3 asserted']],
])('%j: what only works together does not trigger', (note, claims) => {
  expect(said(note)).toEqual(claims)
})

test('a verb made a noun says nothing outright: 읽기 성능', () => {
  expect(said('SNS는 SQS에서 읽기 성능을 높인다.')).not.toContain('sns reads-from sqs asserted')
  expect(said('SNS는 SQS에서 메시지를 읽는다.')).toContain('sns reads-from sqs asserted')
})
