import { expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { limitCandidates } from './limit.ts'

const TOOLS = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** Of the last sentence: quantity → who may bear it. */
function bearers(text: string): Record<string, string[]> {
  const context = readInContext(readDocument(text).blocks, TOOLS).at(-1)
  const found: Record<string, string[]> = {}
  for (const { limit, entity } of context ? limitCandidates(context, TEST_CATALOG) : [])
    (found[`${limit.value} ${limit.unit}`.trim()] ??= []).push(entity)
  return found
}

test('lists of names and of values that run in parallel pair up', () => {
  expect(bearers('| Name | Value |\n| --- | --- |\n| SNS / SQS | 20 / 40 |')).toEqual({ '20': ['sns'], '40': ['sqs'] })
  expect(bearers('Lambda max 20 min / SQS max 40 days')).toEqual({ '20 minutes': ['lambda'], '40 days': ['sqs'] })
})

test('lists of other lengths do not', () => {
  expect(bearers('Lambda 20 MB / 40 MB and SQS')['40 MB']).toContain('sqs')
})

test('a row that names something is not about what the rows above name', () => {
  const above = '| Name | Value |\n| --- | --- |\n| SNS | 20 |\n'
  expect(bearers(`${above}| SQS | 40 |`)).toEqual({ '40': ['sqs'] })
  expect(bearers(`${above}| size | 40 |`)['40']).toContain('sns')
})

test('a row is not about what it counts by', () => {
  expect(bearers('| Name | Value |\n| --- | --- |\n| SNS | SQS당 20개 |')).toEqual({ '20': ['sns'] })
  expect(bearers('SNS는 SQS당 20개')['20']).toEqual(expect.arrayContaining(['sns', 'sqs']))
})

test('a cell of a row that names nobody is about what its column names', () => {
  const table = '| | SNS | SQS |\n| --- | --- | --- |\n'
  expect(bearers(`${table}| size | 20 KB | 40 KB |`)).toEqual({ '20 KB': ['sns'], '40 KB': ['sqs'] })
  expect(bearers(`${table}| Lambda | 20 KB | 40 KB |`)['20 KB']).toContain('lambda')
})

test('numbers of parts of one whole are each of the part that they count', () => {
  const two = bearers('# EC2\n\n20 launch templates, 40 Reserved Instances per account')
  expect(Object.values(two)).toEqual([['launch-template'], ['reserved-instances']])
  expect(Object.values(bearers('SNS: 20 SQS queues, 40 S3 buckets'))[0]).toContain('sns')
})

test('an aspect of the heading is counted by nothing else', () => {
  const above = '# Lambda\n\n- S3 sends it\n'
  expect(Object.values(bearers(`${above}- 400 Lambda concurrency`))).toEqual([['lambda']])
  expect(Object.values(bearers(`${above}- 400 things`))[0]).toContain('s3')
})
