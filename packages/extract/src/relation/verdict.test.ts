import { describe, expect, test } from 'vitest'
import { isNegated, verdictOn } from './verdict.ts'

describe('a question of yes or no', () => {
  test.each([
    ['Can WAF be attached to an NLB?', ' No', 'refuted'],
    ['Can WAF be attached to an NLB?', ' No additional rule is needed.', 'open'],
    ['Does it write to S3?', ' – No.', 'refuted'],
    ['Q: Can Lambda mount EBS?', '\nA: No, use EFS.', 'refuted'],
    ['Q: Can Lambda mount EFS?', '\nA: Yes', null],
    ['Q: Can Lambda mount EFS?', '\nA: Via an access point.', null],
    ['Can Lambda read from RDS?', '', 'open'],
    ['Can Lambda read from RDS?', '\nLambda reads from SQS.', 'open'],
    ['Can S3 call Lambda? :: Yes', '', null],
    ['Can S3 call Lambda? :: No', '', 'refuted'],
    ['Can S3 call Lambda? :: By a notification', '', null],
    ['| Can Lambda mount EBS? | No |', '', 'refuted'],
    ['람다에서 EBS를 쓸 수 있나요?', '\nA. 아니요.', 'refuted'],
    ['람다에서 EFS를 쓸 수 있나요?', '\n네.', null],
    ['람다에서 EFS를 쓸 수 있을까?', '', 'open'],
    ['람다에서 EFS를 쓸 수 있을까?', '\n답은 원한다면 가능하다.', null],
  ])('%s%s', (text, following, verdict) => {
    expect(verdictOn(text, following)).toBe(verdict)
  })
})

describe('a question that asks for more', () => {
  test.each([
    ['What can trigger Lambda? :: S3', ''],
    ['Which service calls Lambda?', '\nA. No idea'],
    ['어떤 서비스가 람다를 호출하나요?', ''],
    ['가장 저렴한 방법은 무엇인가요?', ''],
    ['람다를 호출하는 것은?', ''],
  ])('%s', (text, following) => {
    expect(verdictOn(text, following)).toBeNull()
  })
})

describe('a statement that is judged', () => {
  test.each([
    ['True or false: CloudTrail writes to DynamoDB.', ' False.', 'refuted'],
    ['True or false: CloudTrail writes to S3.', ' True.', null],
    ['True or false: CloudTrail writes to S3.', '', 'open'],
    ['WAF는 NLB에 붙일 수 있다.', ' (X)', 'refuted'],
    ['WAF는 NLB에 붙일 수 있다 → X', '', 'refuted'],
    ['WAF는 NLB에 붙일 수 있다 ❌', '', 'crossed'],
    ['WAF는 NLB에 붙일 수 있다.', ' ❌', 'crossed'],
    ['WAF는 NLB에 붙일 수 있다.', '\n❌ EC2', null],
    ['WAF는 ALB에 붙일 수 있다.', ' X-Ray는 다르다.', null],
    ['Traces go to X-Ray.', '', null],
  ])('%s%s', (text, following, verdict) => {
    expect(verdictOn(text, following)).toBe(verdict)
  })
})

test('what is refuted is the contrary of what is said, what is crossed is not so', () => {
  expect([isNegated(false, 'refuted'), isNegated(true, 'refuted')]).toEqual([true, false])
  expect([isNegated(false, 'crossed'), isNegated(true, 'crossed')]).toEqual([true, true])
  expect([isNegated(false, null), isNegated(true, null)]).toEqual([false, true])
})
