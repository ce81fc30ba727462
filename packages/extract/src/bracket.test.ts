import { expect, test } from 'vitest'
import { createExtractor } from './extract.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

const said = (text: string) =>
  extract({ path: 'n.md', text }).claims.map((claim) =>
    [claim.source, claim.evidence.verb, 'target' in claim && claim.target, claim.evidence.polarity].join(' '),
  )

test('verbs in brackets govern nothing outside of them', () => {
  expect(said('Lambda sends events (what was not deleted) to SQS.')).toEqual(['lambda sends-to sqs asserted'])
  expect(said('람다는 (삭제하지 않은) 메시지를 SQS로 보낸다.')).toEqual(['lambda sends-to sqs asserted'])
})

test('names in brackets are governed from outside', () => {
  expect(said('Lambda sends events to a queue (SQS).')).toEqual(['lambda sends-to sqs asserted'])
})

test('a bracket that is not closed is none', () => {
  expect(said('Lambda (the function sends events to SQS.')).toEqual(['lambda sends-to sqs asserted'])
})
