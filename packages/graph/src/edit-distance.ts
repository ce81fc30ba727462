/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour to turn one text into the other:
 * optimal string alignment, a restricted Damerau–Levenshtein distance (Boytsov 2011, "Indexing methods for approximate
 * dictionary searching", 2.1). Counts UTF-16 units. Takes time in proportion to the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  // The last three rows of the table, which take turns.
  let beforeLast = new Uint16Array(b.length + 1)
  let last = new Uint16Array(b.length + 1).map((_, j) => j)
  let row = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let least = Math.min(at(last, j), at(row, j - 1)) + 1
      least = Math.min(least, at(last, j - 1) + (letter === other ? 0 : 1))
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other
      row[j] = isSwap ? Math.min(least, at(beforeLast, j - 2) + 1) : least
    }
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return at(last, b.length)
}

const at = (row: Uint16Array, index: number): number => row[index] ?? 0
