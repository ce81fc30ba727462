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
    const boxes = candidates(request)
    const inside = boxes.filter((box) => isWithin(box, bounds))
    const find = (least: number): Box | undefined =>
      inside.find((box) => isFree(taken, { box, owner: request.key, radius: least }))
    const second = request.radius >= LARGE ? find(request.radius * NEGLIGIBLE) : undefined
    const free = find(0) ?? second ?? (request.forced ? (inside[0] ?? boxes[0]) : undefined)
    if (!free) continue
    occupy(taken, { box: free, owner: null, radius: Infinity })
    placed.push({ key: request.key, left: free.left, top: free.top })
  }
  return placed
}

function byPriority(a: LabelRequest, b: LabelRequest): number {
  return Number(b.forced) - Number(a.forced) || b.priority - a.priority || (a.key < b.key ? -1 : 1)
}

function candidates({ x, y, width, height, ...node }: LabelRequest): readonly Box[] {
  const radius = node.radius + node.clearance
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  return [
    at(x + radius + GAP, y - height / 2),
    at(x - width / 2, y + radius + GAP / 2),
    at(x - radius - GAP - width, y - height / 2),
    at(x - width / 2, y - radius - GAP / 2 - height),
  ]
}

interface OwnedBox {
  readonly box: Box
  /** Key of the node whose disc it is; null for a label. */
  readonly owner: string | null
  /** Of the disc; without end for a label. */
  readonly radius: number
}

/** Boxes by the cells that they touch. */
type BoxGrid = Map<string, OwnedBox[]>

function occupy(grid: BoxGrid, owned: OwnedBox): void {
  for (const cell of cellsOf(owned.box)) {
    const entries = grid.get(cell)
    if (entries) entries.push(owned)
    else grid.set(cell, [owned])
  }
}

/** True if no box overlaps, those of the same owner and of smaller discs aside. */
function isFree(grid: BoxGrid, { box, owner, radius }: OwnedBox): boolean {
  const isInTheWay = (other: OwnedBox): boolean =>
    other.owner !== owner && other.radius >= radius && overlap(other.box, box)
  return !cellsOf(box).some((cell) => grid.get(cell)?.some(isInTheWay))
}

function isWithin(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function cellsOf(box: Box): string[] {
  const cells: string[] = []
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++)
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
      cells.push(`${column},${row}`)
  return cells
}
