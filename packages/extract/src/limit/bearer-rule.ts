import type { Catalog } from '@cloudlore/graph'
import type { SentenceInContext } from '../context.ts'
import type { Argument } from '../reading.ts'
import { cellAt, columnAt } from '../table.ts'
import type { Bearer } from './bearer.ts'
import type { Measure } from './measure.ts'

/** Bearers that a quantity cannot have by the form of its sentence, whatever speaks for them. */

const SLASH = /^ ?\/ ?$/
const SEGMENT = ' / '

interface Span {
  readonly start: number
  readonly end: number
}

/** The longest run of spans joined by slashes that ends with the last of them, or before the first that is not. */
function slashList<T extends Span>(text: string, spans: readonly T[]): readonly T[] {
  const runs: T[][] = []
  for (const span of spans) {
    const last = runs.at(-1)?.at(-1)
    if (last && SLASH.test(text.slice(last.end, span.start))) runs.at(-1)?.push(span)
    else runs.push([span])
  }
  const lists = runs.filter((run) => run.length > 1)
  return lists.length === 1 ? (lists[0] ?? []) : []
}

/** "GSI / LSI | 20 / 5": as many names as values, each value of the name in its place. */
function pairedByPlace(text: string, args: readonly Argument[], measures: readonly Measure[]): Map<Measure, string> {
  const names = slashList(text, args)
  const values = slashList(text, measures)
  const apart = (names.at(-1)?.end ?? 0) <= (values[0]?.start ?? 0)
  if (names.length !== values.length || !apart) return new Map()
  return new Map(values.flatMap((measure, i) => (names[i] ? [[measure, names[i].id]] : [])))
}

/** "Lambda 15 min / SQS 14 days": each side of a slash names one thing and tells of it. */
function pairedBySegment(text: string, args: readonly Argument[], measures: readonly Measure[]): Map<Measure, string> {
  const paired = new Map<Measure, string>()
  let start = 0
  for (const segment of text.split(SEGMENT)) {
    const end = start + segment.length
    const from = start
    const within = (span: Span) => span.start >= from && span.end <= end
    const names = args.filter(within)
    const told = measures.filter(within)
    if (new Set(names.map(({ id }) => id)).size !== 1 || told.length === 0) return new Map()
    for (const measure of told) paired.set(measure, names[0]?.id ?? '')
    start = end + SEGMENT.length
  }
  return paired
}

/** The names of a row's first cell: what the row is about. None for what is no row. */
function rowNames({ row, reading: { args } }: SentenceInContext): readonly Argument[] {
  return row ? args.filter((arg) => !arg.weak && cellAt(row, arg.start) === 0) : []
}

/** "| Idle timeout | 60 s | 350 s |" below "| | ALB | NLB |": each is of its column, where the row names nobody. */
function pairedByColumn(context: SentenceInContext, measures: readonly Measure[]): Map<Measure, string> {
  const { row } = context
  if (!row || rowNames(context).some((arg) => !arg.isAspect)) return new Map()
  return new Map(
    measures.flatMap((measure) => {
      const [id, ...more] = columnAt(row, measure.start)
      return id !== undefined && more.length === 0 ? [[measure, id] as const] : []
    }),
  )
}

interface Setting {
  readonly args: readonly Argument[]
  readonly catalog: Catalog
}

/**
 * "20 GSIs, 5 LSIs per table": numbers that count parts of one whole, each right before its noun, are each of their own
 * part. What is no such part is rather counted by somebody else: "20 VPCs, 5 VPNs per gateway".
 */
function pairedByNoun({ args, catalog }: Setting, measures: readonly Measure[]): Map<Measure, string> {
  const paired = measures.flatMap((measure) => {
    const { quantity, start, end } = measure
    const noun = args.find((arg) => arg.start > start && arg.start < end)
    return quantity.kind === 'count' && noun && noun.isAspect !== true ? [[measure, noun.id] as const] : []
  })
  const ids = new Set(paired.map(([, id]) => id))
  const [whole, ...others] = new Set([...ids].map((id) => catalog.byId.get(id)?.parent ?? null))
  const areParts = ids.size > 1 && ids.size === paired.length && whole !== null && others.length === 0
  return new Map(areParts ? paired : [])
}

/** Quantities of columns, or of lists that run in parallel → the one that bears each. */
export function parallelBearers(
  context: SentenceInContext,
  measures: readonly Measure[],
  catalog: Catalog,
): Map<Measure, string> {
  const { text } = context.sentence
  const { args } = context.reading
  const byColumn = pairedByColumn(context, measures)
  if (byColumn.size > 0) return byColumn
  if (measures.length < 2 || args.length < 2) return new Map()
  const byNoun = pairedByNoun({ args, catalog }, measures)
  if (byNoun.size > 0 || !text.includes('/')) return byNoun
  const byPlace = pairedByPlace(text, args, measures)
  return byPlace.size > 0 ? byPlace : text.includes(SEGMENT) ? pairedBySegment(text, args, measures) : byPlace
}

/** A row with a name of its own is not about what the rows above name. */
function isOfOtherRow({ id, features }: Bearer, { reading, headings }: SentenceInContext): boolean {
  if (reading.args.some((arg) => arg.id === id) || headings.some((ids) => ids.has(id))) return false
  return !features.some((feature) => feature.startsWith('label') || feature.startsWith('lead-in'))
}

const PER_AFTER = /^ ?당/
const PER_BEFORE = /\bper (?:[a-z]+ )?$/i

/** "| 보안 그룹 | ENI당 5개 |": what a row counts by is not what the row is about. In prose it may well be. */
function isCountedBy(id: string, { sentence: { text }, reading: { args } }: SentenceInContext): boolean {
  const own = args.filter((arg) => arg.id === id)
  return (
    own.length > 0 &&
    own.every(
      ({ start, end }) =>
        PER_AFTER.test(text.slice(end, end + 2)) || PER_BEFORE.test(text.slice(Math.max(0, start - 16), start)),
    )
  )
}

const COUNTED = 'after=counted:count'

/** Bearers with the one that the form of the sentence names, which none of the other readings may have found. */
const withNamed = (bearers: readonly Bearer[], id: string): readonly Bearer[] =>
  bearers.some((bearer) => bearer.id === id) ? bearers : [...bearers, { id, features: [COUNTED] }]

/** "1,000 concurrent executions" where the heading has that aspect: no other's, whatever the items above named. */
function counterOf(measure: Measure, { reading: { args }, headings }: SentenceInContext): string | null {
  const [id, ...others] = headings.find((ids) => ids.size > 0) ?? []
  if (id === undefined || others.length > 0 || args.some((arg) => arg.id !== id)) return null
  return args.some((arg) => arg.isAspect && arg.start > measure.start && arg.start < measure.end) ? id : null
}

export interface Told {
  readonly measure: Measure
  /** Who bears it by `parallelBearers`. */
  readonly only: string | undefined
}

/** The bearers that are left by the form of the sentence; all if none would be. */
export function possibleBearers(
  bearers: readonly Bearer[],
  context: SentenceInContext,
  { measure, only }: Told,
): readonly Bearer[] {
  const one = only ?? counterOf(measure, context)
  if (one !== null) return withNamed(bearers, one).filter(({ id }) => id === one)
  if (rowNames(context).length === 0) return bearers
  const left = bearers.filter((bearer) => !isOfOtherRow(bearer, context) && !isCountedBy(bearer.id, context))
  return left.length > 0 ? left : bearers
}
