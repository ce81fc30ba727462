import { TreeFragment, type ChangedRange, type SyntaxNode, type Tree } from '@lezer/common'
import { CHAPTER_LEVEL, frontMatterLength, headingLevel } from './document.ts'
import { inlineText } from './inline.ts'
import { markdownParser } from './markdown.ts'

/** A stretch of a note that can be read apart: a chapter, from one top-level heading of level 1 or 2 to the next. */
export interface NoteSection {
  readonly from: number
  readonly to: number
  /** 1-based line of `from`, which is the beginning of a line. */
  readonly line: number
  /** The headings that it stands under, as Markdown that can be put before it; empty or ended by an empty line. */
  readonly above: string
}

/** Texts are compared by stretches of this length first, which is much faster than by character. */
const STRETCH = 4096

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at + STRETCH <= most && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How much of the ends of two texts is the same, `most` at most. */
function commonEnd(a: string, b: string, most: number): number {
  const same = (from: number, to: number) =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from)
  let length = 0
  while (length + STRETCH <= most && same(length, length + STRETCH)) length += STRETCH
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return length
}

/** What changed between two texts, as one stretch. */
function changeOf(before: string, after: string): ChangedRange {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start)
  return { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end }
}

/** The tree of a note, with what did not change taken from the tree of the note before. */
export function parseAgain(text: string, before: { readonly text: string; readonly tree: Tree } | null): Tree {
  if (!before) return markdownParser.parse(text)
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [changeOf(before.text, text)])
  return markdownParser.parse(text, fragments)
}

interface OpenHeading {
  readonly level: number
  readonly text: string
  /** As a heading of its own, whatever it stood in. */
  readonly markdown: string
}

function headingOf(note: string, node: SyntaxNode, level: number): OpenHeading {
  const written = note.slice(node.from, node.to)
  return { level, text: inlineText(note, node).clean.text.trim(), markdown: `${written}\n\n` }
}

/**
 * The headings that a section stands under. Of headings of one text the last is what the text is about, so where one that
 * is closed repeats one that is open, all since the outermost open one are given.
 */
function markdownAbove({ open, since }: Pick<Split, 'open' | 'since'>): string {
  const repeats = since.some((heading) => open.some((other) => other !== heading && other.text === heading.text))
  return (repeats ? since : open).map(({ markdown }) => markdown).join('')
}

interface Split {
  readonly sections: NoteSection[]
  /** Headings above the place, outermost first. */
  open: OpenHeading[]
  /** All headings from the outermost open one on. */
  since: OpenHeading[]
  /** The section being passed. */
  from: number
  line: number
  above: string
}

function close(split: Split, note: string, to: number): void {
  const { from, line, above } = split
  if (to > from) split.sections.push({ from, to, line, above })
  for (let at = note.indexOf('\n', from); at >= 0 && at < to; at = note.indexOf('\n', at + 1)) split.line++
  split.from = to
}

function closeHeadings(split: Split, level: number): void {
  split.open = split.open.filter((heading) => heading.level < level)
  const [outermost] = split.open
  split.since = outermost ? split.since.slice(split.since.indexOf(outermost)) : []
}

function openHeading(split: Split, heading: OpenHeading): void {
  split.open.push(heading)
  split.since.push(heading)
}

/** Quotes and lists may hold headings; written over several lines they hold the marks of what they stand in. */
function addInner(split: Split, note: string, node: SyntaxNode): boolean {
  let plain = true
  node.cursor().iterate((inner) => {
    const level = headingLevel(inner.name)
    if (level === 0) return
    if (inner.name.startsWith('Setext')) plain = false
    closeHeadings(split, level)
    openHeading(split, headingOf(note, inner.node, level))
  })
  return plain
}

const HOLDERS = new Set(['Blockquote', 'BulletList', 'OrderedList'])

/** The sections of a note, in order and without gaps; the whole note as one where they cannot be told apart. */
export function sectionsOf(note: string, tree: Tree): readonly NoteSection[] {
  const start = frontMatterLength(note)
  const split: Split = { sections: [], open: [], since: [], from: 0, line: 1, above: '' }
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.to <= start) continue
    const level = headingLevel(node.name)
    if (level > CHAPTER_LEVEL) {
      closeHeadings(split, level)
      openHeading(split, headingOf(note, node, level))
    } else if (level > 0) {
      const at = note.lastIndexOf('\n', node.from - 1) + 1
      close(split, note, at)
      closeHeadings(split, level)
      split.above = markdownAbove(split)
      openHeading(split, headingOf(note, node, level))
    } else if (HOLDERS.has(node.name) && !addInner(split, note, node)) {
      return [{ from: 0, to: note.length, line: 1, above: '' }]
    }
  }
  close(split, note, note.length)
  return split.sections
}
