/** One row of the table of distances between the beginnings of two texts. */
type Row = Uint16Array

/** The rows that are kept, which take turns: the one being filled and the two before it. */
interface Rows {
  row: Row
  last: Row
  beforeLast: Row
}

/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour to turn a text into others: optimal
 * string alignment, a restricted Damerau–Levenshtein distance (Boytsov 2011, "Indexing methods for approximate dictionary
 * searching", 2.1). Counts UTF-16 units. For what is farther than `most` it gives `most` + 1: only cells so near the
 * table's diagonal are filled, and only until a row has none that is near enough.
 */
export function editDistanceFrom(text: string, most: number): (other: string) => number {
  // Longer texts are too far; the cell beyond the end is looked at, too.
  const width = text.length + most + 2
  const rows: Rows = { row: new Uint16Array(width), last: new Uint16Array(width), beforeLast: new Uint16Array(width) }
  const far = most + 1

  /** Fills the row of the first `i` letters near the diagonal; gives the least of it. */
  const fillRow = (i: number, other: string): number => {
    const { row, last, beforeLast } = rows
    const letter = text.charCodeAt(i - 1)
    const before = text.charCodeAt(i - 2)
    const first = Math.max(1, i - most)
    const end = Math.min(other.length, i + most)
    let left = first === 1 ? i : far
    let least = left
    let facingBefore = other.charCodeAt(first - 2)
    row[first - 1] = left
    for (let j = first; j <= end; j++) {
      const facing = other.charCodeAt(j - 1)
      let cell = Math.min(left + 1, at(last, j) + 1, at(last, j - 1) + (letter === facing ? 0 : 1))
      if (facing === before && letter === facingBefore) cell = Math.min(cell, at(beforeLast, j - 2) + 1)
      row[j] = cell
      left = cell
      facingBefore = facing
      if (cell < least) least = cell
    }
    // The next row reaches one cell farther.
    row[end + 1] = far
    return least
  }

  return (other) => {
    if (Math.abs(other.length - text.length) > most) return far
    for (let j = 0; j <= other.length; j++) rows.last[j] = Math.min(j, far)
    for (let i = 1; i <= text.length; i++) {
      if (fillRow(i, other) > most) return far
      const { row, last, beforeLast } = rows
      rows.beforeLast = last
      rows.last = row
      rows.row = beforeLast
    }
    return Math.min(at(rows.last, other.length), far)
  }
}

const at = (row: Row, index: number): number => row[index] ?? 0
