import { expect, test } from 'vitest'
import { editDistanceFrom } from './edit-distance.ts'

test.each([
  ['lambda', 'lambda', 0],
  ['lamda', 'lambda', 1],
  ['lmabda', 'lambda', 1],
  ['evnetbrige', 'eventbridge', 2],
  ['', 'sqs', 3],
  ['sqs', '', 3],
  ['sns', 'sqs', 1],
  ['ab', 'ba', 1],
])('from "%s" to "%s" it takes %i changes', (a, b, distance) => {
  expect(editDistanceFrom(a, 3)(b)).toBe(distance)
})

test.each([
  { from: 'lambda', to: 'kinesis', most: 3, told: 4 },
  { from: 'lamda', to: 'lambda', most: 0, told: 1 },
  { from: 'abcdef', to: 'bcdefa', most: 1, told: 2 },
  { from: 'abcdef', to: 'bcdefa', most: 2, told: 2 },
  { from: '', to: 'abc', most: 2, told: 3 },
])('from "$from" to "$to" it takes $told changes, or more than $most', ({ from, to, most, told }) => {
  expect(editDistanceFrom(from, most)(to)).toBe(told)
})

test('what was asked before does not change an answer', () => {
  const distanceTo = editDistanceFrom('lambda', 3)
  expect(['lambda layers', 'lamb', '', 'xxxxxxxxx', 'alhbdaxy', 'lambda'].map(distanceTo)).toEqual([4, 2, 4, 4, 4, 0])
})
