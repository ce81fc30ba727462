import { describe, expect, it } from 'vitest'
import type { LimitRow } from '@cloudlore/graph'
import { findLimits, sortLimits } from './limit-rows.ts'

const row = (label: string, limit: Partial<LimitRow['limit']>): LimitRow => ({
  id: `limit:${label}`,
  edge: `limit:${label}|limits|${label}`,
  entity: { id: label, label },
  limit: { bound: 'max', value: '1', unit: 'minutes', what: '', ...limit },
  polarity: 'asserted',
  confidence: 0.9,
  evidence: null,
})
const rows = [
  row('Lambda', { value: '15', what: '실행 시간' }),
  row('SQS', { value: '9', bound: 'default', what: 'visibility timeout' }),
  row('S3', { value: '5', unit: 'TB' }),
]
const wanted = (text: string) => ({ text, named: new Map<string, ReadonlySet<string>>() })
const names = (found: readonly LimitRow[]): string[] => found.map(({ entity }) => entity.label)

describe('findLimits', () => {
  it('finds by name, words and bound', () => {
    expect(names(findLimits(rows, { wanted: wanted('lambda 실행'), bound: null }))).toEqual(['Lambda'])
    expect(names(findLimits(rows, { wanted: wanted(''), bound: 'default' }))).toEqual(['SQS'])
    expect(names(findLimits(rows, { wanted: wanted('timeout'), bound: 'max' }))).toEqual([])
  })

  it('finds by what the page shows, and by names that a word is known to mean', () => {
    const shown = ({ limit }: LimitRow) => [limit.bound === 'default' ? '기본' : '최대']
    expect(names(findLimits(rows, { wanted: wanted('기본'), bound: null }, shown))).toEqual(['SQS'])
    const named = new Map([['람다', new Set(['Lambda'])]])
    expect(names(findLimits(rows, { wanted: { text: '람다', named }, bound: null }, shown))).toEqual(['Lambda'])
  })
})

describe('sortLimits', () => {
  it('sorts values as numbers within their unit', () => {
    expect(names(sortLimits(rows, { key: 'value', descending: false }))).toEqual(['S3', 'SQS', 'Lambda'])
    expect(names(sortLimits(rows, { key: 'entity', descending: true }))).toEqual(['SQS', 'S3', 'Lambda'])
  })
})
