import type { Limit } from './evidence.ts'
import { normalise } from './normalise.ts'

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu
const OUTER_HYPHENS = /^-|-$/g

const slug = (text: string) => text.replace(NEITHER_LETTER_NOR_DIGIT, '-').replace(OUTER_HYPHENS, '')

/**
 * Key of the node of a limit: `limit:lambda:max:15:minutes:execution-time`; without the last part where it is not said
 * what is counted. The unit keeps its case, since `Gb` is not `GB`.
 */
export function limitKey(entity: string, limit: Limit): string {
  const value = limit.value.replaceAll(':', '-')
  const parts = ['limit', entity, limit.bound, value, slug(limit.unit)]
  const what = slug(normalise(limit.what))
  return (what === '' ? parts : [...parts, what]).join(':')
}

/** The quantity in short: `max 15 minutes`, `default 3`, `1-16 TiB`. */
export function limitLabel({ bound, value, unit }: Limit): string {
  const words = bound === 'exact' || bound === 'range' ? [] : [bound]
  return [...words, value, unit].filter((word) => word !== '').join(' ')
}

/** The quantity with what it counts: `max 15 minutes, execution time`. */
export function limitName(limit: Limit): string {
  return limit.what === '' ? limitLabel(limit) : `${limitLabel(limit)}, ${limit.what}`
}
