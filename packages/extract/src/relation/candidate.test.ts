import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { candidatesOf } from './candidate.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** Candidates of the last sentence, as `first:role second:role`; those of names that stand further apart with a plus. */
function candidates(note: string): string[] {
  const context = readInContext(readDocument(note).blocks, tools).at(-1)
  if (!context) throw new Error('no sentence')
  return candidatesOf(context.reading, context.antecedents).map(
    ({ first, second, again }) => `${again ? '+ ' : ''}${first.id}:${first.role} ${second.id}:${second.role}`,
  )
}

describe('a sentence that names an entity twice', () => {
  test('may say of either name what it says of the pair, the nearest first', () => {
    expect(candidates('SQS로 메시지를 보내고 Lambda는 SQS에서 메시지를 읽는다.')).toEqual([
      'sqs:goal lambda:topic',
      '+ lambda:topic sqs:source',
    ])
  })

  test('may say of either what it leaves unsaid', () => {
    expect(candidates('## Lambda\n\nSQS is polled, and messages of SQS are deleted.')).toEqual([
      'lambda:topic sqs:subject',
      '+ lambda:topic sqs:about',
    ])
  })

  test('says what it names and not what it leaves unsaid', () => {
    expect(candidates('## Lambda\n\nLambda reads from SQS.')).toEqual(['lambda:subject sqs:source'])
  })
})

describe('a Korean relative clause', () => {
  test('is about its head, which does what the clause says', () => {
    expect(candidates('SQS에서 메시지를 읽는 Lambda를 배포한다.')).toEqual(['sqs:source lambda:subject'])
    expect(candidates('Lambda를 호출하는 SNS 주제를 만든다.')).toEqual(['lambda:object sns:subject'])
  })

  test('whose subject is named says what is done to its head', () => {
    expect(candidates('Lambda가 읽는 SQS는 암호화된다.')).toEqual(['lambda:subject sqs:topic'])
  })

  test('leaves alone the topic of the sentence, and heads further away', () => {
    expect(candidates('Lambda는 메시지를 담는 SQS를 읽는다.')).toEqual(['lambda:topic sqs:object'])
    expect(candidates('S3를 읽는 동안 Lambda는 기다린다.')).toEqual(['s3:object lambda:topic'])
  })
})

describe('Korean clauses that leave the verb to the last', () => {
  test('are each of their own two names', () => {
    expect(candidates('SNS는 SQS를, EventBridge는 Lambda를 쓴다.')).toEqual([
      'sns:topic sqs:object',
      'eventbridge:topic lambda:object',
    ])
    expect(candidates('SNS는 SQS, EventBridge는 Lambda를 쓴다.')).toEqual([
      'sns:topic sqs:object',
      'eventbridge:topic lambda:object',
    ])
  })

  test('are no lists', () => {
    expect(candidates('SNS는 SQS, Lambda를 쓴다.')).toEqual(['sns:topic sqs:object', 'sns:topic lambda:object'])
  })
})
