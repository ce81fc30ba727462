import type { Disc, Point } from './point.ts'

/** An edge between two nodes, all in one unit. */
export interface EdgeSpan {
  readonly from: Disc
  readonly to: Disc
  readonly width: number
  /** Bend as a share of the length; 0 is straight. */
  readonly curvature: number
  readonly arrow: boolean
}

/** What to draw: from `start` to `end`, by a quadratic curve if it bends, and the corners of the arrow's head. */
export interface EdgePath {
  readonly start: Point
  readonly bend: Point | null
  readonly end: Point
  readonly head: readonly [tip: Point, left: Point, right: Point] | null
}

/** How long and wide the head is beside the width of the line. */
const HEAD = { length: 3.4, perWidth: 2.2, wide: 0.42 }

/** How an edge runs from the rim of one node to that of the other; null if they touch, so that none is seen. */
export function edgePath({ from, to, width, curvature, arrow }: EdgeSpan): EdgePath | null {
  const bend = curvature === 0 ? null : bendOf(from, to, curvature)
  const away = towards(from, bend ?? to)
  const back = towards(to, bend ?? from)
  const head = arrow ? HEAD.length + HEAD.perWidth * width : 0
  if (Math.hypot(to.x - from.x, to.y - from.y) <= from.radius + to.radius + head) return null
  const tip = along(to, back, to.radius)
  const end = along(to, back, to.radius + head)
  const wing = { x: -back.y * head * HEAD.wide, y: back.x * head * HEAD.wide }
  return {
    // A little under the rim, so that no gap is seen.
    start: along(from, away, Math.max(0, from.radius - 1)),
    bend,
    end,
    head: arrow ? [tip, { x: end.x + wing.x, y: end.y + wing.y }, { x: end.x - wing.x, y: end.y - wing.y }] : null,
  }
}

/** Control point of the curve. */
function bendOf(from: Point, to: Point, curvature: number): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  }
}

/** Point half-way along an edge. */
export function middleOf(from: Point, to: Point, curvature: number): Point {
  // Half-way along a quadratic curve lies half-way to where it bends.
  return bendOf(from, to, curvature / 2)
}

/** Steps in which the distance to a curve is looked for. */
const STEPS = 16

/** Distance of a point from an edge drawn between two centres. */
export function distanceToEdge(
  at: Point,
  { from, to, curvature }: Pick<EdgeSpan, 'from' | 'to' | 'curvature'>,
): number {
  if (curvature === 0) return distanceToSegment(at, from, to)
  const bend = bendOf(from, to, curvature)
  let least = Infinity
  let last: Point = from
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    const next = { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y }
    least = Math.min(least, distanceToSegment(at, last, next))
    last = next
  }
  return least
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const squared = dx * dx + dy * dy
  const share = squared === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / squared
  const t = Math.min(1, Math.max(0, share))
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy)
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

function along({ x, y }: Point, direction: Point, distance: number): Point {
  return { x: x + direction.x * distance, y: y + direction.y * distance }
}
