import { bearerOf, isExternalId, type Catalog } from '@cloudlore/graph'
import type { GoldRow } from './note-set.ts'

/**
 * When a claim and a gold row say the same: an integration by its unordered pair, a replacement by its ordered pair, a
 * limit by entity, number and class of unit; and by polarity. Direction, verb and bound are scored beside it.
 */

/** First words of units → class; anything else is a count. */
const UNIT_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms|milliseconds?)/, 'ms'],
  [/^(?:s|sec|seconds?|초)(?![a-z가-힣])/, 's'],
  [/^(?:min|minutes?|분)(?![a-z가-힣])/, 'min'],
  [/^(?:h|hours?|hrs?|시간)(?![a-z가-힣])/, 'h'],
  [/^(?:d|days?|일)(?![a-z가-힣])/, 'd'],
  [/^(?:weeks?|주)(?![a-z가-힣])/, 'week'],
  [/^(?:months?|개월|달)(?![a-z가-힣])/, 'month'],
  [/^(?:years?|yrs?|년)(?![a-z가-힣])/, 'year'],
  [/^(?:kb|kib|kilobytes?)(?![a-z])/, 'KB'],
  [/^(?:mb|mib|megabytes?)(?![a-z/])/, 'MB'],
  [/^(?:gb|gib|gigabytes?)(?![a-z/])/, 'GB'],
  [/^(?:tb|tib|terabytes?)(?![a-z/])/, 'TB'],
  [/^(?:pb|pib|petabytes?)(?![a-z/])/, 'PB'],
  [/^(?:mb|mib)\/s/, 'MB/s'],
  [/^(?:gb|gib)\/s/, 'GB/s'],
  [/^mbps/, 'Mb/s'],
  [/^gbps/, 'Gb/s'],
  [/iops/, 'IOPS'],
  [/^(?:%|percent)/, '%'],
  [/vcpu/, 'vCPU'],
]

/** Bits and bytes of a second, before their case is lost: "MBps" is "MB/s", "Gb/s" is "Gbps". */
const inOneForm = (unit: string): string =>
  unit.replace(/^([KMGT]i?B)ps/, '$1/s').replace(/^([KMGT])b\/s(?:ec(?:ond)?)?/, '$1bps')

export function unitClass(unit: string): string {
  const text = inOneForm(unit.trim()).toLowerCase()
  return UNIT_CLASSES.find(([pattern]) => pattern.test(text))?.[1] ?? 'count'
}

function numberKey(value: string): string {
  return value.replace(/[,\s]/g, '').split(/[-~–]/).map(Number).join('-')
}

export type Row = Pick<GoldRow, 'type' | 'source' | 'target' | 'value' | 'unit' | 'polarity'>

/** Key of a quantity, whoever bears it. */
export const quantityKey = ({ value = '', unit = '' }: Pick<GoldRow, 'value' | 'unit'>): string =>
  `${numberKey(value)}|${unitClass(unit)}`

/** What is said of an aspect is said of its whole, however fine the annotator wrote it down. */
export const canonicalId = (id: string, catalog: Catalog): string =>
  bearerOf(catalog, catalog.canonicalIds.get(id) ?? id)

/** Key of what a row says, the same for gold and claims. */
export function rowKey(row: Row, catalog: Catalog): string {
  const canonical = (id: string) => canonicalId(id, catalog)
  const polarity = row.polarity === 'asserted' ? '' : `!${row.polarity}`
  const source = canonical(row.source)
  const target = canonical(row.target ?? '')
  if (row.type === 'limits') return `limits|${source}|${quantityKey(row)}${polarity}`
  if (row.type === 'replaces') return `replaces|${source}|${target}${polarity}`
  return `integrates-with|${[source, target].sort().join('|')}${polarity}`
}

/** Rows that change nothing: marked so, or about something outside AWS. */
export function isOptional(row: Pick<GoldRow, 'source' | 'target' | 'optional'>): boolean {
  return row.optional === true || isExternalId(row.source) || isExternalId(row.target ?? '')
}
