import type { Point } from '../visual/point.ts'

/** Room that panels over the canvas take, in pixels. */
export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Viewport {
  readonly width: number
  readonly height: number
  /** Pixels that one unit of the points takes at camera ratio 1. */
  readonly pixelsPerUnit: number
  readonly insets: Insets
}

/** Nearest that framing goes: two neighbours shall not fill the screen, but many need room for their labels. */
export const CLOSEST_RATIO = 0.4
const CLOSEST_TO_MANY = { ratio: 0.22, from: 8 }
/** Room round what is framed. Labels stand to the right of their nodes and so need more there. */
const WIDE = { padding: 48, labels: 72 }
const NARROW = { padding: 22, labels: 34 }
/** Width in pixels below which there is no room to spare. */
const WIDE_FROM = 700

/** Camera position that shows all points between the insets, not too near; null if there are none. */
export function frame(points: readonly Point[], viewport: Viewport): { x: number; y: number; ratio: number } | null {
  if (points.length === 0) return null
  const { width, height, pixelsPerUnit } = viewport
  const { padding, labels } = width < WIDE_FROM ? NARROW : WIDE
  const insets = { ...viewport.insets, right: viewport.insets.right + labels }
  const [left, right] = extent(points.map(({ x }) => x))
  const [low, high] = extent(points.map(({ y }) => y))
  const roomAcross = Math.max(80, width - insets.left - insets.right - 2 * padding)
  const roomDown = Math.max(80, height - insets.top - insets.bottom - 2 * padding)
  const ratio = Math.max(
    points.length < CLOSEST_TO_MANY.from ? CLOSEST_RATIO : CLOSEST_TO_MANY.ratio,
    ((right - left) * pixelsPerUnit) / roomAcross,
    ((high - low) * pixelsPerUnit) / roomDown,
  )
  const unitsPerPixel = ratio / pixelsPerUnit
  return {
    x: (left + right) / 2 - ((insets.left - insets.right) / 2) * unitsPerPixel,
    y: (low + high) / 2 - ((insets.bottom - insets.top) / 2) * unitsPerPixel,
    ratio,
  }
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
}
