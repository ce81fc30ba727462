import { expect, it } from 'vitest'
import { wordFinder } from './table-order.ts'

it('finds every word, in whichever part and case, and is none where none is looked for', () => {
  const finds = wordFinder('ｓ3  Lambda')
  expect(finds?.(['AWS Lambda', 'stores in', 'S3'])).toBe(true)
  expect(finds?.(['AWS Lambda', 'stores in', 'SQS'])).toBe(false)
  expect(wordFinder(' ')).toBeNull()
})
