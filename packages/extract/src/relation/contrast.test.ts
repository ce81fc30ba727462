import { expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { candidatesOf } from './candidate.ts'
import { createContrast } from './contrast.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** What a contrast makes of the pairs of a sentence. */
function contrasted(text: string): string[] {
  return readInContext(readDocument(text).blocks, tools).flatMap(({ sentence, reading }) => {
    const contrastOf = createContrast(sentence.text, reading)
    return candidatesOf(reading, []).flatMap((pair) => {
      const contrast = contrastOf(pair)
      return contrast ? [`${pair.first.id} ${pair.second.id} ${contrast}`] : []
    })
  })
}

test.each([
  [
    "SNS doesn't write to S3, EventBridge writes to SQS.",
    ['sns eventbridge apart', 'sns sqs apart', 's3 eventbridge apart', 's3 sqs apart', 'eventbridge sqs stated'],
  ],
  ['SNS does not support S3, but EventBridge does.', ['sns eventbridge apart', 's3 eventbridge stated']],
  ['SNS cannot call S3; EventBridge can.', ['sns eventbridge apart', 's3 eventbridge stated']],
  ['SNS does not write to S3, SQS, or Lambda.', []],
  ['SNS does not write to S3, and EventBridge does not write to it.', []],
  ['SNS writes to S3, EventBridge writes to SQS.', []],
])('%s', (text, expected) => {
  expect(contrasted(text).sort()).toEqual([...expected].sort())
})
