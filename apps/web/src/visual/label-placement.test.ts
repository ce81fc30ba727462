import { describe, expect, it } from 'vitest'
import { placeLabels } from './label-placement.ts'
import type { LabelRequest } from './label-placement.ts'

const label = (key: string, x: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  x,
  y: 100,
  radius: 5,
  width: 40,
  height: 12,
  priority: 1,
  forced: false,
  clearance: 0,
  ...more,
})

describe('placeLabels', () => {
  it('puts a label to the right of its node when there is room', () => {
    expect(placeLabels([label('a', 100)])).toEqual([{ key: 'a', left: 109, top: 94 }])
  })

  it('goes below when a node stands on the right', () => {
    expect(placeLabels([label('a', 100, { priority: 2 }), label('b', 125)])[0]).toEqual({
      key: 'a',
      left: 80,
      top: 107,
    })
  })

  it('leaves out what finds no free place, the least important first', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => label(`n${index}`, 100 + index, { priority: index }))
    const placed = placeLabels(crowd).map(({ key }) => key)
    expect(placed[0]).toBe('n7')
    expect(placed.length).toBeLessThan(8)
  })

  it('lets a large node cover small ones with its label rather than go without', () => {
    const small = [126, 100, 74].flatMap((x) => [88, 100, 112].map((y) => label(`${x} ${y}`, x, { y, radius: 2 })))
    const around = small.map((each) => ({ ...each, width: 400, priority: 0 }))
    const large = label('large', 100, { radius: 8, priority: 2 })
    expect(placeLabels([large, ...around])[0]).toMatchObject({ key: 'large' })
    expect(placeLabels([{ ...large, radius: 3 }, ...around]).map(({ key }) => key)).not.toContain('large')
  })

  it('keeps labels within bounds', () => {
    const bounds = { left: 0, top: 0, right: 120, bottom: 300 }
    expect(placeLabels([label('a', 100)], { bounds })).toEqual([{ key: 'a', left: 80, top: 107 }])
    expect(placeLabels([label('a', 118, { width: 200 })], { bounds })).toEqual([])
  })

  it('always draws a forced label', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => label(`n${index}`, 100, { priority: 9 - index }))
    const placed = placeLabels([...crowd, label('wanted', 100, { priority: 0, forced: true })])
    expect(placed[0]?.key).toBe('wanted')
  })
})
