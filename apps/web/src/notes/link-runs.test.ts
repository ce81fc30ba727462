import { expect, it } from 'vitest'
import { linkRuns } from './link-runs.ts'

const mentions = [
  { offset: 2, endOffset: 4, id: 'before' },
  { offset: 10, endOffset: 12, id: 's3' },
  { offset: 18, endOffset: 30, id: 'beyond' },
]

it('cuts a run at its names', () => {
  expect(linkRuns({ text: 'S3 keeps it all', offset: 10 }, mentions)).toEqual([
    { text: 'S3', offset: 10, id: 's3' },
    { text: ' keeps it all', offset: 12, id: null },
  ])
})

it('leaves a run without names whole', () => {
  expect(linkRuns({ text: 'plain', offset: 40 }, mentions)).toEqual([{ text: 'plain', offset: 40, id: null }])
})
