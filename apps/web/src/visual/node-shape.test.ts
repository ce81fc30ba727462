import { expect, it } from 'vitest'
import { discsOf } from './node-shape.ts'

it('makes each shape of discs, one over the other', () => {
  expect(discsOf('disc', 10)).toEqual([
    { radius: 10, inColour: false },
    { radius: 9, inColour: true },
  ])
  expect(discsOf('ring', 10).map(({ radius }) => radius)).toEqual([10, 9, 5.4])
  expect(discsOf('target', 10).map(({ inColour }) => inColour)).toEqual([false, true, false, true])
})

it('leaves out what a small node has no room for', () => {
  expect(discsOf('dot', 1)).toEqual([{ radius: 1, inColour: false }])
})
