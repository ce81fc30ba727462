import type { Bound, KnowledgeGraph, Language, Limit } from '@cloudlore/graph'

/** What units are called, if not as the notes are read: one, more than one, and in Korean. */
const UNITS: Readonly<Record<string, readonly [one: string, more: string, korean: string]>> = {
  milliseconds: ['millisecond', 'milliseconds', '밀리초'],
  seconds: ['second', 'seconds', '초'],
  minutes: ['minute', 'minutes', '분'],
  hours: ['hour', 'hours', '시간'],
  days: ['day', 'days', '일'],
  weeks: ['week', 'weeks', '주'],
  months: ['month', 'months', '개월'],
  years: ['year', 'years', '년'],
}

/** A quantity as it is written in a language: `15 minutes`, `1 day`, `15분`. */
export function quantityWords({ value, unit }: Pick<Limit, 'value' | 'unit'>, language: Language): string {
  const [one, more, korean] = (Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined) ?? [unit, unit, null]
  if (language === 'ko' && korean !== null) return `${limitValue(value)}${korean}`
  return `${limitValue(value)} ${value === '1' ? one : more}`.trim()
}

/**
 * Labels of limits for a reader whose language is not that of the graph, by id, with the words of the tables for bounds:
 * `최대 15분`. What is exact or a range needs none.
 */
export function limitLabels(graph: KnowledgeGraph, language: Language, boundWords: (bound: Bound) => string): Labels {
  if (language === 'en') return NO_LABELS
  const labels = new Map<string, string>()
  graph.forEachNode((id, { limit }) => {
    if (limit) labels.set(id, limitWords(limit, language, boundWords))
  })
  return labels
}

/** A limit in a few words: `최대 15분`. */
export function limitWords(limit: Limit, language: Language, boundWords: (bound: Bound) => string): string {
  const quantity = quantityWords(limit, language)
  return limit.bound === 'exact' || limit.bound === 'range' ? quantity : `${boundWords(limit.bound)} ${quantity}`
}

/** Words on nodes, by id, where they are not the label that the graph has. */
export type Labels = ReadonlyMap<string, string>
const NO_LABELS: Labels = new Map()

/** A value with its thousands parted: `10000` is `10,000`, `1-4000` is `1–4,000`; what is no number stays. */
export function limitValue(value: string): string {
  const numbers = value.split('-').map((part) => (/^\d+(\.\d+)?$/.test(part) ? withThousands(part) : null))
  return numbers.every((number) => number !== null) ? numbers.join('–') : value
}

function withThousands(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const parted = Array.from(whole, (digit, at) => {
    const left = whole.length - at
    return at > 0 && left % 3 === 0 ? `,${digit}` : digit
  }).join('')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}
