import { inlineRuns } from './inline-runs.ts'
import type { InlineRun } from './inline-runs.ts'

/** What a line of a note is, as far as reading needs it. */
export type LineKind = 'heading' | 'item' | 'quote' | 'code' | 'table' | 'rule' | 'blank' | 'text'

/** A line of a note, ready to be drawn as text. Nothing in it is ever HTML. */
export interface NoteLine {
  /** 1-based. */
  readonly number: number
  readonly kind: LineKind
  /** Heading level 1 to 6; nesting of a list item from 0; else 0. */
  readonly depth: number
  readonly runs: readonly InlineRun[]
}

/**
 * A note by its lines. Reads just enough Markdown to show headings, items, quotes, tables and code as such; whatever it
 * does not know stays as it was typed. Linear in the text: no expressions that backtrack.
 */
export function noteLines(text: string): readonly NoteLine[] {
  const lines: NoteLine[] = []
  let fence: string | null = null
  let offset = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const mark = fenceMark(line)
    const inside = fence !== null
    if (mark && fence === null) fence = mark
    else if (mark && mark === fence) fence = null
    lines.push({ number: index + 1, ...(inside || mark ? codeLine(line, offset) : proseLine(line, offset)) })
    offset += raw.length + 1
  }
  return lines
}

type Unnumbered = Omit<NoteLine, 'number'>

function fenceMark(line: string): string | null {
  const start = line.trimStart()
  return start.startsWith('```') ? '`' : start.startsWith('~~~') ? '~' : null
}

function codeLine(line: string, offset: number): Unnumbered {
  return { kind: 'code', depth: 0, runs: [{ text: line, offset, marks: [] }] }
}

function proseLine(line: string, offset: number): Unnumbered {
  const indent = line.length - line.trimStart().length
  const content = line.slice(indent)
  if (content === '') return { kind: 'blank', depth: 0, runs: [] }
  const level = headingLevel(content)
  if (level > 0) return heading(content, { level, offset: offset + indent })
  if (isRule(content)) return { kind: 'rule', depth: 0, runs: [] }
  const marker = itemMarker(content)
  if (marker > 0) {
    return {
      kind: 'item',
      depth: Math.min(6, indent >> 1),
      runs: inlineRuns(content.slice(marker), offset + indent + marker),
    }
  }
  if (content.startsWith('>'))
    return { kind: 'quote', depth: 0, runs: inlineRuns(content.slice(1), offset + indent + 1) }
  return { kind: content.startsWith('|') ? 'table' : 'text', depth: 0, runs: inlineRuns(content, offset + indent) }
}

function heading(content: string, at: { readonly level: number; readonly offset: number }): Unnumbered {
  const text = content.slice(at.level)
  const skipped = at.level + text.length - text.trimStart().length
  return { kind: 'heading', depth: at.level, runs: inlineRuns(content.slice(skipped), at.offset + skipped) }
}

function headingLevel(content: string): number {
  let level = 0
  while (content[level] === '#') level++
  return level >= 1 && level <= 6 && (content[level] === ' ' || content.length === level) ? level : 0
}

function isRule(content: string): boolean {
  const marks = content.replaceAll(' ', '')
  const mark = marks.charAt(0)
  return marks.length >= 3 && '-*_'.includes(mark) && marks === mark.repeat(marks.length)
}

/** Length of a list marker with its space; 0 if there is none. */
function itemMarker(content: string): number {
  if ('-*+'.includes(content[0] ?? ' ') && content[1] === ' ') return 2
  let digits = 0
  while (digits < 9 && isDigit(content[digits])) digits++
  return digits > 0 && (content[digits] === '.' || content[digits] === ')') && content[digits + 1] === ' '
    ? digits + 2
    : 0
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
