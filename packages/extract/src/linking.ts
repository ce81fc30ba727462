import type { Reading as NameReading } from './dictionary.ts'
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
 * Entity linking: picks one reading of a name by what the text is about, or none. A name that means one thing anywhere
 * wins over contextual ones; a capital ("Config") stands in for context.
 */
export function linkMention(mention: Mention, text: string, { topics, named }: NameContext): LinkedMention | null {
  const plain = mention.readings.find((reading) => reading.context === null)
  const { start, end } = mention
  if (plain) return { id: plain.id, start, end, weak: false, distant: false }
  const contextual = bestContextual(mention.readings, topics)
  const weakly = ({ capitalised }: NameReading) => !capitalised || !isUpper(text[start])
  if (contextual) return { id: contextual.id, start, end, weak: weakly(contextual), distant: false }
  const distant = onlyContextual(mention.readings, named)
  if (distant) return { id: distant.id, start, end, weak: weakly(distant), distant: true }
  const capital = isUpper(text[start]) ? mention.readings.find((reading) => reading.capitalised) : undefined
  return capital ? { id: capital.id, start, end, weak: false, distant: false } : null
}
