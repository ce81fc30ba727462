import type { ComparedLimits, Language, LimitRow } from './answer.ts'
import { compareText } from './compare.ts'
import { isSureIn } from './evidence-language.ts'
import { limitLabel } from './limit-node.ts'
import { measureOf, topicsOf } from './limit-topic.ts'
import { normalise } from './normalise.ts'

/** What is compared has these limits, each entity a list of its own. */
export type LimitsOfEach = readonly (readonly LimitRow[])[]

/** What tells whether limits are about the same. */
interface About {
  readonly topics: ReadonlySet<number>
  readonly measure: ReturnType<typeof measureOf>
  /** What all limits of a sheet say that they are about, where no topic is known. */
  readonly words: string
}

interface Sheet extends About {
  readonly rows: LimitRow[][]
}

/**
 * Limits side by side: those that are about the same make one entry, whatever language they are written in. A quantity
 * that one entity is given several times is told once, in the reader's language if it can be.
 */
export function limitsSideBySide(each: LimitsOfEach, language: Language): readonly ComparedLimits[] {
  const placed = each.flatMap((rows, at) => rows.map((row) => ({ row, at, about: aboutOf(row) })))
  const sheets: Sheet[] = []
  // What says most of itself first: `message size` makes the entry that `size` then belongs to.
  for (const { row, at, about } of placed.toSorted((a, b) => b.about.topics.size - a.about.topics.size)) {
    const sheet = sheets.find((one) => isSameTopic(one, about)) ?? newSheet(each.length, about)
    if (!sheets.includes(sheet)) sheets.push(sheet)
    sheet.rows[at]?.push(row)
  }
  return sheets.map(({ rows }) => sideBySide(rows, language)).sort(compareSheets)
}

function aboutOf({ limit }: LimitRow): About {
  return { topics: topicsOf(limit), measure: measureOf(limit), words: normalise(limit.what) }
}

function newSheet(width: number, about: About): Sheet {
  return { ...about, rows: Array.from({ length: width }, () => []) }
}

function isSameTopic(sheet: Sheet, { topics, measure, words }: About): boolean {
  if (sheet.measure !== measure) return false
  if (topics.size === 0) return sheet.topics.size === 0 && words !== '' && sheet.words === words
  return [...topics].every((topic) => sheet.topics.has(topic))
}

function sideBySide(rows: LimitsOfEach, language: Language): ComparedLimits {
  const limits = rows.map((own) => onceEach(own, language))
  const named = limits.flat().filter(({ limit }) => limit.what !== '')
  const told = named.find(({ evidence }) => evidence !== null && isSureIn(evidence, language)) ?? named[0]
  return { topic: told?.limit.what ?? '', limits }
}

/** Each quantity once, the surest first. */
function onceEach(rows: readonly LimitRow[], language: Language): readonly LimitRow[] {
  const isOurs = ({ evidence }: LimitRow) => evidence !== null && isSureIn(evidence, language)
  const ranked = rows.toSorted((a, b) => Number(isOurs(b)) - Number(isOurs(a)) || compareRows(a, b))
  const byQuantity = new Map(ranked.toReversed().map((row) => [`${row.entity.id} ${limitLabel(row.limit)}`, row]))
  return [...byQuantity.values()].sort(compareRows)
}

const compareRows = (a: LimitRow, b: LimitRow) => b.confidence - a.confidence || compareText(a.id, b.id)

const sureness = ({ limits }: ComparedLimits) => Math.max(...limits.flat().map(({ confidence }) => confidence))
const width = ({ limits }: ComparedLimits) => limits.filter((rows) => rows.length > 0).length
const firstOf = ({ limits }: ComparedLimits) => limits.flat()[0]?.id ?? ''

function compareSheets(a: ComparedLimits, b: ComparedLimits): number {
  return width(b) - width(a) || sureness(b) - sureness(a) || compareText(firstOf(a), firstOf(b))
}
