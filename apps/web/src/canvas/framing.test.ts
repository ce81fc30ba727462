import { describe, expect, it } from 'vitest'
import { CLOSEST_RATIO, frame } from './framing.ts'

const insets = { left: 0, right: 0, top: 0, bottom: 0 }
const viewport = { width: 1168, height: 896, pixelsPerUnit: 800, insets }

describe('frame', () => {
  it('centres what is framed and keeps room round it, more on the right where labels stand', () => {
    const points = [
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ]
    const camera = frame(points, viewport)
    expect(camera?.ratio).toBe(0.8)
    expect(camera?.x).toBeCloseTo(0.5 + 36 * (0.8 / 800))
    expect(camera?.y).toBe(0.5)
  })

  it('does not come nearer than the closest ratio', () => {
    expect(frame([{ x: 0.2, y: 0.7 }], viewport)?.ratio).toBe(CLOSEST_RATIO)
  })

  it('comes nearer to many than to a few', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ x: 0.2 + at / 1000, y: 0.7 }))
    expect(frame(many, viewport)?.ratio).toBe(0.22)
    expect(frame(many.slice(1), viewport)?.ratio).toBe(CLOSEST_RATIO)
  })

  it('moves away from what covers the left', () => {
    const free = frame([{ x: 0.5, y: 0.5 }], viewport)
    const covered = frame([{ x: 0.5, y: 0.5 }], { ...viewport, insets: { ...insets, left: 200 } })
    expect((free?.x ?? 0) - (covered?.x ?? 0)).toBeCloseTo((100 * CLOSEST_RATIO) / 800)
  })

  it('has nothing to say of nothing', () => {
    expect(frame([], viewport)).toBeNull()
  })
})
