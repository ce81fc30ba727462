import { expect, test } from 'vitest'
import { latinNumberAt, scaled, sinoNumberAt } from './number.ts'

test.each([
  ['seven', 7],
  ['thirteen', 13],
  ['forty-two nodes', 42],
  ['forty two', 42],
  ['a thousand', 1000],
  ['six hundred', 600],
  ['six hundred and forty thousand', 640_000],
  ['two million', 2_000_000],
  ['one two', 1],
  ['a node', null],
  ['and', null],
])('English number words: %s', (text, expected) => {
  expect(latinNumberAt(text, 0)?.value ?? null).toBe(expected)
})

test.each([
  ['천', 1000],
  ['삼십', 30],
  ['육백사십', 640],
  ['이백만', 2_000_000],
  ['만', 10_000],
  ['삼', null],
  ['이일십', null],
  ['만일', null],
])('Sino-Korean number words: %s', (text, expected) => {
  expect(sinoNumberAt(text, 0)?.value ?? null).toBe(expected)
})

test.each([
  ['4만2천 건', 42_000],
  ['2억 3천만', 230_000_000],
  ['2만 4000개', 24_000],
  ['330만', 3_300_000],
  ['53만으로는', 53],
  ['3 백업', 3],
  ['4M records', 4_000_000],
  ['20K', 20_000],
  ['20 k', 20_000],
  ['20m', 20],
  ['4B', 4],
  ['4B records', 4_000_000_000],
  ['2.5 million', 2_500_000],
  ['4 KB', 4],
])('digits with a multiplier: %s', (text, expected) => {
  const digits = /^[\d.]+/.exec(text)?.[0] ?? ''
  expect(scaled(Number(digits), text, digits.length).value).toBe(expected)
})
