import { expect, test } from 'vitest'
import { createExtractor } from '../extract.ts'
import { TEST_CATALOG } from '../test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

/** What a note claims and denies, each once. */
const said = (text: string) => [
  ...new Set(
    extract({ path: 'a.md', text }).claims.flatMap((claim) =>
      claim.relation === 'integrates-with' ? [`${claim.source} ${claim.evidence.polarity} ${claim.target}`] : [],
    ),
  ),
]

test.each([
  ['Can EventBridge send events to SQS? Yes.', ['eventbridge asserted sqs']],
  ['Can EventBridge send events to SQS? No.', ['eventbridge negated sqs']],
  ['Can EventBridge send events to SQS?', []],
  ['# EventBridge targets\n\n- SQS (X)', ['eventbridge negated sqs']],
  ['람다가 SQS에서 메시지를 읽지 못하면 로그를 본다.', ['lambda asserted sqs']],
  ['람다는 SQS에서 메시지를 읽지 못한다.', ['lambda negated sqs']],
  ['람다는 SQS에서밖에 메시지를 못 읽는다.', ['lambda asserted sqs']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected)
})
