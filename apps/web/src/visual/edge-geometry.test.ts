import { describe, expect, it } from 'vitest'
import { distanceToEdge, edgePath, middleOf } from './edge-geometry.ts'

const from = { x: 0, y: 0, radius: 5 }
const to = { x: 100, y: 0, radius: 10 }

describe('edgePath', () => {
  it('runs from rim to rim', () => {
    expect(edgePath({ from, to, width: 1, curvature: 0, arrow: false })).toEqual({
      start: { x: 4, y: 0 },
      bend: null,
      end: { x: 90, y: 0 },
      head: null,
    })
  })

  it('ends in a head whose tip touches the target', () => {
    const path = edgePath({ from, to, width: 3, curvature: 0, arrow: true })
    expect(path?.end.x).toBe(80)
    expect(path?.head?.[0]).toEqual({ x: 90, y: 0 })
    expect(path?.head?.[1].y).toBe(-(path?.head?.[2].y ?? 0))
  })

  it('bends to one side, and to the other from the other end', () => {
    expect(edgePath({ from, to, width: 1, curvature: 0.5, arrow: false })?.bend).toEqual({ x: 50, y: -50 })
    expect(edgePath({ from: to, to: from, width: 1, curvature: 0.5, arrow: false })?.bend).toEqual({ x: 50, y: 50 })
  })

  it('is not seen between nodes that touch', () => {
    expect(edgePath({ from, to: { x: 14, y: 0, radius: 10 }, width: 1, curvature: 0, arrow: false })).toBeNull()
  })
})

it('finds the middle of a curve', () => {
  expect(middleOf(from, to, 0.5)).toEqual({ x: 50, y: -25 })
})

describe('distanceToEdge', () => {
  it('is that to the line, or to its end', () => {
    expect(distanceToEdge({ x: 50, y: 7 }, { from, to, curvature: 0 })).toBe(7)
    expect(distanceToEdge({ x: 103, y: 4 }, { from, to, curvature: 0 })).toBe(5)
  })

  it('follows a curve', () => {
    expect(distanceToEdge({ x: 50, y: -25 }, { from, to, curvature: 0.5 })).toBeLessThan(0.5)
    expect(distanceToEdge({ x: 50, y: 0 }, { from, to, curvature: 0.5 })).toBeGreaterThan(20)
  })
})
