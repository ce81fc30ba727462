import { expect, it } from 'vitest'
import { scrollDistance } from './scroll-within.ts'

it.each([
  { what: 'far below', top: 900, height: 20, centre: 510, nearest: 120 },
  { what: 'above', top: -300, height: 20, centre: -690, nearest: -300 },
  { what: 'in sight', top: 390, height: 20, centre: 0, nearest: 0 },
  { what: 'cut off below', top: 790, height: 20, centre: 400, nearest: 10 },
  { what: 'larger than the room', top: 50, height: 1000, centre: 50, nearest: 50 },
])('scrolls to what is $what', ({ top, height, centre, nearest }) => {
  expect(scrollDistance({ top, height, room: 800 }, 'centre')).toBe(centre)
  expect(scrollDistance({ top, height, room: 800 }, 'nearest')).toBe(nearest)
})
