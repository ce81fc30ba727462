import { expect, it } from 'vitest'
import { hasRoomForLegend, insetsFor } from './insets.ts'

it('counts the panels beside the map on a wide screen', () => {
  const insets = insetsFor({ legend: true, side: true, note: false, examples: false }, { width: 1440, height: 900 })
  expect(insets).toEqual({ left: 252, right: 412, top: 0, bottom: 0 })
})

it('counts the sheet below the map on a narrow screen', () => {
  const size = { width: 360, height: 700 }
  expect(insetsFor({ legend: false, side: true, note: true, examples: false }, size).bottom).toBeCloseTo(392)
  expect(insetsFor({ legend: true, side: false, note: false, examples: true }, size).bottom).toBe(56)
})

it('counts a note that lies over the side panel once', () => {
  const panels = { legend: false, side: true, note: true, examples: false }
  expect(insetsFor(panels, { width: 1280, height: 800 }).right).toBe(884)
  expect(insetsFor(panels, { width: 1000, height: 800 }).right).toBe(472)
})

it('has no room for the legend where the page beside the panels would be too narrow to read', () => {
  expect(hasRoomForLegend({ side: true, note: false }, 1280)).toBe(true)
  expect(hasRoomForLegend({ side: true, note: false }, 800)).toBe(false)
  expect(hasRoomForLegend({ side: false, note: true }, 1280)).toBe(false)
  expect(hasRoomForLegend({ side: false, note: false }, 400)).toBe(false)
})
