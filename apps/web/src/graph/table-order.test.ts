import { expect, it } from 'vitest'
import { wordFinder } from './table-order.ts'

const NO_NAMES = new Map<string, ReadonlySet<string>>()

it('finds every word, in whichever part and case, and is none where none is looked for', () => {
  const finds = wordFinder({ text: 'ｓ3  Lambda', named: NO_NAMES })
  expect(finds?.({ parts: ['AWS Lambda', 'stores in', 'S3'], ids: [] })).toBe(true)
  expect(finds?.({ parts: ['AWS Lambda', 'stores in', 'SQS'], ids: [] })).toBe(false)
  expect(wordFinder({ text: ' ', named: NO_NAMES })).toBeNull()
})

it('finds what a word is another name of', () => {
  const finds = wordFinder({ text: '람다 s3', named: new Map([['람다', new Set(['lambda'])]]) })
  expect(finds?.({ parts: ['Lambda', 'S3'], ids: ['lambda', 's3'] })).toBe(true)
  expect(finds?.({ parts: ['Lambda', 'S3'], ids: ['s3'] })).toBe(false)
})
