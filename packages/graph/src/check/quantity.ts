import type { Limit } from '../evidence.ts'

/** A quantity in the base unit of its dimension; a range has two numbers. */
export interface Quantity {
  /** What kind of unit: quantities of two dimensions cannot be compared. */
  readonly dimension: string
  readonly values: readonly number[]
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SECONDS: Readonly<Record<string, number>> = {
  ...{ microsecond: 1e-6, ms: 0.001, millisecond: 0.001, second: 1, minute: MINUTE, hour: HOUR },
  ...{ day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY },
}
const PREFIXES = ['', 'K', 'M', 'G', 'T', 'P', 'E']
const BYTES = /^([KMGTPE]?)(i?)([Bb])(\/s|ps)?$/

/** The quantity of a limit; null if its value is not a number or a range of two. */
export function quantityOf({ value, unit }: Limit): Quantity | null {
  const values = value.split(/(?<=\d)-/).map(Number)
  if (value === '' || values.length > 2 || values.some((each) => !Number.isFinite(each))) return null
  const { dimension, factor } = unitOf(unit)
  return { dimension, values: values.map((each) => each * factor) }
}

function unitOf(unit: string): { readonly dimension: string; readonly factor: number } {
  const singular = unit.toLowerCase().replace(/s$/, '')
  const seconds = Object.hasOwn(SECONDS, singular) ? SECONDS[singular] : undefined
  if (seconds !== undefined) return { dimension: 'time', factor: seconds }
  if (singular === 'byte') return { dimension: 'bytes', factor: 1 }
  const [, prefix, , kind, rate] = BYTES.exec(unit.replace(/bps$/, 'b/s')) ?? []
  if (prefix === undefined || kind === undefined) return { dimension: singular, factor: 1 }
  const dimension = `${kind === 'B' ? 'bytes' : 'bits'}${rate ? ' a second' : ''}`
  return { dimension, factor: 1024 ** PREFIXES.indexOf(prefix) }
}

/** Notes write 1 TB for 1,000 GB and for 1,024 GB. */
const LOOSE = 0.03

/** True if two quantities of one dimension are the same; of bytes and bits, but for what K, M and G may mean. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.values.length !== b.values.length) return false
  const tolerance = /^(?:bytes|bits)/.test(a.dimension) ? LOOSE : 1e-9
  return a.values.every((value, at) => {
    const other = b.values[at] ?? NaN
    return Math.abs(value - other) <= tolerance * Math.max(Math.abs(value), Math.abs(other))
  })
}
