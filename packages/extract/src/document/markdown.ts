import { GFM, parser, type DelimiterType, type InlineContext, type MarkdownConfig } from '@lezer/markdown'
import { noteApps } from './note-apps.ts'

/**
 * Markdown as notes have it: CommonMark with tables, task lists and strike-through, and emphasis that works beside
 * Hangul. CommonMark 6.2 lets a closing run that follows punctuation close only before a space or punctuation, so
 * `**SQS(대기열)**를` stays literal; the CJK-friendly amendment counts a CJK neighbour as if it were a space.
 * https://github.com/tats-u/markdown-cjk-friendly
 */

const STRONG: DelimiterType = { resolve: 'StrongEmphasis', mark: 'EmphasisMark' }
const EMPHASIS: DelimiterType = { resolve: 'Emphasis', mark: 'EmphasisMark' }
const STRIKE: DelimiterType = { resolve: 'Strikethrough', mark: 'StrikethroughMark' }

const ASTERISK = 42
const UNDERSCORE = 95
const TILDE = 126
const BACKTICK = 96
const BRACKET = 91
const LESS_THAN = 60
const EQUALS = 61
const SPACE = 32
const NEWLINE = 10

/** What the stock rules look ahead from, each time to the end of the block. */
const BOUNDED = new Set([UNDERSCORE, BACKTICK, BRACKET, LESS_THAN, EQUALS])

const PUNCTUATION = /[\p{P}\p{S}]/u
const CJK = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

interface Flanks {
  readonly canOpen: boolean
  readonly canClose: boolean
}

function flanks(before: string, after: string): Flanks {
  const spaceBefore = before === '' || /\s/.test(before)
  const spaceAfter = after === '' || /\s/.test(after)
  const opensAfter = spaceBefore || PUNCTUATION.test(before) || CJK.test(before)
  const closesBefore = spaceAfter || PUNCTUATION.test(after) || CJK.test(after)
  return {
    canOpen: !spaceAfter && (!PUNCTUATION.test(after) || opensAfter),
    canClose: !spaceBefore && (!PUNCTUATION.test(before) || closesBefore),
  }
}

/**
 * Pairing delimiters takes quadratic time in their number. No honest paragraph has this many; beyond it they stay
 * literal, so that a hostile one takes linear time.
 */
const MOST_DELIMITERS = 1000
const delimiterCounts = new WeakMap<InlineContext, number>()

function countDelimiter(cx: InlineContext): number {
  const count = (delimiterCounts.get(cx) ?? 0) + 1
  delimiterCounts.set(cx, count)
  return count
}

function delimiter(cx: InlineContext, start: number, type: (length: number) => DelimiterType | null): number {
  const char = cx.char(start)
  let end = start + 1
  while (cx.char(end) === char) end++
  const found = type(end - start)
  if (!found) return -1
  if (countDelimiter(cx) > MOST_DELIMITERS) return end
  const { canOpen, canClose } = flanks(cx.slice(start - 1, start), cx.slice(end, end + 1))
  return cx.addDelimiter(found, start, end, canOpen, canClose)
}

/** Counts a run that the stock rules pair; beyond the bound it is text. */
function bounded(cx: InlineContext, start: number): number {
  if (countDelimiter(cx) <= MOST_DELIMITERS) return -1
  let end = start + 1
  while (cx.char(end) === cx.char(start)) end++
  return end
}

/** Passes over a run of spaces at once: the stock rule for hard breaks looks to its end from each of them. */
function spaces(cx: InlineContext, start: number): number {
  let end = start + 1
  while (cx.char(end) === SPACE) end++
  return cx.char(end) === NEWLINE ? -1 : end
}

/** Runs of one or two asterisks and of two tildes; anything else is left to the stock rules. */
const cjkFriendly: MarkdownConfig = {
  parseInline: [
    {
      name: 'CjkEmphasis',
      before: 'Emphasis',
      parse: (cx, next, pos) =>
        next === ASTERISK ? delimiter(cx, pos, (n) => (n === 2 ? STRONG : n === 1 ? EMPHASIS : null)) : -1,
    },
    {
      name: 'BoundedDelimiters',
      before: 'Escape',
      parse: (cx, next, pos) => (BOUNDED.has(next) ? bounded(cx, pos) : -1),
    },
    {
      name: 'Spaces',
      before: 'Escape',
      parse: (cx, next, pos) => (next === SPACE ? spaces(cx, pos) : -1),
    },
    {
      name: 'CjkStrikethrough',
      before: 'Strikethrough',
      parse: (cx, next, pos) => (next === TILDE ? delimiter(cx, pos, (n) => (n === 2 ? STRIKE : null)) : -1),
    },
  ],
}

export const markdownParser = parser.configure([GFM, cjkFriendly, noteApps])
