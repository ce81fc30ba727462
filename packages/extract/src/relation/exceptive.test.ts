import { describe, expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { exceptiveOf } from './exceptive.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** What a sentence says of the names that it leaves out. */
const leftOut = (text: string) =>
  readInContext(readDocument(text).blocks, tools).flatMap(({ sentence, reading }) =>
    reading.args.flatMap((arg) => {
      const said = exceptiveOf(sentence.text, arg, reading)
      return said ? [`${arg.id} ${said}`] : []
    }),
  )

describe('what is left out of all is denied, what is left out of a denial is not', () => {
  test.each([
    ['Lambda works with everything except SQS.', ['sqs denied']],
    ['Lambda calls all services except for SQS and SNS.', ['sqs denied', 'sns denied']],
    ['Lambda calls any service excluding SQS.', ['sqs denied']],
    ['Lambda calls anything but SQS.', ['sqs denied']],
    ['Lambda calls every service with the exception of SQS.', ['sqs denied']],
    ['Lambda reads from any store other than S3.', ['s3 denied']],
    ['Lambda cannot read from anything other than S3.', ['s3 asserted']],
    ['Lambda cannot be used except with S3.', ['s3 asserted']],
    ['Lambda uses nothing but S3.', ['s3 asserted']],
    ['Lambda sends it on, except to SQS.', ['sqs aside']],
    ['Apart from S3, Lambda can read everything.', ['s3 aside']],
    ['Apart from S3, Lambda cannot read anything.', ['s3 asserted']],
    ['Apart from S3, Lambda reads SQS.', []],
    ['Not Lambda but SQS reads S3.', []],
  ])('%s', (text, expected) => {
    expect(leftOut(text)).toEqual(expected)
  })
})
