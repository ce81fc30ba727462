import type { Names } from '../names.ts'
import { resolveName } from '../search.ts'
import { comparisonDraft, connectionDraft, type Draft } from './draft.ts'
import { withoutParticle } from './name-phrase.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { kindOfWord, type WordKind } from './vocabulary.ts'

/** A question as its names and its other words, by what they tell. */
export interface Keywords {
  /** Names as written, each entity once. */
  readonly names: readonly { readonly text: string; readonly id: string }[]
  readonly kinds: ReadonlySet<WordKind>
  /** Words that say what a limit is about, and words that tell nothing. */
  readonly topics: readonly string[]
  readonly unknown: readonly string[]
}

/** A word as a question begins or as it is written within; `Connect` within is a name, `connect` is not. */
const isPlain = (word: string, line: string) => line.startsWith(word) || word === word.toLowerCase()

/** `message retention` after `SQS`: the catalog has it as a name of SQS too. */
function isTopicOf({ text, id }: Segment, all: readonly Segment[]): boolean {
  const isTopic = (name: string) => name.split(' ').every((word) => kindOfWord(word) === 'topic')
  return id !== null && isTopic(text) && all.some((other) => other.id === id && !isTopic(other.text))
}

/** Of shorter ones any name is but a letter or two away. */
const isLong = (word: string) => word.normalize('NFD').length >= 5

/** `분까지` → `분`. */
function bareTopic(text: string): string {
  const bare = withoutParticle(text).at(-1) ?? text
  return kindOfWord(bare) === 'topic' ? bare : text
}

/** With `misspelt`, words that tell nothing may be names as well. */
export function keywordsOf(names: Names, line: string, { misspelt }: { readonly misspelt: boolean }): Keywords {
  const isWord = (word: string) => kindOfWord(word) !== null && isPlain(word, line)
  const segments = segmentsOf(names, line, isWord)
  const found = segments.map((segment): Segment => {
    if (isTopicOf(segment, segments)) return { ...segment, id: null }
    const isOpen = misspelt && segment.id === null && isLong(segment.text) && kindOfWord(segment.text) === null
    return isOpen ? { ...segment, id: resolveName(names, segment.text).id } : segment
  })
  const words = found.filter(({ id }) => id === null).map(({ text }) => ({ text, kind: kindOfWord(text) }))
  const byId = new Map(found.toReversed().flatMap(({ text, id }) => (id === null ? [] : [[id, text] as const])))
  return {
    names: [...byId].map(([id, text]) => ({ id, text })).reverse(),
    kinds: new Set(words.flatMap(({ kind }) => kind ?? [])),
    topics: words.filter(({ kind }) => kind === 'topic' || kind === null).map(({ text }) => bareTopic(text)),
    unknown: words.filter(({ kind }) => kind === null).map(({ text }) => text),
  }
}

/** True for a question without a name in it: `limits`, `what integrates with`. */
export function isOnlyWords({ names, unknown }: Keywords): boolean {
  return names.length === 0 && unknown.length === 0
}

/**
 * A question that has no form, only names and words that tell what is wanted: `Lambda timeout`, `경로 S3 SNS`, `S3, SNS,
 * SQS`. Null if a word tells nothing, unless it can be what a limit is about.
 */
export function keywordDraft(names: Names, { names: found, kinds, topics, unknown }: Keywords): Draft | null {
  const entity = found[0]?.text
  if (entity === undefined || (unknown.length > 0 && !kinds.has('limit'))) return null
  if (kinds.has('limit') || kinds.has('topic')) {
    const bounded = boundedOf(names, found)
    return bounded === null ? null : { kind: 'limits', entity: bounded, about: topics.join(' ') }
  }
  // `다른` is also what else works with them.
  if (kinds.has('compare') && !kinds.has('tie') && found.length > 1)
    return comparisonDraft(found.map(({ text }) => text).join(' vs '))
  if (found.length > 1) return connectionDraft(found.map(({ text }) => text))
  if (kinds.has('replace')) return { kind: 'replacements', entity }
  return kinds.has('tie') ? { kind: 'neighbours', entity, side: 'both', verbs: [] } : { kind: 'entity', entity }
}

/** The one name; of two the part of the other. */
function boundedOf(names: Names, [first, second, third]: Keywords['names']): string | null {
  if (!first || !second) return first?.text ?? null
  const isPart = (part: string, whole: string) => names.entities.get(part)?.parent === whole
  if (third) return null
  return isPart(first.id, second.id) ? first.text : isPart(second.id, first.id) ? second.text : null
}
