import { expect, it } from 'vitest'
import { completionOf } from './completion.ts'

it.each([
  ['Event', '', 'Event'],
  ['EventBridge to S', 'EventBridge to ', 'S'],
  ['EventBridge -> SSM via Lam', 'EventBridge -> SSM via ', 'Lam'],
  ['S3->dyn', 'S3->', 'dyn'],
  ['S3에서 람', 'S3에서 ', '람'],
  ['S3까지 람', 'S3까지 ', '람'],
  ['what integrates with K', 'what integrates with ', 'K'],
  ['from Lambda to ', 'from Lambda to ', ''],
  ['SQS vs S', 'SQS vs ', 'S'],
  ['difference between A', 'difference between ', 'A'],
  ['compare SQS and S', 'compare SQS and ', 'S'],
  ['SQS랑 S', 'SQS랑 ', 'S'],
  ['to', '', 'to'],
])('splits %j before the name that is being typed', (text, before, fragment) => {
  expect(completionOf(text)).toEqual({ before, fragment })
})
