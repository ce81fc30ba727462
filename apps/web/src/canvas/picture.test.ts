import { expect, it } from 'vitest'
import { drawnPart } from './picture.ts'

const size = { width: 1000, height: 800 }

it('leaves out what is empty, with room for labels', () => {
  const discs = [
    { x: 400, y: 300, radius: 10 },
    { x: 600, y: 500, radius: 4 },
    { x: -300, y: 5000, radius: 4 },
  ]
  expect(drawnPart(discs, size)).toEqual({ left: 240, top: 254, right: 754, bottom: 540 })
})

it('is within the canvas, and all of it where nothing is drawn', () => {
  expect(drawnPart([{ x: 20, y: 790, radius: 8 }], size)).toEqual({ left: 0, top: 746, right: 178, bottom: 800 })
  expect(drawnPart([], size)).toEqual({ left: 0, top: 0, right: 1000, bottom: 800 })
})
