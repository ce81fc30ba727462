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
/** Side of the cells in which boxes are looked up. */
const CELL = 64

/**
 * Chooses which labels to draw and where, so that none covers another or a node: greedily by priority, at the first free
 * place of right, below, left, above. What finds none is left out, unless it is forced. Obstacles are kept free.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Box[] = []): PlacedLabel[] {
  const taken: BoxGrid = new Map()
  for (const box of obstacles) occupy(taken, box, null)
  for (const { key, x, y, radius } of requests) {
    occupy(taken, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, key)
  }
  const placed: PlacedLabel[] = []
  for (const request of [...requests].sort(byPriority)) {
    const boxes = candidates(request)
    const free = boxes.find((box) => isFree(taken, box, request.key)) ?? (request.forced ? boxes[0] : undefined)
    if (!free) continue
    occupy(taken, free, null)
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
}

/** Boxes by the cells that they touch. */
type BoxGrid = Map<string, OwnedBox[]>

function occupy(grid: BoxGrid, box: Box, owner: string | null): void {
  for (const cell of cellsOf(box)) {
    const entries = grid.get(cell)
    if (entries) entries.push({ box, owner })
    else grid.set(cell, [{ box, owner }])
  }
}

/** True if no box overlaps, those of `owner` aside. */
function isFree(grid: BoxGrid, box: Box, owner: string): boolean {
  return !cellsOf(box).some((cell) => grid.get(cell)?.some((entry) => entry.owner !== owner && overlap(entry.box, box)))
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
