import { describe, expect, it } from 'vitest'
import { CLOSEST_RATIO, frame } from './framing.ts'

const insets = { left: 0, right: 0, top: 0, bottom: 0 }
const viewport = { width: 1112, height: 912, pixelsPerUnit: 800, insets }

describe('frame', () => {
  it('centres what is framed and keeps room round it', () => {
    const points = [
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ]
    expect(frame(points, viewport)).toEqual({ x: 0.5, y: 0.5, ratio: 0.8 })
  })

  it('does not come nearer than the closest ratio', () => {
    expect(frame([{ x: 0.2, y: 0.7 }], viewport)).toEqual({ x: 0.2, y: 0.7, ratio: CLOSEST_RATIO })
  })

  it('moves away from what covers the left', () => {
    const covered = frame([{ x: 0.5, y: 0.5 }], { ...viewport, insets: { ...insets, left: 200 } })
    expect(covered?.x).toBeCloseTo(0.5 - (100 * CLOSEST_RATIO) / 800)
  })

  it('has nothing to say of nothing', () => {
    expect(frame([], viewport)).toBeNull()
  })
})
