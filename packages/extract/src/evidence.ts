import { EXAMS, type Evidence, type Exam, type Span } from '@cloudlore/graph'
import type { Block } from './document/block.ts'
import { noteRange, overlaps, type Range } from './document/clean-text.ts'
import type { Sentence } from './sentence.ts'

/** Offsets of line starts, so that places can be told by line and column. */
export type LineStarts = readonly number[]

export function lineStartsOf(text: string): LineStarts {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based line and column of an offset. */
export function placeOf(lineStarts: LineStarts, offset: number): { line: number; column: number } {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}

export interface NoteText {
  readonly path: string
  readonly text: string
  readonly lineStarts: LineStarts
}

const OPENING = new Set(['*', '_', '~', '`', '[', '='])
const CLOSING = new Set(['*', '_', '~', '`', '='])
const LINK_END = /\]\([^)\n]{0,2000}\)|\]\]/y

/** A sentence with the marks of emphasis, code and links right at its ends: without them it is not as it was written. */
function withMarks(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end]
  while (OPENING.has(text[from - 1] ?? '')) from--
  LINK_END.lastIndex = to
  if (LINK_END.test(text)) to = LINK_END.lastIndex
  while (CLOSING.has(text[to] ?? '')) to++
  return { start: from, end: to }
}

export function spanOf(note: NoteText, sentence: Sentence): Span {
  const { start: offset, end: endOffset } = withMarks(note.text, noteRange(sentence.block.clean, sentence))
  const start = placeOf(note.lineStarts, offset)
  const end = placeOf(note.lineStarts, endOffset)
  return { ...start, offset, endLine: end.line, endColumn: end.column, endOffset }
}

const TAG = /\[([A-Za-z/, ]{3,60})\]/g
const KNOWN = new Set<string>(EXAMS)

function examsIn(tag: string): string[] {
  const words = tag.toUpperCase().split(/[/, ]+/)
  return words.every((word) => KNOWN.has(word)) ? words : []
}

/**
 * What the headings above a block give to its evidence: themselves, and the exams that they name: `[SAA/DVA] S3` → SAA, DVA.
 * CCP is the older name of CLF and is kept as written.
 */
interface Above {
  readonly headings: readonly string[]
  readonly exams: readonly Exam[]
}

/** Blocks of a section share their trail, so it is read once. */
const knownAbove = new WeakMap<Block['trail'], Above>()

function aboveOf({ trail }: Block): Above {
  const known = knownAbove.get(trail)
  if (known) return known
  const headings = trail.map((heading) => heading.text)
  const named = headings.flatMap((text) => [...text.matchAll(TAG)].flatMap((match) => examsIn(match[1] ?? '')))
  const above = { headings, exams: EXAMS.filter((exam) => named.includes(exam)) }
  knownAbove.set(trail, above)
  return above
}

/** A heading with its exam tags blanked, at the same positions: `[SAP]` is an exam there, not the company. */
export function withoutExamTags(heading: string): string {
  return heading.replace(TAG, (tag, inner: string) => (examsIn(inner).length > 0 ? ' '.repeat(tag.length) : tag))
}

/**
 * Whether one of the stretches of a sentence that a claim is read from is struck through, at least in part: the writer
 * took it back. What stands beside it, as the corrected number, is not.
 */
export function isStruck({ block, start }: Sentence, stretches: readonly Range[]): boolean {
  if (block.struck.length === 0) return false
  return stretches.some((stretch) => {
    const placed = { start: start + stretch.start, end: start + stretch.end }
    return block.struck.some((range) => overlaps(range, placed))
  })
}

/** The evidence of one sentence, without what the single reading adds. */
export function evidenceOf(
  note: NoteText,
  sentence: Sentence,
): Pick<Evidence, 'file' | 'span' | 'headings' | 'exams' | 'quote'> {
  const span = spanOf(note, sentence)
  return {
    file: note.path,
    span,
    ...aboveOf(sentence.block),
    quote: note.text.slice(span.offset, span.endOffset),
  }
}
