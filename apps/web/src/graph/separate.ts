/** A node as the layout sees it; all in one unit. */
export interface Disc {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface SeparateOptions {
  /** Least gap between two discs. */
  readonly margin: number
  /** Most rounds; fewer if nothing overlaps any more. */
  readonly rounds: number
}

/**
 * Pushes overlapping discs apart, each pair by half of its overlap, until none overlap or the rounds are used up. No
 * randomness (graphology-layout-noverlap throws dice for discs that coincide): such discs part at an angle that
 * depends on their place in the list.
 */
export function separate(discs: readonly Disc[], options: SeparateOptions): Disc[] {
  const moving = discs.map((disc) => ({ ...disc }))
  const cell = 2 * Math.max(0, ...discs.map(({ radius }) => radius)) + options.margin
  for (let round = 0; round < options.rounds; round++) if (!separateOnce(moving, cell, options.margin)) break
  return moving
}

/** More than there are rows of cells on any map. */
const ROWS = 1 << 20

const cellKey = (column: number, row: number): number => column * ROWS + row

interface MovingDisc {
  id: string
  x: number
  y: number
  radius: number
}

/** One round; true if any pair overlapped. The grid keeps it near-linear: only neighbouring cells can overlap. */
function separateOnce(discs: readonly MovingDisc[], cell: number, margin: number): boolean {
  const grid = new Map<number, number[]>()
  let overlapped = false
  discs.forEach((disc, index) => {
    const column = Math.floor(disc.x / cell)
    const row = Math.floor(disc.y / cell)
    for (let across = column - 1; across <= column + 1; across++)
      for (let down = row - 1; down <= row + 1; down++)
        for (const other of grid.get(cellKey(across, down)) ?? []) {
          const neighbour = discs[other]
          if (neighbour && push(disc, neighbour, { margin, angle: index + other })) overlapped = true
        }
    const key = cellKey(column, row)
    const here = grid.get(key)
    if (here) here.push(index)
    else grid.set(key, [index])
  })
  return overlapped
}

function push(a: MovingDisc, b: MovingDisc, how: { readonly margin: number; readonly angle: number }): boolean {
  const distance = Math.hypot(a.x - b.x, a.y - b.y)
  const overlap = a.radius + b.radius + how.margin - distance
  if (overlap <= 0.01) return false
  const [x, y] =
    distance < 1e-6 ? [Math.cos(how.angle), Math.sin(how.angle)] : [(a.x - b.x) / distance, (a.y - b.y) / distance]
  a.x += (x * overlap) / 2
  a.y += (y * overlap) / 2
  b.x -= (x * overlap) / 2
  b.y -= (y * overlap) / 2
  return true
}
