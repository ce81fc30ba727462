import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

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
  expect(editDistance(a, b)).toBe(distance)
})
