import { expect, test } from 'vitest'
import type { Argument } from '../reading.ts'
import { measuresOf } from './measure.ts'
import { boundFor } from './threshold.ts'

/** Bounds of the first value for what the text is about, and for SQS, which the sentence names. */
function bounds(text: string): string[] {
  const [measure] = measuresOf(text)
  const start = text.indexOf('SQS')
  const shared = { role: 'none', group: 0, weak: false, distant: false } as const
  const args: Argument[] = start < 0 ? [] : [{ id: 'sqs', start, end: start + 3, ...shared }]
  return measure ? ['lambda', 'sqs'].map((id) => boundFor(id, measure, { text, args })) : []
}

test.each([
  ['20분 넘으면 SQS 사용', ['max', 'min']],
  ['20분을 초과하면 SQS로', ['max', 'min']],
  ['needs more than 20 min → SQS', ['max', 'min']],
  ['if it takes longer than 20 minutes, use SQS', ['max', 'min']],
  ['payloads > 20 KB go to SQS', ['max', 'min']],
  ['over 20 minutes: use SQS', ['max', 'min']],
  ['takes longer than 20 minutes?', ['max', 'max']],
])('past the value another is taken: %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected)
})

test.each([
  ['20분 넘으면 실패', ['min', 'min']],
  ['at least 20 minutes → SQS', ['min', 'min']],
  ['SQS keeps more than 20 messages', ['min', 'min']],
  ['up to 20 minutes, use SQS', ['max', 'max']],
  ['cannot run over 20 minutes', ['max', 'max']],
  ['not suitable for jobs over 20 minutes', ['max', 'max']],
])('or none is: %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected)
})
