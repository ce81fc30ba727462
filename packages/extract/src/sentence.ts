import type { Block } from './document/block.ts'
import type { Range } from './document/clean-text.ts'

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

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char)
const isHangul = (char: string | undefined) => char !== undefined && char >= '가' && char <= '힣'
const isLower = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z'

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < LONGEST_ABBREVIATION && /[a-zA-Z.]/.test(text[start - 1] ?? '')) start--
  return text.slice(start, at).toLowerCase()
}

function nextVisible(text: string, at: number): string | undefined {
  let i = at
  while (i < text.length && isSpace(text[i])) i++
  return text[i]
}

/** Whether the full stop at `at` ends a sentence: not in `3.0`, `e.g.`, `vs. X`, `a.b`. */
function isFullStop(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  if (isHangul(before) && isHangul(after)) return true
  let next = at + 1
  while (CLOSERS.has(text[next] ?? '')) next++
  if (!isSpace(text[next])) return false
  // A Korean sentence ends with its verb; what follows may begin with a lower-case name.
  if (isHangul(before)) return true
  const word = wordBefore(text, at)
  if (ABBREVIATION.has(word) || word.length === 1) return false
  return !isLower(nextVisible(text, next))
}

/** Prose wrapped at a column goes on in the next line; notes that give each sentence a line do not. */
function isLineEnd(text: string, at: number, lineStart: number): boolean {
  const line = text.slice(lineStart, at).trimEnd()
  const last = line.at(-1)
  if (last === undefined || isHangul(last)) return true
  const next = nextVisible(text, at)
  return line.length < LONG_LINE && !isLower(next) && last !== ','
}

function endsAt(text: string, at: number, lineStart: number): boolean {
  switch (text[at] ?? '') {
    case '\n':
      return isLineEnd(text, at, lineStart)
    case '.':
      return isFullStop(text, at)
    case '!':
    case '?':
      return isSpace(text[at + 1])
    case '。':
      return true
    default:
      return false
  }
}

const DEPTH: Readonly<Record<string, number>> = { '(': 1, ')': -1 }
/** A parenthesis that is not closed within this many characters is a slip, not a parenthesis. */
const LONGEST_PARENTHESIS = 300

function splitText(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  let lineStart = 0
  let depth = 0
  let opened = 0
  for (let i = 0; i < text.length; i++) {
    const change = DEPTH[text[i] ?? ''] ?? 0
    if (change > 0 && depth === 0) opened = i
    depth = i - opened > LONGEST_PARENTHESIS ? 0 : Math.max(0, depth + change)
    const newline = text[i] === '\n'
    if (newline && isHangul(text.slice(lineStart, i).trimEnd().at(-1))) depth = 0
    if (depth === 0 && endsAt(text, i, lineStart)) {
      let end = i + 1
      while (CLOSERS.has(text[end] ?? '')) end++
      ranges.push({ start, end })
      start = end
      i = end - 1
    }
    if (newline) lineStart = i + 1
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
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return { start, end }
}

/** Korean by a fifth of its letters, or by the word it ends with, however many English names stand before it. */
function isKorean(text: string): boolean {
  let hangul = 0
  for (const char of text) if (isHangul(char)) hangul++
  if (hangul < 2) return false
  const last = text.replace(/[^\p{L}\p{N}]+$/u, '').at(-1)
  return hangul * 5 >= text.length || isHangul(last)
}

/** Splits a block into sentences. Takes linear time. */
export function sentencesOf(block: Block): Sentence[] {
  const { text } = block.clean
  const ranges = block.kind === 'row' || block.kind === 'heading' ? [{ start: 0, end: text.length }] : splitText(text)
  return ranges
    .flatMap((range) => cut(text, range))
    .map((range) => trimmed(text, range))
    .filter((range) => range.start < range.end)
    .map((range) => {
      const sentence = text.slice(range.start, range.end)
      return { ...range, block, text: sentence, korean: isKorean(sentence) }
    })
}
