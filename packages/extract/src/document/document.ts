import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import type { Block, Document, Heading } from './block.ts'
import { inlineText, type InlineText } from './inline.ts'
import { markdownParser } from './markdown.ts'

interface Section {
  readonly trail: readonly Heading[]
  readonly number: number
  readonly chapter: number
}

interface ListContext {
  /** What the list hangs on. */
  readonly leadIn: Block | null
  /** Text of the item being read; what a list below it hangs on. */
  item: Block | null
}

/** Where the walk stands. Lists are a stack; iteration, not recursion, as nesting in notes has no bound. */
interface Walk {
  readonly note: string
  readonly blocks: Block[]
  readonly lists: ListContext[]
  section: Section
  /** The paragraph just read, if nothing came after it. */
  paragraph: Block | null
  tableHeader: readonly string[]
}

type BlockParts = Pick<Block, 'kind'> & Partial<Pick<Block, 'leadIn' | 'header'>>

function addBlock(walk: Walk, inline: InlineText, parts: BlockParts): Block {
  const { clean, struck, code, strong } = inline
  const block: Block = {
    leadIn: null,
    header: [],
    ...parts,
    clean,
    struck,
    code,
    strong,
    trail: walk.section.trail,
    section: walk.section.number,
    chapter: walk.section.chapter,
    depth: walk.lists.length,
  }
  walk.blocks.push(block)
  return block
}

/** Headings down to this level open a chapter. */
export const CHAPTER_LEVEL = 2

/** Level of a heading by the name of its node, 1 to 6; 0 for what is no heading. */
export function headingLevel(name: string): number {
  const isHeading = name.startsWith('ATXHeading') || name.startsWith('SetextHeading')
  return isHeading ? name.charCodeAt(name.length - 1) - DIGIT_ZERO : 0
}

const DIGIT_ZERO = 48

function readHeading(walk: Walk, node: SyntaxNode, level: number): void {
  const inline = inlineText(walk.note, node)
  const outer = walk.section.trail.filter((heading) => heading.level < level)
  const { number, chapter } = walk.section
  walk.section = { trail: outer, number: number + 1, chapter: level <= CHAPTER_LEVEL ? chapter + 1 : chapter }
  addBlock(walk, inline, { kind: 'heading' })
  const text = inline.clean.text.trim()
  walk.section = { ...walk.section, trail: [...outer, { level, text }] }
  walk.paragraph = null
}

/** An entry of a table of contents: nothing but a link to a heading of the same note. */
function isContentsEntry(walk: Walk, node: SyntaxNode, inline: InlineText): boolean {
  const url = inline.onlyLinks ? (node.getChild('Link')?.getChild('URL') ?? strongLinkUrl(node)) : null
  return url ? walk.note[url.from] === '#' : isBracketedLink(walk.note.slice(node.from, node.to))
}

/** "[**[SAA] S3**](#saa-s3)": to the parser the inner brackets are a link, and so the outer ones none. */
function isBracketedLink(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') depth++
    else if (text[at] === ']') depth--
    if (depth === 0) return at > 0 && /^\(#[^()\s]*\)$/.test(text.slice(at + 1))
  }
  return false
}

function strongLinkUrl(node: SyntaxNode): SyntaxNode | null {
  return node.getChild('StrongEmphasis')?.getChild('Link')?.getChild('URL') ?? null
}

function readParagraph(walk: Walk, node: SyntaxNode): void {
  const inline = inlineText(walk.note, node)
  const list = walk.lists.at(-1)
  if (!list) {
    // Tags may be all that a paragraph holds.
    walk.paragraph = inline.clean.text.trim() === '' ? null : addBlock(walk, inline, { kind: 'paragraph' })
    return
  }
  if (isContentsEntry(walk, node, inline)) return
  const block = addBlock(walk, inline, { kind: 'item', leadIn: list.leadIn })
  list.item ??= block
}

function cells(text: string): string[] {
  return text
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

function readRow(walk: Walk, node: SyntaxNode): void {
  const inline = inlineText(walk.note, node)
  if (node.name === 'TableHeader') {
    walk.tableHeader = cells(inline.clean.text)
    return
  }
  addBlock(walk, inline, { kind: 'row', header: walk.tableHeader })
}

function enterList(walk: Walk): void {
  const parent = walk.lists.at(-1)
  walk.lists.push({ leadIn: parent ? parent.item : walk.paragraph, item: null })
}

const SKIPPED = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
])

/** What stands between a paragraph and a list so that the list does not hang on the paragraph. */
const SEPARATING = new Set([...SKIPPED, 'HorizontalRule', 'Table'])

/** Returns false where nothing below the node is to be read. */
function enter(walk: Walk, ref: SyntaxNodeRef): boolean {
  const level = headingLevel(ref.name)
  if (level > 0) {
    readHeading(walk, ref.node, level)
    return false
  }
  switch (ref.name) {
    case 'Paragraph':
    case 'Task':
      readParagraph(walk, ref.node)
      return false
    case 'TableHeader':
    case 'TableRow':
      readRow(walk, ref.node)
      return false
    case 'BulletList':
    case 'OrderedList':
      enterList(walk)
      return true
    case 'ListItem': {
      const list = walk.lists.at(-1)
      if (list) list.item = null
      return true
    }
    default:
      if (SEPARATING.has(ref.name) && walk.lists.length === 0) walk.paragraph = null
      return !SKIPPED.has(ref.name)
  }
}

function leave(walk: Walk, ref: SyntaxNodeRef): void {
  if (ref.name === 'BulletList' || ref.name === 'OrderedList') {
    walk.lists.pop()
    if (walk.lists.length === 0) walk.paragraph = null
  }
}

const FRONT_MATTER = /^---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/

/** Length of YAML front matter at the top, 0 if there is none. */
export function frontMatterLength(note: string): number {
  return note.startsWith('---') ? (FRONT_MATTER.exec(note)?.[0].length ?? 0) : 0
}

/**
 * Reads the structure of a note. Code, HTML, images, front matter and tables of contents are left out. Never throws;
 * offsets are UTF-16 code units into `note` as given.
 */
export function readDocument(note: string): Document {
  const start = frontMatterLength(note)
  const walk: Walk = {
    note,
    blocks: [],
    lists: [],
    section: { trail: [], number: 0, chapter: 0 },
    paragraph: null,
    tableHeader: [],
  }
  markdownParser.parse(note).iterate({
    enter: (ref) => (ref.name !== 'Document' && ref.to <= start ? false : enter(walk, ref)),
    leave: (ref) => leave(walk, ref),
  })
  return { blocks: walk.blocks }
}
