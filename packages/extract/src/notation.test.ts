import { describe, expect, test } from 'vitest'
import { readInContext } from './context.ts'
import { createDictionary } from './dictionary.ts'
import { readDocument } from './document/document.ts'
import { LABELS } from './lexicon/labels.ts'
import { labelOf } from './notation.ts'
import { candidatesOf } from './relation/candidate.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

function read(text: string) {
  const context = readInContext(readDocument(text).blocks, tools)[0]
  if (!context) throw new Error('no sentence')
  const { args, predicates } = context.reading
  return {
    roles: args.map((arg) => `${arg.id}:${arg.role}`),
    frames: predicates.map((verb) => verb.frame),
    pairs: candidatesOf(context.reading, []).map(({ first, second }) => `${first.id}>${second.id}`),
  }
}

describe('arrows', () => {
  test('hand on from each name to the next only', () => {
    expect(read('S3 → Lambda → SNS')).toEqual({
      roles: ['s3:subject', 'lambda:goal', 'sns:goal'],
      frames: ['send', 'send'],
      pairs: ['s3>lambda', 'lambda>sns'],
    })
    expect(read('S3 -> SQS').roles).toEqual(['s3:subject', 'sqs:goal'])
  })

  test('hand on past what is no entity', () => {
    expect(read('S3 → event → Lambda').pairs).toEqual(['s3>lambda'])
  })

  test('of all kinds do so, and a chain of > between names', () => {
    for (const arrow of ['➡️', '➡', '➝', '⟹', '⇢', '▶', '⟶', '⇒', '»', '>'])
      expect(read(`S3 ${arrow} Lambda ${arrow} SNS`)).toEqual({
        roles: ['s3:subject', 'lambda:goal', 'sns:goal'],
        frames: ['send', 'send'],
        pairs: ['s3>lambda', 'lambda>sns'],
      })
    expect(read('SQS size > 10 for Lambda').frames).toEqual([])
  })

  test('that point back or both ways are read so', () => {
    expect(read('SQS ← Lambda')).toMatchObject({ roles: ['sqs:goal', 'lambda:subject'], frames: ['send'] })
    expect(read('SQS <- Lambda').roles).toEqual(['sqs:goal', 'lambda:subject'])
    expect(read('SQS ↔ Lambda')).toMatchObject({ roles: ['sqs:subject', 'lambda:partner'], frames: ['integrate'] })
    expect(read('SQS size <-5 for Lambda').frames).toEqual([])
  })

  test('pass over what only explains a name', () => {
    expect(read('S3 (KMS) → Lambda(SQS) → SNS').pairs).toEqual(['s3>kms', 'lambda>sqs', 's3>lambda', 'lambda>sns'])
  })

  test('that begin a line answer the one before', () => {
    expect(read('→ Lambda, SNS').frames).toEqual([])
  })

  test('give way to a verb that the names stand at', () => {
    expect(read('S3 -> SNS로 알림을 보낸다').frames).toEqual(['send'])
  })
})

describe('labels', () => {
  test('are the verb of the names after them, in both languages', () => {
    expect(read('Targets: SQS, Lambda')).toMatchObject({ roles: ['sqs:goal', 'lambda:goal'], frames: ['send'] })
    expect(read('소비자: Lambda')).toMatchObject({ roles: ['lambda:subject'], frames: ['read'] })
  })

  test('that deny are denials', () => {
    const negated = (text: string) =>
      readInContext(readDocument(text).blocks, tools)[0]?.reading.predicates.map((verb) => verb.negated)
    expect(negated('Not supported: EC2')).toEqual([true])
    expect(negated('미지원: EC2')).toEqual([true])
    expect(negated('불가: EC2')).toEqual([true])
    expect(negated('Not: EC2')).toEqual([true])
    expect(negated('지원: EC2')).toEqual([false])
  })

  test('may have two colons, as properties have', () => {
    expect(read('Targets:: SQS').roles).toEqual(['sqs:goal'])
  })

  test('end in a colon that is one', () => {
    expect(read('Lambda: the role needs sqs:SendMessage on SQS').frames).toEqual(['use'])
    expect(read('Targets:SQS').frames).toEqual([])
  })

  test('that say nothing are no verbs', () => {
    expect(read('Note: SQS').frames).toEqual([])
  })
})

describe.each(LABELS.map((label) => [label.example.en, label] as const))('the label of %s', (_, label) => {
  test('fires on its examples', () => {
    expect(labelOf(label.example.en.split(':')[0] ?? '')).toBe(label)
    expect(labelOf(label.example.ko.split(':')[0] ?? '')).toBe(label)
  })

  test('says why', () => {
    expect(label.reason.length).toBeGreaterThan(20)
  })
})
