import type { SyntaxNode } from '@lezer/common'
import { cleanText, type CleanText, type Piece, type Range } from './clean-text.ts'

/** Markup whose characters are not text: what is inside is dropped whole. */
const DROPPED = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HighlightMark',
  'CodeMark',
  'LinkMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'QuoteMark',
  'ListMark',
  'HeaderMark',
  'TaskMarker',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Image',
])

const MARKED = new Set(['InlineCode', 'Strikethrough', 'StrongEmphasis'])

export interface InlineText {
  readonly clean: CleanText
  readonly struck: readonly Range[]
  readonly code: readonly Range[]
  readonly strong: readonly Range[]
  /** True if all of the text is the label of links. */
  readonly onlyLinks: boolean
}

interface Gathered {
  readonly pieces: Piece[]
  readonly marked: { readonly kind: string; readonly from: number; readonly to: number }[]
  linked: number
}

function keep(gathered: Gathered, from: number, to: number): void {
  if (from < to) gathered.pieces.push({ from, to })
}

/** Autolinks keep their address as text; in `[label](address)` only the label is text; `[SAA]` is no link. */
function isDropped(node: SyntaxNode): boolean {
  if (node.name === 'LinkMark' && node.parent?.name === 'Link')
    return node.parent.getChild('URL') !== null || node.parent.getChild('LinkLabel') !== null
  if (node.name === 'URL') return node.parent?.name === 'Link' || node.parent?.name === 'Image'
  return DROPPED.has(node.name)
}

function gather(root: SyntaxNode): Gathered {
  const gathered: Gathered = { pieces: [], marked: [], linked: 0 }
  let at = root.from
  const skipTo = (from: number, to: number) => {
    keep(gathered, at, from)
    at = to
  }
  root.toTree().iterate({
    enter: (ref) => {
      const from = root.from + ref.from
      const to = root.from + ref.to
      if (isDropped(ref.node)) {
        skipTo(from, to)
        return false
      }
      if (ref.name === 'Escape') skipTo(from, from + 1)
      else if (MARKED.has(ref.name)) gathered.marked.push({ kind: ref.name, from, to })
      else if (ref.name === 'Link') gathered.linked += to - from
      return true
    },
  })
  keep(gathered, at, root.to)
  return gathered
}

function toClean(pieces: readonly Piece[], clean: CleanText, mark: Piece): Range {
  let start = clean.text.length
  let end = 0
  pieces.forEach((piece, i) => {
    const low = Math.max(piece.from, mark.from)
    const high = Math.min(piece.to, mark.to)
    if (low >= high) return
    const base = clean.starts[i] ?? 0
    start = Math.min(start, base + low - piece.from)
    end = Math.max(end, base + high - piece.from)
  })
  return { start, end }
}

/** Reads the text of one block node: a paragraph, a heading or a table row (which keeps its `|`). */
export function inlineText(note: string, root: SyntaxNode): InlineText {
  const { pieces, marked, linked } = gather(root)
  const clean = cleanText(note, pieces)
  const ranges = (kind: string) =>
    marked
      .filter((mark) => mark.kind === kind)
      .map((mark) => toClean(pieces, clean, mark))
      .filter((range) => range.start < range.end)
  return {
    clean,
    struck: ranges('Strikethrough'),
    code: ranges('InlineCode'),
    strong: ranges('StrongEmphasis'),
    onlyLinks: linked > 0 && linked >= (root.to - root.from) * 0.95,
  }
}
