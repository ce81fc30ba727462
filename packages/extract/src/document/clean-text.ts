/**
 * Text of a block without its markup, with the way back to where each character stands in the note. Everything after
 * this stage works on clean text; only evidence goes back to the note.
 */
export interface CleanText {
  readonly text: string
  /** Start of each kept piece in `text`, ascending. */
  readonly starts: readonly number[]
  /** Offset in the note of each kept piece. */
  readonly offsets: readonly number[]
  /** Offset in the note where each kept piece ends. */
  readonly ends: readonly number[]
}

/** Half-open range in clean text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly from: number
  readonly to: number
}

/** Conjoining jamo: Hangul as some systems (macOS file names, NFD exports) write it, two or three characters a syllable. */
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g

/** Cuts a piece so that each decomposed syllable is a piece of its own, which becomes one character of clean text. */
function syllablePieces(note: string, piece: Piece): Piece[] {
  const pieces: Piece[] = []
  let at = piece.from
  for (const match of note.slice(piece.from, piece.to).matchAll(DECOMPOSED)) {
    const from = piece.from + match.index
    pieces.push({ from: at, to: from }, { from, to: from + match[0].length })
    at = from + match[0].length
  }
  pieces.push({ from: at, to: piece.to })
  return pieces
}

const FIRST_JAMO = /[\u1100-\u1112]/

/** Joins pieces of a note, in order, into clean text, Hangul composed (NFC). */
export function cleanText(note: string, pieces: readonly Piece[]): CleanText {
  const starts: number[] = []
  const offsets: number[] = []
  const ends: number[] = []
  let text = ''
  const add = ({ from, to }: Piece, written: string) => {
    starts.push(text.length)
    offsets.push(from)
    ends.push(to)
    text += written
  }
  for (const piece of pieces) {
    const written = note.slice(piece.from, piece.to)
    if (!FIRST_JAMO.test(written)) {
      if (piece.from < piece.to) add(piece, written)
      continue
    }
    for (const part of syllablePieces(note, piece)) {
      if (part.from < part.to) add(part, composed(note.slice(part.from, part.to)))
    }
  }
  return { text, starts, offsets, ends }
}

const composed = (written: string): string => (FIRST_JAMO.test(written.charAt(0)) ? written.normalize('NFC') : written)

function pieceAt(clean: CleanText, index: number): number {
  let low = 0
  let high = clean.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((clean.starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset in the note of the character at `index` of the clean text. */
export function noteOffset(clean: CleanText, index: number): number {
  const piece = pieceAt(clean, index)
  return (clean.offsets[piece] ?? 0) + index - (clean.starts[piece] ?? 0)
}

/** Offset in the note just after the character at `index` of the clean text. */
function noteEndOffset(clean: CleanText, index: number): number {
  const piece = pieceAt(clean, index)
  const isLast = index + 1 >= (clean.starts[piece + 1] ?? clean.text.length)
  return isLast ? (clean.ends[piece] ?? 0) : noteOffset(clean, index) + 1
}

/** Offsets in the note, end exclusive, of a non-empty range of the clean text. */
export function noteRange(clean: CleanText, range: Range): Range {
  return { start: noteOffset(clean, range.start), end: noteEndOffset(clean, range.end - 1) }
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
