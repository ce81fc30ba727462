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
const names = (found: readonly LimitRow[]): string[] => found.map(({ entity }) => entity.label)

describe('findLimits', () => {
  it('finds by name, words and bound', () => {
    expect(names(findLimits(rows, { text: 'lambda 실행', bound: null }))).toEqual(['Lambda'])
    expect(names(findLimits(rows, { text: '', bound: 'default' }))).toEqual(['SQS'])
    expect(names(findLimits(rows, { text: 'timeout', bound: 'max' }))).toEqual([])
  })
})

describe('sortLimits', () => {
  it('sorts values as numbers within their unit', () => {
    expect(names(sortLimits(rows, { key: 'value', descending: false }))).toEqual(['S3', 'SQS', 'Lambda'])
    expect(names(sortLimits(rows, { key: 'entity', descending: true }))).toEqual(['SQS', 'S3', 'Lambda'])
  })
})
