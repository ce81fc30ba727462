import { isPartOf, type Catalog } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import type { Block } from '../document/block.ts'
import { isSubject, type Argument } from '../reading.ts'
import { columnAntecedents } from '../table.ts'
import { canonicalQuantity, knownFeatures } from './known.ts'
import { labelledPart } from './label.ts'
import type { Measure } from './measure.ts'

/** Who a quantity may bound: the names of its sentence, and what the text around it is about. */

export interface Bearer {
  readonly id: string
  /** What speaks for and against it; the model of bearers weighs it against the other bearers of the quantity. */
  readonly features: readonly string[]
}

type Found = Map<string, Set<string>>

function note(found: Found, id: string, features: readonly string[]): void {
  const known = found.get(id)
  if (known) features.forEach((feature) => known.add(feature))
  else found.set(id, new Set(features))
}

const MOST_NAMED = 5
const CLAUSE = /(?:[,;:]|고|며|만|면|데|서) /g
const MOST_CLAUSES = 3

const clausesBetween = (text: string, from: number, to: number): number =>
  Math.min(MOST_CLAUSES, text.slice(from, to).match(CLAUSE)?.length ?? 0)

/** "버킷당", "계정 하나에", "per cluster", "each function": what a count is taken for. */
const PER_AFTER = /^(?:들?마다|당|별로?|에? ?하나(?:에|당|는|의)?|의 경우) ?/
const PER_BEFORE = /(?:\bper|\beach|\bevery|\bone|한|각|하나의) ?$/i

const isPer = (text: string, { start, end }: Argument): boolean =>
  PER_AFTER.test(text.slice(end, end + 8).trimStart()) || PER_BEFORE.test(text.slice(Math.max(0, start - 6), start))

/** "SQS: up to …", "| SQS | …", "SQS (…": a name set off from what is said of it. */
const SET_OFF = /^ ?(?:[:|(]|[—–-] )/

/** Names before the quantity, nearest first. */
function noteBefore(
  found: Found,
  { sentence: { text }, reading: { args } }: SentenceInContext,
  measure: Measure,
): void {
  const before = args.filter((arg) => arg.end <= measure.start).reverse()
  const marked = before.findIndex(isSubject)
  const seen = new Set<string>()
  const counted = measure.quantity.kind === 'count' ? 'count' : 'size'
  before.slice(0, MOST_NAMED).forEach((arg, rank) => {
    if (seen.has(arg.id)) return
    seen.add(arg.id)
    const strength = arg.weak ? 'weak' : 'named'
    note(found, arg.id, [
      `before=${Math.min(rank, 2)}:${strength}`,
      `role=${arg.role}:${strength}`,
      `${counted}:${arg.role}`,
      `clauses=${clausesBetween(text, arg.end, measure.start)}`,
      ...(rank === marked ? [`marked:${strength}`] : []),
      ...(marked >= 0 && rank > marked ? [`superseded:${strength}`] : []),
      ...(before.length === 1 ? [`only:${strength}`] : []),
      ...(isPer(text, arg) ? ['per'] : []),
      ...(arg.start < 3 ? ['opens', `opens:${strength}`] : []),
      ...(SET_OFF.test(text.slice(arg.end, arg.end + 3)) ? ['set-off', `set-off:${strength}`] : []),
      ...(rank > 0 && /\d/.test(text.slice(arg.end, before[rank - 1]?.start)) ? [`measured-already:${strength}`] : []),
    ])
  })
}

/** The first name after the quantity: what is counted, or what a relative clause with the quantity modifies. */
function noteAfter(found: Found, { sentence: { text }, reading: { args } }: SentenceInContext, measure: Measure): void {
  const after = args.find((arg) => arg.end > measure.end)
  if (!after) return
  const first = !args.some((arg) => arg.end <= measure.start)
  const gap = after.start - measure.end
  const counted = measure.quantity.kind === 'count' ? 'count' : 'size'
  note(found, after.id, [
    `after=${gap <= 4 ? 'counted' : gap <= 16 ? 'near' : 'far'}:${counted}`,
    `after-role=${after.role}`,
    ...(first ? [`after-first:${gap <= 4 ? 'counted' : 'apart'}`] : []),
    ...(isPer(text, after) ? ['per'] : []),
  ])
}

/** Who the sentence itself names, for what it may leave unsaid. */
function stateOf(args: readonly Argument[]): string {
  if (args.length === 0) return 'unnamed'
  const strong = args.filter((arg) => !arg.weak)
  if (strong.length === 0) return 'weak'
  return strong.some((arg) => isSubject(arg) || arg.role === 'none') ? 'subject' : 'oblique'
}

/** Paragraphs go on about what the last one said; the items of a list stand beside each other. */
const flowOf = (block: Block): string =>
  block.kind === 'paragraph' ? 'prose' : block.kind === 'row' ? 'row' : block.leadIn ? 'below' : 'item'

function noteAntecedents(
  found: Found,
  { antecedents: before, reading, sentence, row }: SentenceInContext,
  measure: Measure,
): void {
  const antecedents = row ? [...columnAntecedents(row, measure.start), ...before] : before
  const state = stateOf(reading.args)
  const flow = flowOf(sentence.block)
  const continued = antecedents.some((antecedent) => antecedent.near) ? 'continued' : 'fresh'
  antecedents.forEach(({ id, origin, near, role, whole }, rank) =>
    note(found, id, [
      `${origin}:${state}`,
      `${origin}:${near ? 'near' : 'far'}:${continued}`,
      `${origin}:${role}`,
      `${origin}:${flow}`,
      `${origin}:${flow}:${state}`,
      `rank=${Math.min(rank, 3)}`,
      ...(whole ? [`${origin}:whole`, `${origin}:whole:${state}`] : []),
    ]),
  )
}

function noteHeadings(found: Found, { headings }: SentenceInContext): void {
  let level = 0
  for (const ids of headings) {
    if (ids.size === 0) continue
    for (const id of ids) note(found, id, [`heading=${level === 0 ? 'inner' : 'outer'}`])
    level++
  }
}

const RECENT = 4
/** Names further back are forgotten, so that long sections take linear time. */
const REMEMBERED = 64

/** Names of the section before the sentence, last first. */
function noteSection(
  found: Found,
  { section, before, reading, headings, sentence }: SentenceInContext,
  catalog: Catalog,
): void {
  const named = section.named.slice(Math.max(0, before - REMEMBERED), before)
  const latest = [...new Set(named.slice(-12).reverse())]
  const state = stateOf(reading.args)
  latest.slice(0, RECENT).forEach((id, rank) => note(found, id, [`recent=${Math.min(rank, 2)}:${state}`]))
  const subjects = [...(headings.find((ids) => ids.size > 0) ?? [])]
  const part = latest.find((id) => subjects.some((whole) => isPartOf(catalog, id, whole)))
  if (part) {
    const at = latest.indexOf(part)
    const whole = latest.findIndex((id) => subjects.includes(id))
    const order = whole < 0 ? 'alone' : at < whole ? 'since' : 'before'
    const flow = flowOf(sentence.block)
    note(found, part, [
      `recent-part:${state}`,
      `recent-part=${Math.min(3, at)}`,
      `recent-part:${flow}:${state}`,
      `recent-part=${order}`,
    ])
  }
  const opening = before > 0 ? section.named[0] : undefined
  if (opening) note(found, opening, [])
  const counts = new Map<string, number>()
  for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  for (const [id] of found) {
    const count = counts.get(id) ?? 0
    const share = count === 0 ? 'new' : count === most ? 'most' : 'some'
    note(found, id, [
      `section=${share}`,
      `section=${share}:${state}`,
      ...(id === opening ? [`section-first:${state}`] : []),
    ])
  }
}

/** A part called by a word of its name; a name that stands there already goes before it. */
function noteLabel(found: Found, { sentence, headings, section }: SentenceInContext, catalog: Catalog): void {
  const wholes = [...headings.flatMap((ids) => [...ids]), ...section.named.slice(0, 1), ...found.keys()]
  const part = labelledPart(sentence.text, new Set(wholes), catalog)
  if (part) note(found, part, ['label', `label:${found.has(part) ? 'known' : 'new'}`])
  const { leadIn, trail } = sentence.block
  const above = leadIn ? labelledPart(`${leadIn.clean.text}:`, new Set(wholes), catalog) : null
  if (above) note(found, above, ['label-above'])
  const heading = trail.at(-1)
  const titled = heading ? labelledPart(`${heading.text}:`, new Set(wholes), catalog) : null
  if (titled) note(found, titled, ['label-heading'])
}

function noteParts(found: Found, catalog: Catalog): void {
  const ids = [...found.keys()]
  for (const id of ids) {
    const kind = catalog.byId.get(id)?.kind ?? 'external'
    const parts = ids.filter((other) => isPartOf(catalog, other, id))
    note(found, id, [`kind=${kind}`])
    if (parts.length > 0) {
      note(found, id, ['whole'])
      for (const part of parts) note(found, part, ['part'])
    }
  }
}

/** Who they are, and whether AWS is known for such a quantity of theirs. */
function noteKnowledge(found: Found, measure: Measure, catalog: Catalog): void {
  const lookup = { quantity: canonicalQuantity(measure), catalog }
  for (const id of found.keys()) {
    note(found, id, [`id=${id}`, `id-unit=${id}:${measure.quantity.unit}`, ...knownFeatures(id, measure, lookup)])
  }
}

/** Every entity that the quantity may bound, names of the sentence first. */
export function bearersOf(context: SentenceInContext, measure: Measure, catalog: Catalog): Bearer[] {
  const found: Found = new Map()
  noteBefore(found, context, measure)
  noteAfter(found, context, measure)
  noteAntecedents(found, context, measure)
  noteHeadings(found, context)
  noteSection(found, context, catalog)
  noteLabel(found, context, catalog)
  noteParts(found, catalog)
  noteKnowledge(found, measure, catalog)
  return [...found].map(([id, features]) => ({ id, features: [...features] }))
}
