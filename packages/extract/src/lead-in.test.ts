import { describe, expect, test } from 'vitest'
import { readInContext } from './context.ts'
import { createDictionary } from './dictionary.ts'
import { readDocument } from './document/document.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

function items(note: string): string[] {
  return readInContext(readDocument(note).blocks, tools)
    .filter(({ sentence }) => sentence.block.kind === 'item')
    .map(({ reading }) => {
      const roles = reading.args.map((arg) => `${arg.id}:${arg.role}`)
      return [...roles, ...reading.predicates.map((verb) => verb.frame + (verb.passive ? ' passive' : ''))].join(' ')
    })
}

describe('items that finish the sentence of their lead-in', () => {
  test('take its verb and the role that it leaves open', () => {
    expect(items('# Lambda\n\nCan be triggered by:\n\n- S3\n- SNS topics\n')).toEqual([
      's3:by trigger passive',
      'sns:by trigger passive',
    ])
    expect(items('SNS sends messages to:\n\n- SQS\n')).toEqual(['sqs:goal send'])
  })

  test('in Korean too', () => {
    expect(items('EventBridge는 다음 대상으로 이벤트를 전송한다.\n\n- SNS\n')).toEqual(['sns:goal send'])
  })

  test('take a label for it, also that of their heading', () => {
    expect(items('# Lambda\n\n## Triggers\n\n- S3\n- SNS\n')).toEqual(['s3:by trigger', 'sns:by trigger'])
    expect(items('# Lambda\n\n- 트리거\n  - S3\n')).toContain('s3:by trigger')
    expect(items('# Lambda\n\nTargets:\n\n- SQS\n')).toEqual(['sqs:goal send'])
    expect(items('# Lambda\n\n## Lambda targets\n\n- SQS\n')).toEqual(['sqs:goal send'])
    expect(items('# Lambda\n\n## What the targets of a rule can be\n\n- SQS\n')).toEqual(['sqs:none'])
  })

  test.each(['불가', '적용 불가:', '안 되는 것', '붙일 수 없는 곳', 'Lambda를 붙일 수 없는 곳', 'Not supported:'])(
    'are denied below %s',
    (label) => {
      const [item] = readInContext(readDocument(`# Lambda\n\n## ${label}\n\n- SQS\n`).blocks, tools).filter(
        ({ sentence }) => sentence.block.kind === 'item',
      )
      expect(item?.reading.predicates.map(({ negated }) => negated)).toEqual([true])
    },
  )

  test('are not denied with what their lead-in names', () => {
    expect(items('# Lambda\n\n- SQS 불가\n  - S3\n')).toEqual(['sqs:none', 's3:none'])
  })

  test('keep a verb of their own', () => {
    expect(items('SNS sends messages to:\n\n- SQS, which stores them in S3\n')[0]).toContain('store')
  })

  test('stand alone after a sentence that is complete', () => {
    expect(items('SNS sends messages.\n\n- SQS\n')).toEqual(['sqs:none'])
  })
})
