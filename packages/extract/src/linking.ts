import type { Reading as NameReading } from './dictionary.ts'
import { hasOpeningCapital, headsAnySection, isImperative } from './lexicon/common-words.ts'
import type { Mention } from './mention.ts'

/** A mention with the one entity it is read as. */
export interface LinkedMention {
  readonly id: string
  readonly start: number
  readonly end: number
  /** True: the name needed its context to mean this. */
  readonly weak: boolean
  /** True: it names an aspect of the entity ("concurrent executions" of Lambda). */
  readonly isAspect?: boolean
  /** True: of what it needs, only an earlier place of the chapter speaks. */
  readonly distant: boolean
}

/** What the text around a mention is about, nearest first: the sentence, the headings from the innermost outwards. */
export type Topics = readonly ReadonlySet<string>[]

/** What a name may be understood by. */
export interface NameContext {
  readonly topics: Topics
  /** What the chapter has named before, with all wholes that these are parts of. */
  readonly named: ReadonlySet<string>
}

const isUpper = (char: string | undefined) => char !== undefined && char >= 'A' && char <= 'Z'

/** What a name can only mean by what the chapter has named so far; null where that leaves a choice. */
function onlyContextual(readings: readonly NameReading[], named: ReadonlySet<string>): NameReading | null {
  const possible = readings.filter(({ id, context }) => named.has(id) || context?.some((each) => named.has(each)))
  return possible.length === 1 ? (possible[0] ?? null) : null
}

/** The place of an id in a topic, as topics name what they are most about first; -1 if it is not there. */
function placeIn(topic: ReadonlySet<string>, ids: readonly string[]): number {
  let place = 0
  for (const id of topic) {
    if (ids.includes(id)) return place
    place++
  }
  return -1
}

const NO_CONTEXT: readonly string[] = []

type Ids = (reading: NameReading) => readonly string[]

const itself: Ids = ({ id }) => [id]
const itsContext: Ids = ({ context }) => context ?? NO_CONTEXT

/** The reading of which a topic names one of these ids first. */
function firstNamed(readings: readonly NameReading[], topic: ReadonlySet<string>, idsOf: Ids): NameReading | null {
  let best: NameReading | null = null
  let bestPlace = Infinity
  for (const reading of readings) {
    const place = placeIn(topic, idsOf(reading))
    if (place < 0 || place >= bestPlace) continue
    best = reading
    bestPlace = place
  }
  return best
}

/** The reading that the nearest topic calls for: what it names itself goes before what it only gives the context of. */
function bestContextual(readings: readonly NameReading[], topics: Topics): NameReading | null {
  for (const topic of topics) {
    if (topic.size === 0) continue
    const best = firstNamed(readings, topic, itself) ?? firstNamed(readings, topic, itsContext)
    if (best) return best
  }
  return null
}

/**
 * A name that means one thing anywhere, but where the text is about another thing that has one of that name too: flow logs
 * are those of VPC, and those of Transit Gateway under its heading.
 */
function elsewhere(plain: NameReading, readings: readonly NameReading[], topics: Topics): NameReading {
  const others = readings.filter(({ context }) => context !== null)
  if (others.length === 0) return plain
  const own = plain.whole ? { ...plain, context: [plain.whole] } : plain
  const best = bestContextual([own, ...others], topics)
  return best === null || best === own ? plain : best
}

/**
 * The reading that a capital stands for. A product has no plural ("Artifacts are kept"), and where a plain word would have
 * a capital too, it tells nothing.
 */
function byCapital(mention: Mention, text: string, topics: Topics): NameReading | null {
  const isProper = isUpper(text[mention.start]) && !mention.plural && !hasOpeningCapital(text, mention)
  if (!isProper || (headsAnySection(text, mention) && topics.some(({ size }) => size > 0))) return null
  return mention.readings.find((reading) => reading.capitalised) ?? null
}

/**
 * Entity linking: picks one reading of a name by what the text is about, or none. A name that means one thing anywhere
 * wins over contextual ones; a capital ("Config") stands in for context.
 */
export function linkMention(mention: Mention, text: string, { topics, named }: NameContext): LinkedMention | null {
  const plain = mention.readings.find((reading) => reading.context === null)
  const { start, end } = mention
  if (plain) {
    const { id } = elsewhere(plain, mention.readings, topics)
    return { id, start, end, weak: false, distant: false }
  }
  if (mention.readings.some(({ capitalised }) => capitalised) && isImperative(text, mention)) return null
  const contextual = bestContextual(mention.readings, topics)
  const weakly = ({ capitalised }: NameReading) => !capitalised || !isUpper(text[start])
  if (contextual) return { id: contextual.id, start, end, weak: weakly(contextual), distant: false }
  const distant = onlyContextual(mention.readings, named)
  if (distant) return { id: distant.id, start, end, weak: weakly(distant), distant: true }
  const capital = byCapital(mention, text, topics)
  return capital ? { id: capital.id, start, end, weak: false, distant: false } : null
}
