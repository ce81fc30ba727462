import { expect, it } from 'vitest'
import { insetsFor } from './insets.ts'

it('counts the panels beside the map on a wide screen', () => {
  const insets = insetsFor({ legend: true, side: true, note: false, examples: false }, { width: 1440, height: 900 })
  expect(insets).toEqual({ left: 252, right: 412, top: 0, bottom: 0 })
})

it('counts the sheet below the map on a narrow screen', () => {
  const size = { width: 360, height: 700 }
  expect(insetsFor({ legend: false, side: true, note: true, examples: false }, size).bottom).toBeCloseTo(392)
  expect(insetsFor({ legend: true, side: false, note: false, examples: true }, size).bottom).toBe(56)
})
