/** A label that would like to be drawn beside its node; pixels, origin at the top left. */
export interface LabelRequest {
  readonly key: string
  /** Centre and radius of the node. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Higher goes first; ties go by key. */
  readonly priority: number
  /** Drawn even where it overlaps. */
  readonly forced: boolean
  /** Room for a ring round the node, in pixels. */
  readonly clearance: number
}

/** Top left corner of a label's text box. */
export interface PlacedLabel {
  readonly key: string
  readonly left: number
  readonly top: number
}

/** A stretch of the screen, in pixels from the top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const GAP = 4
/** Radius in pixels from which on a node is to have its label, and the share of it up to which others may be covered. */
const LARGE = 7
const NEGLIGIBLE = 0.55
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
/** Side of the cells in which boxes are looked up. */
const CELL = 64

export interface LabelRoom {
  /** Kept free of labels. */
  readonly obstacles?: readonly Box[]
  /** Labels stay within. Default: no bounds. */
  readonly bounds?: Box
}

/**
 * Chooses which labels to draw and where, so that none covers another or a node: greedily by priority, at the first free
 * place of right, below, left, above. A large node that finds none may cover small ones; else what finds none is left
 * out, unless it is forced.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom = {}): PlacedLabel[] {
  const { obstacles = [], bounds = EVERYWHERE } = room
  const taken: BoxGrid = new Map()
  for (const box of obstacles) occupy(taken, { box, owner: null, radius: Infinity })
  for (const { key, x, y, radius } of requests) {
    const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    occupy(taken, { box, owner: key, radius })
  }
  const placed: PlacedLabel[] = []
  for (const request of [...requests].sort(byPriority)) {
    const box = freeBox(taken, request, bounds)
    if (!box) continue
    occupy(taken, { box, owner: null, radius: Infinity })
    placed.push({ key: request.key, left: box.left, top: box.top })
  }
  return placed
}

function freeBox(taken: BoxGrid, request: LabelRequest, bounds: Box): Box | null {
  const { key, radius, forced } = request
  // Tried only if nothing is free: a place where small discs are covered, then any.
  let second: Box | null = null
  let last: Box | null = null
  for (const place of PLACES) {
    const box = boxAt(request, place)
    if (!isWithin(box, bounds)) continue
    const covered = largestCovered(taken, box, key)
    if (covered === 0) return box
    if (radius >= LARGE && covered < radius * NEGLIGIBLE) second ??= box
    last ??= box
  }
  return second ?? (forced ? (last ?? boxAt(request, 'right')) : null)
}

function byPriority(a: LabelRequest, b: LabelRequest): number {
  return Number(b.forced) - Number(a.forced) || b.priority - a.priority || (a.key < b.key ? -1 : 1)
}

const PLACES = ['right', 'below', 'left', 'above'] as const

function boxAt({ x, y, width, height, ...node }: LabelRequest, place: (typeof PLACES)[number]): Box {
  const away = node.radius + node.clearance + GAP
  const level = node.radius + node.clearance + GAP / 2
  const left = place === 'right' ? x + away : place === 'left' ? x - away - width : x - width / 2
  const top = place === 'below' ? y + level : place === 'above' ? y - level - height : y - height / 2
  return { left, top, right: left + width, bottom: top + height }
}

interface OwnedBox {
  readonly box: Box
  /** Key of the node whose disc it is; null for a label. */
  readonly owner: string | null
  /** Of the disc; without end for a label. */
  readonly radius: number
}

/** Boxes by the cells that they touch. */
type BoxGrid = Map<number, OwnedBox[]>

function occupy(grid: BoxGrid, owned: OwnedBox): void {
  forEachCell(owned.box, (cell) => {
    const entries = grid.get(cell)
    if (entries) entries.push(owned)
    else grid.set(cell, [owned])
  })
}

/** Radius of the largest disc that a box would cover, that of its owner aside; without end for a label, 0 for nothing. */
function largestCovered(grid: BoxGrid, box: Box, owner: string): number {
  let largest = 0
  forEachCell(box, (cell) => {
    for (const other of grid.get(cell) ?? []) {
      if (other.radius > largest && other.owner !== owner && overlap(other.box, box)) largest = other.radius
    }
  })
  return largest
}

function isWithin(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** More cells than any screen is wide; what lies beyond wraps round, which only costs a look. */
const COLUMNS = 1024

function forEachCell(box: Box, run: (cell: number) => void): void {
  const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)]
  const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)]
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) run(row * COLUMNS + column)
  }
}
