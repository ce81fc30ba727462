/** Where something was opened that nothing closes. */
export interface Opening {
  readonly line: number
  readonly column: number
}

interface Fence extends Opening {
  readonly mark: string
  /** Columns by which the text of the list item is indented that it stands in. */
  readonly base: number
}

/** Tells lines of code blocks from others. */
export interface Fences {
  /** Takes the next line; true if it belongs to a code block, its fences included. */
  readonly take: (line: string, number: number) => boolean
  /** The block that is still open. */
  readonly open: () => Opening | null
}

/** Follows fenced code blocks through the lines of a note (CommonMark 0.31, 4.5). */
export function createFences(): Fences {
  const items = createItems()
  let fence: Fence | null = null
  return {
    take: (line, number) => {
      if (fence) {
        if (closes(line, fence)) fence = null
        return true
      }
      const base = items.baseOf(line)
      fence = fenceOf(line, { number, base })
      return fence !== null || isIndented(line, base)
    },
    open: () => fence && { line: fence.line, column: fence.column },
  }
}

const FENCE = /^(`{3,}|~{3,})(.*)$/
/** From so many columns on a line is indented code. */
const CODE = 4

/** Columns that white space takes. */
function widthOf(space: string): number {
  let width = 0
  for (const sign of space) width = sign === '\t' ? width - (width % 4) + 4 : width + 1
  return width
}

/** A line within its quotes: how far it is indented there, and what follows. */
function partsOf(line: string): { readonly indent: number; readonly rest: string } {
  const inner = line.replace(/^[ \t]*>[ \t>]*/, (quotes) => quotes.slice(quotes.lastIndexOf('>') + 1).replace(/^ /, ''))
  const rest = inner.trimStart()
  return { indent: widthOf(inner.slice(0, inner.length - rest.length)), rest }
}

/** The mark and info of a fence, if the line is one within a list item that is indented by `base`. */
function markIn(line: string, base: number): readonly [mark: string, info: string] | null {
  const { indent, rest } = partsOf(line)
  const [, mark = '', info = ''] = FENCE.exec(rest) ?? []
  return mark === '' || indent - base >= CODE ? null : [mark, info]
}

/** True for what would be a fence if it were not indented code: its signs are no prose either. */
function isIndented(line: string, base: number): boolean {
  const { indent, rest } = partsOf(line)
  return indent - base >= CODE && FENCE.test(rest)
}

function fenceOf(line: string, { number, base }: { readonly number: number; readonly base: number }): Fence | null {
  const [mark = '', info = ''] = markIn(line, base) ?? []
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return null
  return { mark, base, line: number, column: line.indexOf(mark) + 1 }
}

function closes(line: string, { mark, base }: Fence): boolean {
  const [closing = '', rest = ''] = markIn(line, base) ?? []
  return closing.startsWith(mark.charAt(0)) && closing.length >= mark.length && rest.trim() === ''
}

const ITEM = /^([-*+]|\d{1,9}[.)])([ \t]+|$)/
/** A line across the page, which otherwise reads as items. */
const RULE = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/
/** Blocks of one line: no paragraph goes on after them. */
const ALONE = /^(?:#|`{3}|~{3})/
/** What begins a block of its own, and so ends a paragraph. */
const BLOCK = /^(?:#|>|`{3}|~{3}|[-*+]\s|\d{1,9}[.)]\s)/

/** Knows by the lines so far which list items are open. */
function createItems(): { readonly baseOf: (line: string) => number } {
  let bases: number[] = []
  let inParagraph = false
  /** Columns by which text is indented of the innermost item that the line belongs to; the line may open others. */
  const baseOf = (line: string): number => {
    const { indent, rest } = partsOf(line)
    if (rest === '') {
      inParagraph = false
      return 0
    }
    // A paragraph goes on in lines that are less indented, as long as they begin nothing else.
    if (!inParagraph || BLOCK.test(rest)) bases = bases.filter((base) => base <= indent)
    const base = bases.at(-1) ?? 0
    const isRule = RULE.test(rest)
    if (indent - base < CODE && !isRule) openItems(rest, indent)
    inParagraph = !isRule && !ALONE.test(rest)
    return base
  }
  const openItems = (text: string, indent: number): void => {
    let [rest, at] = [text, indent]
    for (let item = ITEM.exec(rest); item; item = ITEM.exec(rest)) {
      const [whole, mark = '', space = ''] = item
      // Five columns and more are one, and code.
      const width = widthOf(space)
      at += mark.length + (width === 0 || width > CODE ? 1 : width)
      bases.push(at)
      rest = rest.slice(whole.length)
    }
  }
  return { baseOf }
}
