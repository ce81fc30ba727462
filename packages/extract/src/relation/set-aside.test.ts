import { expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { setAsideIn } from './set-aside.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** The names that a sentence does without. */
function spared(text: string): string[] {
  return [...readInContext(readDocument(text).blocks, tools)].flatMap(({ sentence, reading }) => {
    const aside = setAsideIn(sentence.text, reading)
    return reading.args.filter(({ start }) => aside.has(start)).map(({ id }) => id)
  })
}

test.each([
  ['EventBridge는 람다 없이 SQS로 보낼 수 있다.', ['lambda']],
  ['람다 호출 없이 S3에 올린다.', ['lambda']],
  ['Lambda를 거치지 않고 S3에 올린다.', ['lambda']],
  ['Lambda 없이는 S3에 올릴 수 없다.', []],
  ['Lambda에서 S3로 올린다.', []],
  ['EventBridge sends to SQS without using Lambda.', ['lambda']],
  ['EventBridge sends to SQS without a Lambda function.', ['lambda']],
  ['EventBridge cannot send to S3 without Lambda.', []],
  ['Lambda writes to S3.', []],
  ['Lambda는 SQS가 아닌 S3에 쓴다.', ['sqs']],
  ['SQS가 아니라 SNS가 Lambda를 호출한다.', ['sqs']],
  ['EC2보다 Lambda가 싸다.', ['ec2']],
  ['SQS 대신 SNS로 보낸다.', ['sqs']],
  ['SQS를 사용하지 않는 경우 SNS로 보낸다.', ['sqs']],
  ['SQS를 사용하지 않으면 SNS로 보낼 수 없다.', []],
  ['SQS 말고 SNS로 보낸다.', ['sqs']],
  ['SQS 말고도 SNS로 보낸다.', []],
  ['SQS를 제외하고 SNS로 보낸다.', ['sqs']],
  ['SQS, S3를 제외한 SNS로 보낸다.', ['sqs', 's3']],
  ['SQS 빼고 SNS로 보낸다.', ['sqs']],
  ['SQS 외에도 SNS로 보낸다.', []],
  ['SQS와는 별개로 S3에 쓴다.', ['sqs']],
  ['EC2와 상관없이 S3에 쓴다.', ['ec2']],
  ['SQS와 SNS 없이 S3에 쓴다.', ['sqs', 'sns']],
  ['Lambda is cheaper than EC2.', ['ec2']],
  ['Lambda sends to SNS instead of SQS.', ['sqs']],
  ['I chose Lambda; correct was SQS because EventBridge sends to it.', ['lambda']],
  ['I chose Lambda because EventBridge triggers it.', []],
  ['람다를 골랐지만 정답은 SQS다.', ['lambda']],
  ['We moved from SQS to SNS.', ['sqs']],
  ['Lambda moves messages from SQS to S3.', []],
  ['우리 팀은 SQS에서 SNS로 옮겼다.', ['sqs']],
  ['람다가 메시지를 SQS에서 S3로 옮겼다.', []],
])('%s', (text, expected) => {
  expect(spared(text)).toEqual(expected)
})
