import { expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { createMarks } from './mark.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** The names that a mark denies. */
function marked(text: string): string[] {
  return readInContext(readDocument(text).blocks, tools).flatMap(({ sentence, reading }) => {
    const isMarked = createMarks(sentence.text, reading)
    return reading.args.filter((arg) => isMarked(arg)).map(({ id }) => id)
  })
}

test.each([
  ['EC2 ❌', ['ec2']],
  ['EC2: ❌', ['ec2']],
  ['EC2 (X)', ['ec2']],
  ['EC2 (no)', ['ec2']],
  ['EC2 - no', ['ec2']],
  ['EC2: N/A', ['ec2']],
  ['EC2는 X', ['ec2']],
  ['EC2 → X', ['ec2']],
  ['SQS, EC2 ❌', ['sqs', 'ec2']],
  ['SQS ✅, EC2 ❌', ['ec2']],
  ['SQS: yes, EC2: no', ['ec2']],
  ['❌ EC2', ['ec2']],
  ['✅ SQS ❌ EC2', ['ec2']],
  ['❌ SQS calls Lambda', []],
  ['SQS calls Lambda (no)', []],
  ['SQS can be read by Lambda ✅, EC2 ❌', ['ec2']],
  ['EC2: none of these', []],
  ['EC2 – X-Ray', []],
])('%s', (text, expected) => {
  expect(marked(text)).toEqual(expected)
})
