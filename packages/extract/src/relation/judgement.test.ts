import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { judgedIntegrations } from './judgement.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

function judged(note: string): string[] {
  const sentences = readInContext(readDocument(note).blocks, tools)
  return judgedIntegrations(sentences, tools).flatMap((readings, i) =>
    readings.map(({ source, target, origin }) => `${i} ${source}>${target} ${origin}`),
  )
}

describe('the integrations of a note', () => {
  test('are given by sentence', () => {
    expect(judged('SNS sends messages to SQS. Lambda reads messages from SQS.')).toEqual([
      '0 sns>sqs sentence',
      '1 lambda>sqs sentence',
    ])
  })

  test('a sentence that leaves one of the two unsaid does not back what another says outright', () => {
    expect(judged('## EventBridge\n\n- EventBridge triggers Lambda.\n- A Lambda function runs for a while.')).toEqual([
      '1 eventbridge>lambda sentence',
    ])
  })

  test('the agent of a passive acts, though the subject goes unsaid', () => {
    expect(judged('# Lambda\n\nCan be triggered by an SNS topic it subscribes to')).toEqual(['1 sns>lambda heading'])
    expect(judged('Lambda는 EventBridge에 의해 호출된다.')).toEqual(['0 eventbridge>lambda sentence'])
  })

  test('are read of the names that belong together where a sentence repeats them', () => {
    const note = 'SQS로 메시지를 보내고 Lambda는 메시지를 처리하기 위해 SQS에서 메시지를 가져온다.'
    expect(judged(note)).toEqual(['0 lambda>sqs sentence'])
    const [[reading] = []] = judgedIntegrations(readInContext(readDocument(note).blocks, tools), tools)
    expect(reading?.candidate.second.role).toBe('source')
  })

  test('chapters are judged apart', () => {
    expect(judged('## A\n\nSNS sends messages to SQS.\n\n## B\n\nSNS sends messages to SQS.')).toEqual([
      '1 sns>sqs sentence',
      '3 sns>sqs sentence',
    ])
  })

  test('nothing is said of sentences that name one thing', () => {
    expect(judged('Lambda is quick. It costs little.')).toEqual([])
  })
})
