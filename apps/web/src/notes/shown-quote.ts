/** A run of one mark of emphasis: `**` and the `_` after it are two. */
interface Run {
  readonly at: number
  readonly mark: string
  /** How many of its characters are still text. */
  left: number
  readonly opens: boolean
  readonly closes: boolean
}

const EMPHASIS = '*_~'

/**
 * A sentence of a note without the marks of Markdown: emphasis, code, links by their words. What is no mark stays: a lone
 * `*` or `_`, `snake_case`, what stands in code. Only for reading; takes linear time, since notes are untrusted.
 */
export function shownQuote(quote: string): string {
  const hidden = new Set<number>()
  const runs: Run[] = []
  const links = linkFinder(quote)
  for (let at = 0; at < quote.length; ) {
    const code = quote[at] === '`' ? codeAt(quote, at) : null
    if (quote[at] === '\\' && isPunctuation(quote[at + 1])) {
      hidden.add(at)
      at += 2
    } else if (code !== null) {
      hide(hidden, at, at + code.ticks)
      hide(hidden, code.end - code.ticks, code.end)
      at = code.end
    } else if (EMPHASIS.includes(quote[at] ?? ' ')) {
      const run = runAt(quote, at)
      runs.push(run)
      at += run.left
    } else at = links(at, hidden)
  }
  hideEmphasis(runs, hidden)
  return Array.from({ length: quote.length }, (_, at) => (hidden.has(at) ? '' : quote.charAt(at))).join('')
}

function hide(hidden: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) hidden.add(at)
}

const isPunctuation = (character = '') => '\\`*_{}[]()#+-.!|~<>"$&\',/:;=?@^%'.includes(character) && character !== ''
const isSpace = (character: string | undefined) => character === undefined || character.trim() === ''
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Code from a backtick on, if it is closed on its line; notes rarely use more than two ticks within a sentence. */
function codeAt(quote: string, at: number): { readonly ticks: number; readonly end: number } | null {
  const ticks = quote[at + 1] === '`' ? 2 : 1
  const close = quote.indexOf('`'.repeat(ticks), at + ticks)
  return close < 0 || close === at + ticks ? null : { ticks, end: close + ticks }
}

const MOST_MARKS = 8

/** The nearest character that is no mark of emphasis, in a direction: `**_` opens like one mark. */
function beyondMarks(quote: string, from: number, step: 1 | -1): string | undefined {
  let at = from
  while (EMPHASIS.includes(quote[at] ?? ' ') && Math.abs(at - from) < MOST_MARKS) at += step
  return quote[at]
}

function runAt(quote: string, at: number): Run {
  const mark = quote[at] ?? ''
  let end = at + 1
  while (quote[end] === mark) end++
  const [before, after] = [beyondMarks(quote, at - 1, -1), beyondMarks(quote, end, 1)]
  // Within a word `_` is a letter of a name.
  const isInner = mark === '_' && isWord(before) && isWord(after)
  // `1~3` is a range.
  const isText = isInner || (mark === '~' && end - at !== 2)
  const left = end - at
  return { at, mark, left, opens: !isText && !isSpace(after), closes: !isText && !isSpace(before) }
}

/**
 * Hides the marks that come in pairs, and strong ones alone: a sentence may be the first of several that are emphasised
 * as one. Of a lone run what touches another run counts as strong.
 */
function hideEmphasis(runs: readonly Run[], hidden: Set<number>): void {
  const open = new Map<string, Run[]>()
  const lengths = runs.map(({ left }) => left)
  for (const run of runs) {
    const openers = open.get(run.mark) ?? []
    open.set(run.mark, openers)
    for (let opener = openers.at(-1); run.closes && run.left > 0 && opener; opener = openers.at(-1)) {
      const paired = Math.min(run.left, opener.left)
      run.left -= paired
      opener.left -= paired
      if (opener.left === 0) openers.pop()
    }
    if (run.opens && run.left > 0) openers.push(run)
  }
  for (const [index, run] of runs.entries()) {
    const length = lengths[index] ?? 0
    const touches = [runs[index - 1], runs[index + 1]].some((other, side) =>
      other ? (side === 0 ? other.at + (lengths[index - 1] ?? 0) === run.at : other.at === run.at + length) : false,
    )
    const isStrong = run.left > 1 || (run.left === 1 && touches)
    const kept = isStrong && run.opens !== run.closes ? 0 : run.left
    hide(hidden, run.at, run.at + length - kept)
  }
}

/** Steps over one character, or over the marks of a link that ends there, which it hides. */
function linkFinder(quote: string): (at: number, hidden: Set<number>) => number {
  const brackets: number[] = []
  let gaveUp = false
  return (at, hidden) => {
    if (quote[at] === '[') brackets.push(at)
    if (quote[at] !== ']' || brackets.length === 0) return at + 1
    const start = brackets.pop() ?? 0
    if (quote[at + 1] === ']' && brackets.at(-1) === start - 1) {
      brackets.pop()
      return wikiLink(quote, { start, at, hidden })
    }
    if (quote[at + 1] !== '(' || gaveUp) return at + 1
    const end = endOfAddress(quote, at + 1)
    // What is not closed here is not closed further on.
    gaveUp = end < 0
    if (end < 0) return at + 1
    hide(hidden, quote[start - 1] === '!' ? start - 1 : start, start + 1)
    hide(hidden, at, end)
    return end
  }
}

interface WikiLink {
  /** Of the inner bracket that opens it. */
  readonly start: number
  readonly at: number
  readonly hidden: Set<number>
}

/** `[[page|words]]`. */
function wikiLink(quote: string, { start, at, hidden }: WikiLink): number {
  const bar = quote.slice(start, at).lastIndexOf('|')
  hide(hidden, start - 1, start + Math.max(bar, 0) + 1)
  hide(hidden, at, at + 2)
  return at + 2
}

/** After the bracket that closes an address; -1 if none does. */
function endOfAddress(quote: string, from: number): number {
  let depth = 0
  for (let at = from; at < quote.length; at++) {
    if (quote[at] === '(') depth++
    if (quote[at] === ')') depth--
    if (depth === 0) return at + 1
  }
  return -1
}
