import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { createClauseVerbs } from './clause-verb.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** Of each name of a sentence the first verb behind it, if its negation reaches the name. */
function reached(text: string): string[] {
  return readInContext(readDocument(text).blocks, tools).flatMap(({ sentence, reading }) => {
    const verbs = createClauseVerbs(sentence.text, reading)
    return reading.args.flatMap((arg) => {
      const first = reading.predicates.find(({ start }) => start >= arg.end)
      const verb = first && (verbs.afterManner(first, arg) ?? first)
      return verb && verbs.denies(verb, arg) ? [arg.id] : []
    })
  })
}

describe('a negation reaches no name of a clause beside its own', () => {
  test.each([
    ['S3 전용이고 EC2에는 쓸 수 없다.', ['ec2']],
    ['S3용이며 EC2에서는 읽지 못한다.', ['ec2']],
    ['S3가 대상이지만 EC2는 읽지 못한다.', ['ec2']],
    ['S3 전용이라 EC2에는 쓸 수 없다.', ['ec2']],
    ['EC2에 붙여 S3를 읽지 못한다.', ['s3']],
    ['S3는 공개이고 읽을 수 없다.', ['s3']],
  ])('%s', (text, expected) => {
    expect(reached(text)).toEqual(expected)
  })
})

describe('how something is done is not what is done', () => {
  test.each([
    ['S3 데이터를 옮기지 않고 바로 읽는다.', []],
    ['S3 데이터를 안 옮기고 바로 읽는다.', []],
    ['S3를 읽지 않고 SQS를 읽는다.', ['s3']],
    ['S3에 저장하지 않고 바로 보낸다.', ['s3']],
    ['S3 데이터를 옮기지 않는다.', ['s3']],
  ])('%s', (text, expected) => {
    expect(reached(text)).toEqual(expected)
  })
})
