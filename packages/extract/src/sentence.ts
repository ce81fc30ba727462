import type { Block } from './document/block.ts'
import type { Range } from './document/clean-text.ts'
import { isCard, opensAnswer, opensEntry } from './entry.ts'

/** One sentence of a block; `start` and `end` are positions in the block's clean text. */
export interface Sentence extends Range {
  readonly block: Block
  readonly text: string
  /** True if most of its letters are Hangul or it has a Korean ending. */
  readonly korean: boolean
}

const ABBREVIATION = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'cf',
  'no',
  'fig',
  'approx',
  'incl',
  'max',
  'min',
  'ex',
  'aka',
])
const LONGEST_ABBREVIATION = 8
const CLOSERS = new Set([')', ']', '"', "'", '”', '’', '»'])
const LONG_LINE = 60

const OTHER_SPACE = /\s/
const isSpaceCode = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && OTHER_SPACE.test(String.fromCharCode(code)))
/** White space, or past an end of the text. */
const isSpaceAt = (text: string, at: number): boolean => at < 0 || at >= text.length || isSpaceCode(text.charCodeAt(at))
const isHangulCode = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
const isHangulAt = (text: string, at: number): boolean => isHangulCode(text.charCodeAt(at))
const isLower = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z'

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < LONGEST_ABBREVIATION && /[a-zA-Z.]/.test(text[start - 1] ?? '')) start--
  return text.slice(start, at).toLowerCase()
}

function nextVisible(text: string, at: number): string | undefined {
  let i = at
  while (i < text.length && isSpaceCode(text.charCodeAt(i))) i++
  return text[i]
}

/** Whether the full stop at `at` ends a sentence: not in `3.0`, `e.g.`, `vs. X`, `a.b`. */
function isFullStop(text: string, at: number): boolean {
  const afterHangul = isHangulAt(text, at - 1)
  if (afterHangul && isHangulAt(text, at + 1)) return true
  let next = at + 1
  while (CLOSERS.has(text[next] ?? '')) next++
  if (!isSpaceAt(text, next)) return false
  // A Korean sentence ends with its verb; what follows may begin with a lower-case name.
  if (afterHangul) return true
  const word = wordBefore(text, at)
  if (ABBREVIATION.has(word) || word.length === 1) return false
  return !isLower(nextVisible(text, next))
}

/** Prose wrapped at a column goes on in the next line; notes that give each sentence a line do not. */
function isLineEnd(text: string, at: number, lineStart: number): boolean {
  let end = at
  while (end > lineStart && isSpaceCode(text.charCodeAt(end - 1))) end--
  if (end === lineStart || isHangulAt(text, end - 1) || opensEntry(text, at + 1)) return true
  if (isCard(text.slice(lineStart, end))) return true
  return end - lineStart < LONG_LINE && !isLower(nextVisible(text, at)) && text[end - 1] !== ','
}

const NEWLINE = 10
const EXCLAMATION = 33
const OPEN = 40
const CLOSE = 41
const FULL_STOP = 46
const QUESTION = 63
const IDEOGRAPHIC_STOP = 0x3002

function endsAt(text: string, at: number, lineStart: number): boolean {
  switch (text.charCodeAt(at)) {
    case NEWLINE:
      return isLineEnd(text, at, lineStart)
    case FULL_STOP:
      return isFullStop(text, at)
    case EXCLAMATION:
    case QUESTION:
      return isSpaceAt(text, at + 1) && !opensAnswer(text, at + 1)
    case IDEOGRAPHIC_STOP:
      return true
    default:
      return false
  }
}

/** Whether a character can end a sentence or has to do with parentheses. */
const matters = (code: number): boolean =>
  code === NEWLINE ||
  (code <= CLOSE && code >= OPEN) ||
  code === FULL_STOP ||
  code === EXCLAMATION ||
  code === QUESTION ||
  code === IDEOGRAPHIC_STOP

/** A parenthesis that is not closed within this many characters is a slip, not a parenthesis. */
const LONGEST_PARENTHESIS = 300

function endsWithHangul(text: string, from: number, to: number): boolean {
  let end = to
  while (end > from && isSpaceCode(text.charCodeAt(end - 1))) end--
  return end > from && isHangulAt(text, end - 1)
}

function splitText(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  let lineStart = 0
  let depth = 0
  let opened = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!matters(code)) continue
    if (i - opened > LONGEST_PARENTHESIS + 1) depth = 0
    if (code === OPEN && depth === 0) opened = i
    const change = code === OPEN ? 1 : code === CLOSE ? -1 : 0
    depth = i - opened > LONGEST_PARENTHESIS ? 0 : Math.max(0, depth + change)
    if (code === NEWLINE && endsWithHangul(text, lineStart, i)) depth = 0
    if (depth === 0 && endsAt(text, i, lineStart)) {
      let end = i + 1
      while (CLOSERS.has(text[end] ?? '')) end++
      ranges.push({ start, end })
      start = end
      i = end - 1
    }
    if (code === NEWLINE) lineStart = i + 1
  }
  ranges.push({ start, end: text.length })
  return ranges
}

/** No sentence of prose is this long; what is gets cut at a space, so that reading it takes linear time. */
const LONGEST_SENTENCE = 1500

function cut(text: string, range: Range): Range[] {
  const ranges: Range[] = []
  let { start } = range
  while (range.end - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE)
    const end = space > start ? space : start + LONGEST_SENTENCE
    ranges.push({ start, end })
    start = end
  }
  return [...ranges, { start, end: range.end }]
}

function trimmed(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Whether the last of a text's letters and digits is Hangul. */
function endsInHangul(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    if (isHangulAt(text, i)) return true
    // Of two halves of one character the first tells what the two are.
    const isHalf = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800
    if (LETTER_OR_DIGIT.test(isHalf ? text.slice(i - 1, i + 1) : text.charAt(i))) return false
    if (isHalf) i--
  }
  return false
}

/** Korean by a fifth of its letters, or by the word it ends with, however many English names stand before it. */
export function isKorean(text: string): boolean {
  let hangul = 0
  for (let i = 0; i < text.length; i++) if (isHangulAt(text, i)) hangul++
  return hangul >= 2 && (hangul * 5 >= text.length || endsInHangul(text))
}

/** Splits a block into sentences. Takes linear time. */
export function sentencesOf(block: Block): Sentence[] {
  const { text } = block.clean
  const whole = block.kind === 'row' || block.kind === 'heading'
  const sentences: Sentence[] = []
  for (const range of whole ? [{ start: 0, end: text.length }] : splitText(text)) {
    for (const piece of cut(text, range)) {
      const { start, end } = trimmed(text, piece)
      if (start === end) continue
      const sentence = text.slice(start, end)
      sentences.push({ start, end, block, text: sentence, korean: isKorean(sentence) })
    }
  }
  return sentences
}
