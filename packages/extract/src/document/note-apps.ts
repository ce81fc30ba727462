import type { BlockContext, DelimiterType, InlineContext, Line, MarkdownConfig } from '@lezer/markdown'

type BlockResult = boolean | null

/**
 * What note apps add to Markdown: callouts and toggles as HTML containers whose text is Markdown (Notion, GitHub), and
 * comments, highlights and links of Obsidian.
 */

const HIGHLIGHT: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' }

const PERCENT = 37
const EQUALS = 61
const BRACKET = 91
const EXCLAMATION = 33
const LESS_THAN = 60

/** Tags that only frame text, at the beginning of a line. */
const CONTAINERS =
  /(?:<\/?(?:article|aside|blockquote|br|center|details|div|figcaption|figure|main|p|section|summary)(?:\s[^<>]*)?\/?>\s*)+/iy

/** Passes over the tags, so that the rest of the line is read as what it would be without them. */
function skipContainers(cx: BlockContext, line: Line): BlockResult {
  if (line.next !== LESS_THAN) return false
  CONTAINERS.lastIndex = line.pos
  if (!CONTAINERS.test(line.text)) return false
  const { lastIndex } = CONTAINERS
  if (lastIndex < line.text.length) {
    line.moveBase(lastIndex)
    return null
  }
  const tags = cx.elt('HTMLBlock', cx.lineStart + line.pos, cx.lineStart + lastIndex)
  cx.nextLine()
  cx.addElement(tags)
  return true
}

const COMMENT_FENCE = /^\s*%%\s*$/

const isCommentFence = (line: Line): boolean => line.next === PERCENT && COMMENT_FENCE.test(line.text.slice(line.pos))

/** A comment between two lines of nothing but `%%`. */
function skipComment(cx: BlockContext, line: Line): boolean {
  if (!isCommentFence(line)) return false
  const from = cx.lineStart + line.pos
  while (cx.nextLine() && !isCommentFence(line)) continue
  const to = cx.lineStart + line.text.length
  cx.nextLine()
  cx.addElement(cx.elt('CommentBlock', from, to))
  return true
}

/** `%% comment %%`, over lines of one block too. */
function inlineComment(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== PERCENT) return -1
  const close = cx.slice(pos + 2, cx.end).indexOf('%%')
  return close < 0 ? -1 : cx.addElement(cx.elt('Comment', pos, pos + 2 + close + 2))
}

/** A link does not go over a line, and titles of notes are no longer than this. */
const LONGEST_LINK = 300

/** Length of what stands in the brackets of `[[…]]`, which open at `pos`; -1 if they do not close. */
function wikiLength(cx: InlineContext, pos: number): number {
  if (cx.char(pos) !== BRACKET || cx.char(pos + 1) !== BRACKET) return -1
  const inside = cx.slice(pos + 2, Math.min(cx.end, pos + 2 + LONGEST_LINK))
  const length = inside.indexOf(']]')
  return length > 0 && !/[\n[]/.test(inside.slice(0, length)) ? length : -1
}

/** `[[note]]` and `[[note|label]]`, of which only the label is text. */
function wikiLink(cx: InlineContext, pos: number): number {
  const length = wikiLength(cx, pos)
  if (length < 0) return -1
  const from = pos + 2
  const label = from + cx.slice(from, from + length).lastIndexOf('|') + 1
  const to = from + length
  return cx.addElement(
    cx.elt('WikiLink', pos, to + 2, [cx.elt('LinkMark', pos, label), cx.elt('LinkMark', to, to + 2)]),
  )
}

/** `![[file]]` puts something else in its place. */
function wikiEmbed(cx: InlineContext, pos: number): number {
  const length = wikiLength(cx, pos + 1)
  return length < 0 ? -1 : cx.addElement(cx.elt('Image', pos, pos + 1 + 2 + length + 2))
}

function highlight(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== EQUALS || cx.char(pos + 2) === EQUALS || cx.char(pos - 1) === EQUALS) return -1
  const opens = /\S/.test(cx.slice(pos + 2, pos + 3))
  const closes = /\S/.test(cx.slice(pos - 1, pos))
  return cx.addDelimiter(HIGHLIGHT, pos, pos + 2, opens, closes)
}

/** Bounds on the number of delimiters are the parser's: see `BoundedDelimiters`. */
export const noteApps: MarkdownConfig = {
  defineNodes: ['WikiLink', 'Highlight', 'HighlightMark'],
  parseBlock: [
    { name: 'Containers', before: 'HTMLBlock', parse: skipContainers },
    { name: 'CommentFence', before: 'HTMLBlock', parse: skipComment, endLeaf: (_, line) => isCommentFence(line) },
  ],
  parseInline: [
    { name: 'NoteComment', before: 'Link', parse: (cx, next, pos) => (next === PERCENT ? inlineComment(cx, pos) : -1) },
    { name: 'WikiLink', before: 'Link', parse: (cx, next, pos) => (next === BRACKET ? wikiLink(cx, pos) : -1) },
    { name: 'WikiEmbed', before: 'Image', parse: (cx, next, pos) => (next === EXCLAMATION ? wikiEmbed(cx, pos) : -1) },
    { name: 'Highlight', before: 'Link', parse: (cx, next, pos) => (next === EQUALS ? highlight(cx, pos) : -1) },
  ],
}
