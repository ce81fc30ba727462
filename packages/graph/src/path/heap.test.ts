import { expect, test } from 'vitest'
import { randomNumbers } from '../test-fixtures.ts'
import { createHeap, popHeap, pushHeap } from './heap.ts'

test('items come out from the least to the greatest', () => {
  const heap = createHeap<number>((a, b) => a - b)
  const random = randomNumbers(5)
  const items = Array.from({ length: 300 }, () => Math.floor(random() * 50))
  for (const item of items) pushHeap(heap, item)
  expect(items.map(() => popHeap(heap))).toEqual(items.toSorted((a, b) => a - b))
})

test('an empty heap gives nothing', () => {
  const heap = createHeap<number>((a, b) => a - b)
  expect(popHeap(heap)).toBeUndefined()
  pushHeap(heap, 1)
  expect([popHeap(heap), popHeap(heap)]).toEqual([1, undefined])
})
