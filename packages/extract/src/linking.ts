import type { Reading as NameReading } from './dictionary.ts'
import type { Mention } from './mention.ts'

/** A mention with the one entity it is read as. */
export interface LinkedMention {
  readonly id: string
  readonly start: number
  readonly end: number
  /** True: the name needed its context to mean this. */
  readonly weak: boolean
}

/** What the text around a mention is about, nearest first: the sentence, the headings from the innermost outwards. */
export type Topics = readonly ReadonlySet<string>[]

const isUpper = (char: string | undefined) => char !== undefined && char >= 'A' && char <= 'Z'

/** Lower is nearer; -1 if nothing around the mention calls for this reading. */
function nearness(reading: NameReading, topics: Topics): number {
  return topics.findIndex((topic) => (reading.context ?? []).some((id) => topic.has(id)))
}

function bestContextual(readings: readonly NameReading[], topics: Topics): NameReading | null {
  let best: NameReading | null = null
  let bestAt = Infinity
  for (const reading of readings) {
    const own = topics.findIndex((topic) => topic.has(reading.id))
    const at = own >= 0 ? own - 0.5 : nearness(reading, topics)
    if ((own >= 0 || at >= 0) && at < bestAt) {
      best = reading
      bestAt = at
    }
  }
  return best
}

/**
 * Entity linking: picks one reading of a name by what the text is about, or none. A name that means one thing anywhere
 * wins over contextual ones; a capital ("Config") stands in for context.
 */
export function linkMention(mention: Mention, text: string, topics: Topics): LinkedMention | null {
  const plain = mention.readings.find((reading) => reading.context === null)
  const { start, end } = mention
  if (plain) return { id: plain.id, start, end, weak: false }
  const contextual = bestContextual(mention.readings, topics)
  if (contextual) return { id: contextual.id, start, end, weak: !contextual.capitalised || !isUpper(text[start]) }
  const capital = isUpper(text[start]) ? mention.readings.find((reading) => reading.capitalised) : undefined
  return capital ? { id: capital.id, start, end, weak: false } : null
}
