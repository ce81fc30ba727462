import { isPartOf, type Catalog } from '@cloudlore/graph'
import type { Block } from './document/block.ts'
import { overlaps } from './document/clean-text.ts'
import { beginsLine, opensCard } from './entry.ts'
import { withoutExamTags } from './evidence.ts'
import { completed, isListLabel, openClauseOf, type OpenClause } from './lead-in.ts'
import type { LinkedMention } from './linking.ts'
import { linkText, mainIds, withAncestors, type Tools } from './naming.ts'
import { isSubject, type Argument, type Reading } from './reading.ts'
import type { Antecedent } from './relation/candidate.ts'
import { readSentence } from './sentence-reading.ts'
import { isKorean, sentencesOf, type Sentence } from './sentence.ts'
import { rowOf, underHeader, type Row } from './table.ts'

export type { Tools } from './naming.ts'

/** A sentence read in its place: who is named, what is said of them, and what the text before it is about. */
export interface SentenceInContext {
  readonly sentence: Sentence
  readonly reading: Reading
  /** What the sentence may leave unsaid, nearest first, without duplicates. */
  readonly antecedents: readonly Antecedent[]
  /** Entities named by the headings above, innermost heading first. */
  readonly headings: readonly ReadonlySet<string>[]
  readonly section: Section
  /** How many of the section's names stand before the sentence. */
  readonly before: number
  /** Null for what is no row of a table. */
  readonly row: Row | null
  /** The beginning of what follows in the section, where the answer to a question stands. */
  readonly following: string
}

/** What a section as a whole names; complete once the note has been read. */
export interface Section {
  /** Entities in the order in which they are named. */
  readonly named: readonly string[]
  /** How many sentences name both of a pair, by `pairKey`. */
  readonly together: ReadonlyMap<string, number>
}

/** Key of two entities, whatever their order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

interface Place {
  section: number
  chapter: number
  /** What the chapter has named so far, with all wholes that these are parts of. */
  named: Set<string>
  /** Ids named by each heading of the trail, by its text; headings are read once. */
  readonly headingIds: Map<string, readonly string[]>
  readonly subjects: Map<Block, Antecedent>
  /** What the last line of each block is about, which is what a list below it hangs on; null where it names nothing. */
  readonly leads: Map<Block, Antecedent | null>
  /** What the last sentence of a block leaves to the items below it, and what the heading does. */
  readonly open: Map<Block, OpenClause | null>
  openHeading: OpenClause | null
  previous: Antecedent | null
  previousBlock: Block | null
  /** What the previous sentence named last beside its subject. */
  mentioned: Antecedent | null
  names: { named: string[]; together: Map<string, number> }
  trail: Block['trail'] | null
  /** The block after the one that is read. */
  next: Block | undefined
  /** Of the section's trail, innermost first. */
  headings: readonly ReadonlySet<string>[]
  /** The same with all wholes that these are parts of. */
  topics: readonly ReadonlySet<string>[]
  headingAntecedents: readonly Antecedent[]
  /** The header of the table being read, and the entities that each of its cells names. */
  header: Block['header']
  columns: Row['columns']
  clauses: Row['clauses']
}

const MOST_TOPICS = 3

function antecedentsOfHeadings(headings: readonly ReadonlySet<string>[], catalog: Catalog): Antecedent[] {
  const inner = headings.find((ids) => ids.size > 0)
  return mainIds(catalog, [...(inner ?? [])])
    .slice(0, MOST_TOPICS)
    .map((id) => ({ id, origin: 'heading', role: 'topic', near: false, whole: false }))
}

/** Items further above than this are not looked at. */
const MOST_ABOVE = 8

/** What the nearest of the items above that names something is about. */
function leadInSubject(block: Block, place: Place): Antecedent | null {
  let above = block.leadIn
  for (let level = 0; above && level < MOST_ABOVE; level++, above = above.leadIn) {
    const subject = place.leads.get(above)
    if (subject) return { ...subject, origin: 'lead-in', near: level === 0 }
  }
  return null
}

/** What an item hangs on tells what its names mean, after its own words and before the headings. */
function topicsOf(block: Block, place: Place, catalog: Catalog): Place['topics'] {
  const leadIn = leadInSubject(block, place)
  return leadIn ? [withAncestors(catalog, [leadIn.id]), ...place.topics] : place.topics
}

const isOwnSubject = (arg: Argument) => !arg.weak && isSubject(arg)

type Read = Pick<SentenceInContext, 'sentence' | 'reading'>

function antecedentsOf({ sentence, reading }: Read, place: Place, catalog: Catalog): Antecedent[] {
  const { block } = sentence
  const leadIn = leadInSubject(block, place)
  const opening = beginsLine(sentence) && reading.args.some(isOwnSubject) ? undefined : place.subjects.get(block)
  const near = place.previousBlock === block
  const all: Antecedent[] = [
    ...(leadIn ? [leadIn] : []),
    ...place.headingAntecedents,
    ...(place.previous ? [{ ...place.previous, near }] : []),
    ...(opening ? [{ ...opening, origin: 'opening' as const, near: true }] : []),
    ...(place.mentioned ? [{ ...place.mentioned, near }] : []),
  ]
  return all
    .filter((antecedent, i) => all.findIndex((other) => other.id === antecedent.id) === i)
    .map((antecedent) => ({ ...antecedent, whole: all.some((other) => isPartOf(catalog, other.id, antecedent.id)) }))
}

/** What a sentence is about, for the sentences after it. */
function subjectOf(args: readonly Argument[]): Argument | undefined {
  return args.find((arg) => arg.role === 'topic') ?? args.find((arg) => arg.role === 'subject') ?? args[0]
}

/** Blocks under one heading share their trail, so it is read once. */
function readTrail(block: Block, place: Place, catalog: Catalog): void {
  if (block.trail === place.trail) return
  place.trail = block.trail
  place.headings = block.trail.map((heading) => new Set(place.headingIds.get(heading.text) ?? [])).reverse()
  place.topics = place.headings.map((ids) => withAncestors(catalog, ids))
  place.headingAntecedents = antecedentsOfHeadings(place.headings, catalog)
}

/** Rows of one table share their header, so it is read once. */
function readHeader(block: Block, place: Place, tools: Tools): void {
  if (block.header === place.header) return
  place.header = block.header
  place.columns = block.header.map((cell) => {
    const names = linkText(cell, place, tools).filter(({ weak }) => !weak)
    return mainIds(tools.catalog, [...new Set(names.map(({ id }) => id))])
  })
  place.clauses = block.header.map((cell) => {
    const text = cell.trim()
    return openClauseOf(text, readSentence({ text, korean: isKorean(text) }, []))
  })
}

/** A heading block opens its section; its own text is the innermost heading of the blocks after it. */
function enterBlock(block: Block, place: Place, tools: Tools): void {
  if (block.chapter !== place.chapter) {
    place.chapter = block.chapter
    place.named = new Set()
  }
  if (block.section !== place.section) {
    place.section = block.section
    place.previous = null
    place.mentioned = null
    place.names = emptySection()
  }
  readTrail(block, place, tools.catalog)
  readHeader(block, place, tools)
  if (block.kind !== 'heading') return
  const ids = linkText(withoutExamTags(block.clean.text), place, tools).map((mention) => mention.id)
  place.headingIds.set(block.clean.text.trim(), [...new Set(ids)])
}

/** Struck-through and plain text of a sentence are not one statement: mentions across the border are kept apart. */
function visible(sentence: Sentence, mentions: readonly LinkedMention[]): LinkedMention[] {
  const code = sentence.block.code.map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }))
  return mentions.filter((mention) => {
    const inside = code.find((range) => overlaps(range, mention))
    return !inside || mention.end - mention.start >= (inside.end - inside.start) * 0.6
  })
}

const emptySection = (): Place['names'] => ({ named: [], together: new Map() })
/** A list of names says nothing of each pair in it, and costs the square of its length. */
const MOST_PAIRED = 8

function noteNames(names: Place['names'], args: readonly Argument[]): void {
  const ids = [...new Set(args.map((arg) => arg.id))]
  names.named.push(...ids)
  if (ids.length > MOST_PAIRED) return
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) names.together.set(pairKey(a, b), (names.together.get(pairKey(a, b)) ?? 0) + 1)
  })
}

/** Where names are looked for. */
const namesText = ({ block, text }: Sentence) => (block.kind === 'heading' ? withoutExamTags(text) : text)

function noteNamed(named: Set<string>, id: string, catalog: Catalog): void {
  for (let at: string | null | undefined = id; at && !named.has(at); at = catalog.byId.get(at)?.parent) named.add(at)
}

function noteLead(sentence: Sentence, place: Place, reading: Reading): void {
  const { block } = sentence
  if (block.kind === 'heading') return
  const subject = subjectOf(reading.args)
  if (!isListLabel(sentence, reading) && (!subject || place.leads.has(block))) return
  const { id, role } = subject ?? {}
  place.leads.set(block, id && role ? { id, origin: 'lead-in', role, near: false, whole: false } : null)
}

/** What was named before is no longer what the text is about. */
function leaveBehind(block: Block, place: Place): void {
  place.subjects.delete(block)
  place.leads.delete(block)
  place.previous = null
  place.mentioned = null
}

/** What stands above an item, and goes on in it. */
function openAbove({ kind, leadIn }: Block, { open, openHeading }: Place): OpenClause | null {
  if (leadIn) return open.get(leadIn) ?? null
  return kind === 'item' ? openHeading : null
}

/** More than an answer and its mark are long. */
const FOLLOWING = 60

/** What stands right behind a sentence, in its block and in the next of its section. */
function followingOf({ block, end }: Sentence, next: Block | undefined): string {
  const own = block.clean.text.slice(end, end + FOLLOWING)
  return next?.section === block.section ? `${own}\n${next.clean.text.slice(0, FOLLOWING)}` : own
}

function readInPlace(sentence: Sentence, place: Place, tools: Tools): SentenceInContext {
  const { block } = sentence
  if (opensCard(sentence)) leaveBehind(block, place)
  const row = block.kind === 'row' && sentence.start === 0 ? rowOf(sentence.text, place) : null
  const around = { topics: topicsOf(block, place, tools.catalog), headings: place.headings, named: place.named, row }
  const alone = readSentence(sentence, visible(sentence, linkText(namesText(sentence), around, tools)))
  const reading = underHeader(completed(alone, openAbove(block, place), sentence.text), row)
  const open = openClauseOf(sentence.text, reading)
  place.open.set(block, open)
  if (block.kind === 'heading') place.openHeading = open
  const antecedents = antecedentsOf({ sentence, reading }, place, tools.catalog)
  const before = place.names.named.length
  const subject = subjectOf(reading.args)
  noteLead(sentence, place, reading)
  if (subject && block.kind !== 'heading') {
    const antecedent: Antecedent = { id: subject.id, origin: 'previous', role: subject.role, near: false, whole: false }
    if (!place.subjects.has(block)) place.subjects.set(block, antecedent)
    place.previous = antecedent
    place.previousBlock = block
    const last = reading.args.findLast((arg) => arg.id !== subject.id)
    place.mentioned = last ? { ...antecedent, id: last.id, origin: 'mentioned', role: last.role } : null
  }
  noteNames(place.names, reading.args)
  for (const arg of reading.args) if (!arg.weak) noteNamed(place.named, arg.id, tools.catalog)
  const following = followingOf(sentence, place.next)
  return { sentence, reading, antecedents, headings: place.headings, section: place.names, before, row, following }
}

/** Reads all sentences of a note in order, each in the light of what stands before it. */
export function readInContext(blocks: readonly Block[], tools: Tools): SentenceInContext[] {
  const place: Place = {
    section: -1,
    chapter: -1,
    named: new Set(),
    headingIds: new Map(),
    subjects: new Map(),
    leads: new Map(),
    open: new Map(),
    openHeading: null,
    previous: null,
    previousBlock: null,
    mentioned: null,
    names: emptySection(),
    trail: null,
    next: undefined,
    headings: [],
    topics: [],
    headingAntecedents: [],
    header: [],
    columns: [],
    clauses: [],
  }
  return blocks.flatMap((block, i) => {
    place.next = blocks[i + 1]
    enterBlock(block, place, tools)
    return sentencesOf(block).map((sentence) => readInPlace(sentence, place, tools))
  })
}
