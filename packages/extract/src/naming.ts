import { bearerOf, isPartOf, type Catalog } from '@cloudlore/graph'
import type { Dictionary } from './dictionary.ts'
import { namesPeople } from './lexicon/common-words.ts'
import { linkMention, type LinkedMention, type NameContext, type Topics } from './linking.ts'
import { findMentions, type Mention } from './mention.ts'
import { columnAt, type Row } from './table.ts'

/** Names of a text that stands in a note: found, linked, and put down to what bears them. */

export interface Tools {
  readonly catalog: Catalog
  readonly dictionary: Dictionary
}

/** Ids with all wholes that they are parts of. */
export function withAncestors(catalog: Catalog, ids: Iterable<string>): Set<string> {
  const all = new Set<string>()
  for (const id of ids) for (let at: string | null | undefined = id; at; at = catalog.byId.get(at)?.parent) all.add(at)
  return all
}

/** The longest of the names that begin at a place and mean something there. */
function linkLongest(mention: Mention, text: string, around: NameContext): LinkedMention | null {
  for (let name: Mention | null = mention; name; name = name.shorter) {
    const linked = linkMention(name, text, around)
    if (linked) return linked
  }
  return null
}

/** Names of their own in a text, which the names that need context are read by; not those that it may give a new sense. */
function plainIds(mentions: readonly Mention[]): string[] {
  return mentions
    .filter(({ readings }) => readings.every(({ context }) => context === null))
    .flatMap(({ readings }) => readings.map(({ id }) => id))
}

/**
 * What is said of an aspect is said of its whole, or, where the headings are about one part of that whole, of the part:
 * "shards" under "ElastiCache for Redis" are Redis'.
 */
function bearerInSection(id: string, headings: readonly ReadonlySet<string>[], catalog: Catalog): string {
  const whole = bearerOf(catalog, id)
  if (whole === id) return id
  for (const heading of headings) {
    const parts = [...heading].filter((part) => isPartOf(catalog, part, whole))
    if (parts.length > 0) return parts.length === 1 ? (parts[0] ?? whole) : whole
  }
  return whole
}

/** Where a text stands, as far as its names are read by that. */
export interface Around extends NameContext {
  /** Entities that the headings name, innermost heading first. */
  readonly headings: readonly ReadonlySet<string>[]
  readonly row?: Row | null
}

const KOREAN_GOAL = /^(?: ?(?:버킷|토픽|큐|스트림|테이블))?(?:에|로|으로)(?![가-힣])/
const ENGLISH_GOAL = /\b(?:to|into|in)(?: an?| the| your)? $/
/** Longer than what marks a goal. */
const MOST_MARK = 12

/** Whether a name is only where something goes: "… to S3". */
function isGoal(text: string, { start, end }: Mention): boolean {
  return (
    KOREAN_GOAL.test(text.slice(end, end + MOST_MARK)) ||
    ENGLISH_GOAL.test(text.slice(Math.max(0, start - MOST_MARK), start))
  )
}

/** What the names of a text say of each other, those that are only a goal apart. */
interface Own {
  readonly ids: ReadonlySet<string>
  readonly goals: ReadonlySet<string>
}

function ownTopics(text: string, mentions: readonly Mention[], catalog: Catalog): Own {
  const goals = mentions.filter((mention) => isGoal(text, mention))
  return {
    ids: withAncestors(catalog, plainIds(mentions.filter((mention) => !goals.includes(mention)))),
    goals: withAncestors(catalog, plainIds(goals)),
  }
}

/**
 * The topics of a name: its own text, before that in a table what the header says of its cell, and what stands above. Logs
 * that go to S3 are those of what the section is about, so the innermost heading goes before a goal.
 */
function topicsAt(mention: Mention, { ids, goals }: Own, { topics, headings, row }: Around): Topics {
  const column = row ? columnAt(row, mention.start) : []
  const inner = topics.length - headings.length + 1
  const all = [ids, ...topics.slice(0, inner), goals, ...topics.slice(inner)]
  return column.length > 0 ? [new Set(column), ...all] : all
}

/** The names of a text, each linked to what it means there. */
export function linkText(text: string, around: Around, tools: Tools): LinkedMention[] {
  const { headings, named, row } = around
  const mentions = findMentions(text, tools.dictionary).filter((mention) => !namesPeople(text, mention))
  if (mentions.length === 0) return []
  const own = ownTopics(text, mentions, tools.catalog)
  const linked = mentions.flatMap(
    (mention) => linkLongest(mention, text, { topics: topicsAt(mention, own, around), named }) ?? [],
  )
  return linked.map((mention) => {
    const column = row ? columnAt(row, mention.start) : []
    const above = column.length > 0 ? [new Set(column), ...headings] : headings
    const id = bearerInSection(mention.id, above, tools.catalog)
    return { ...mention, id, isAspect: id !== mention.id }
  })
}

/** In "ELB - Sticky Sessions" the section is about the part: a whole is dropped where the heading names a part of it. */
export function mainIds(catalog: Catalog, ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.some((other) => other !== id && withAncestors(catalog, [other]).has(id)))
}
