import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { createException } from './exception.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** The names that no negation of the sentence reaches. */
const excepted = (text: string) =>
  readInContext(readDocument(text).blocks, tools).flatMap(({ sentence, reading }) => {
    const isExcepted = createException(sentence.text, reading)
    return reading.args.filter((arg) => isExcepted(arg)).map(({ id }) => id)
  })

describe('what a denial leaves out', () => {
  test.each([
    ['EventBridge does not support S3, only SQS.', ['sqs']],
    ['EventBridge cannot call S3 but only SNS and SQS.', ['sns', 'sqs']],
    ['EventBridge does not support S3 and SQS.', []],
    ['예전에는 S3를 못 썼지만 이제는 쓸 수 있다.', ['s3']],
    ['예전에는 S3를 썼지만 이제는 SQS를 못 쓴다.', ['s3']],
    ['S3를 쓰지 못한다. 지금은 SQS뿐이다.', []],
    ["S3 previously couldn't call SQS, but now it can.", ['s3', 'sqs']],
  ])('%s', (text, expected) => {
    expect(excepted(text)).toEqual(expected)
  })
})

describe('Korean says "only" by a negation', () => {
  test.each([
    ['SQS로밖에 못 보낸다.', ['sqs']],
    ['Lambda밖에 없다.', ['lambda']],
    ['S3와 SQS 외에는 지원하지 않는다.', ['s3', 'sqs']],
    ['SQS 이외에는 쓸 수 없다.', ['sqs']],
    ['SQS 말고는 못 쓴다.', ['sqs']],
    ['SQS를 제외하면 갈 곳이 없다.', ['sqs']],
    ['S3 외에도 SQS를 쓰지 않는다.', []],
    ['EC2 밖에 있는 것은 쓸 수 없다.', []],
    ['SQS는 쓸 수 없다.', []],
  ])('%s', (text, expected) => {
    expect(excepted(text)).toEqual(expected)
  })
})

describe('what holds on a condition is not denied', () => {
  test.each([
    ['권한이 없으면 S3를 읽을 수 없다.', ['s3']],
    ['KMS로 암호화하지 않으면 안 된다.', ['kms']],
    ['EC2를 끄지 않는 한 S3는 쓸 수 없다.', ['ec2', 's3']],
    ['KMS 없이는 S3를 읽지 못한다.', ['kms', 's3']],
    ['KMS를 쓰지 않을 수 없다.', ['kms']],
    ['권한이 있으면 S3를 읽을 수 없다.', []],
    ['S3에 붙지 않지만 KMS가 없으면 쓸 수 없다.', ['kms']],
  ])('%s', (text, expected) => {
    expect(excepted(text)).toEqual(expected)
  })
})

describe('an occasion on which something fails denies nothing', () => {
  test.each([
    ['람다가 S3를 못 읽을 때는 권한을 본다.', ['lambda', 's3']],
    ['S3에 쓰지 못하는 이유는 권한 때문이다.', ['s3']],
    ['S3에 쓸 수 없는 이유는 권한 때문이다.', []],
    ['S3에 접근할 수 없을 경우 권한을 본다.', ['s3']],
    ['S3를 읽지 못하면서 SQS를 쓴다.', []],
    ['If Lambda cannot reach S3, check the role.', ['lambda', 's3']],
    ["Check the role when Lambda can't read S3.", ['lambda', 's3']],
    ['When Lambda fails to read S3, check the role.', ['lambda', 's3']],
    ['When you use S3, Lambda is not supported.', []],
    ['Lambda cannot be used when you need S3.', []],
    ['Because Lambda cannot mount S3, use SQS.', []],
  ])('%s', (text, expected) => {
    expect(excepted(text)).toEqual(expected)
  })
})
