import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { DENIALS, DENIAL_HINT } from '../lexicon/negation.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { createDenial } from './denial.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** The names of a sentence that it denies something of. */
function denied(text: string): string[] {
  return [...readInContext(readDocument(text).blocks, tools)].flatMap(({ sentence, reading }) => {
    const denies = createDenial(sentence.text, reading)
    return reading.args.filter((arg) => denies(arg)).map(({ id }) => id)
  })
}

describe('a clause in Korean denies what stands before its end', () => {
  test.each([
    ['EventBridge는 S3에 붙지 않는다.', ['s3']],
    ['Lambda는 되고 EC2는 안 된다.', ['ec2']],
    ['S3는 못 씀', ['s3']],
    ['SQS, SNS에는 접근할 수 없다.', ['sqs', 'sns']],
    ['Lambda는 VPC 안에 있다.', []],
    ['Lambda가 인터넷을 거치지 않고 S3로 간다.', []],
    ['S3에 접근하지 못하면 Lambda가 실패한다.', []],
    ['EC2는 쓸 수밖에 없다.', []],
    ['EC2는 쓰지 않을 수 없다.', []],
    ['EC2에 필요한 기능을 붙일 수 없다.', ['ec2']],
    ['EC2에 붙이는 건 아니에요.', ['ec2']],
    ['EC2가 읽는 대상이 아니다.', ['ec2']],
    ['EC2를 항상 읽는 것은 아니다.', []],
    ['EC2에 쓰는 것은 필수가 아니다.', []],
    ['EC2에만 쓰는 것은 아니다.', []],
    ['EC2를 복제하는 기능은 없다.', ['ec2']],
    ['EC2에 써주진 않아요.', ['ec2']],
    ['EC2에 붙이는 것은 금지된다.', ['ec2']],
    ['EC2 접근을 금지한다.', []],
    ['EC2에 붙이면 안 된다.', ['ec2']],
    ['EC2에 연결하지 말 것', ['ec2']],
    ['EC2에 연결하지 마세요.', ['ec2']],
    ['EC2를 끄지 않는 한 S3는 쓸 수 없다.', ['s3']],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected)
  })
})

describe('a negation in English reaches over the names after it', () => {
  test.each([
    ['Lambda cannot be called by SQS or SNS.', ['sqs', 'sns']],
    ['EventBridge has no S3.', ['s3']],
    ['Reads from SQS, not from SNS', ['sns']],
    ['EC2 is not possible', ['ec2']],
    ['EC2: no.', ['ec2']],
    ['Events that were not delivered can go to SQS.', []],
    ['Not only SQS but also SNS', []],
    ["If SQS can't be reached, Lambda fails.", []],
    ['No EC2 needed', []],
    ['There is no way to call SQS.', ['sqs']],
    ['It is impossible to call SQS from Lambda.', ['sqs', 'lambda']],
    ['EventBridge is unable to call SQS.', ['sqs']],
    ['EventBridge fails to call SQS.', ['sqs']],
    ['EventBridge has no support for SQS.', ['sqs']],
    ['EventBridge lacks access to SQS.', ['sqs']],
    ['EventBridge is unavailable for SQS.', ['sqs']],
    ['EventBridge hardly ever calls SQS.', ['sqs']],
    ['Avoid using EC2.', ['ec2']],
    ['Buffer the calls to avoid using EC2.', []],
    ['EventBridge support is missing on EC2.', ['ec2']],
    ['When S3 is unavailable, Lambda reads SQS.', []],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected)
  })
})

describe.each(DENIALS.map((rule) => [rule.example, rule] as const))('the rule of "%s"', (example, rule) => {
  test('fires on its example', () => {
    const clause = example.replace(/\.$/, '')
    const name = /(?:NLB|ElastiCache|EC2|보안 그룹|security group)/.exec(clause)
    const [start, end] = [name?.index ?? 0, (name?.index ?? 0) + (name?.[0].length ?? 0)]
    const read = {
      'clause-end': clause.slice(end),
      before: clause.slice(0, start),
      after: clause.slice(clause.lastIndexOf('EC2') + 3),
    }
    expect(rule.pattern.test(read[rule.where])).toBe(true)
    expect(DENIAL_HINT[rule.language].test(example)).toBe(true)
  })

  test('says why', () => {
    expect(rule.reason.length).toBeGreaterThan(20)
  })
})
