import type { Language, Limit } from '@cloudlore/graph'

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
