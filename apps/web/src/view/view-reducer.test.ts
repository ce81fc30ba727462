import { describe, expect, it } from 'vitest'
import type { ViewState } from './view-state.ts'
import { reduceView, toggled } from './view-reducer.ts'
import { DEFAULT_FILTERS, INITIAL_VIEW, isUnfiltered } from './view-state.ts'

describe('reduceView', () => {
  it('returns the same object when nothing changes, so that undo has no empty steps', () => {
    const view = reduceView(INITIAL_VIEW, { type: 'select-node', id: 'lambda' })
    expect(reduceView(view, { type: 'select-node', id: 'lambda' })).toBe(view)
    expect(reduceView(INITIAL_VIEW, { type: 'clear-selection' })).toBe(INITIAL_VIEW)
  })

  it('opens an answer in place of a selection, at its first alternative', () => {
    const before = { ...INITIAL_VIEW, selection: { kind: 'node', id: 's3' } as const, alternative: 2 }
    const after = reduceView(before, { type: 'ask', question: 'S3 to SNS' })
    expect(after).toEqual({ ...INITIAL_VIEW, question: 'S3 to SNS' })
  })

  it('keeps the answer behind an entity that is looked at', () => {
    const asked = reduceView(INITIAL_VIEW, { type: 'ask', question: 'S3 to SNS' })
    expect(reduceView(asked, { type: 'select-node', id: 's3' }).question).toBe('S3 to SNS')
  })

  it('deselects a node that is hidden', () => {
    const selected = reduceView(INITIAL_VIEW, { type: 'select-node', id: 's3' })
    const hidden = reduceView(selected, { type: 'hide-node', id: 's3' })
    expect(hidden.selection).toBeNull()
    expect(hidden.hiddenNodes).toEqual(['s3'])
  })

  it('gathers nodes, and lets them go one by one', () => {
    const one = reduceView(INITIAL_VIEW, { type: 'select-also', id: 's3' })
    const two = reduceView(one, { type: 'select-also', id: 'sqs' })
    expect(one.selection).toEqual({ kind: 'node', id: 's3' })
    expect(two.selection).toEqual({ kind: 'several', ids: ['s3', 'sqs'] })
    expect(reduceView(two, { type: 'select-also', id: 's3' }).selection).toEqual({ kind: 'node', id: 'sqs' })
  })

  it('widens the focus to three hops, and by single nodes', () => {
    const times = (count: number) =>
      Array.from({ length: count }).reduce(
        (view: ViewState) => reduceView(view, { type: 'expand', id: 's3' }),
        INITIAL_VIEW,
      )
    expect(times(1).focus).toEqual({ id: 's3', hops: 1, expanded: [] })
    expect(times(5).focus?.hops).toBe(3)
    expect(reduceView(times(1), { type: 'expand', id: 'sqs' }).focus?.expanded).toEqual(['sqs'])
  })

  it('keeps one place for a node that was dragged twice', () => {
    const once = reduceView(INITIAL_VIEW, { type: 'pin', pin: { id: 's3', x: 1, y: 2 } })
    const twice = reduceView(once, { type: 'pin', pin: { id: 's3', x: 3, y: 4 } })
    expect(twice.pins).toEqual([{ id: 's3', x: 3, y: 4 }])
    expect(reduceView(twice, { type: 'unpin', id: 's3' }).pins).toEqual([])
    expect(reduceView(twice, { type: 'unpin-all' }).pins).toEqual([])
    expect(reduceView(INITIAL_VIEW, { type: 'unpin-all' })).toBe(INITIAL_VIEW)
  })

  it('brings back what was hidden node by node, and nothing else', () => {
    const hidden = { ...INITIAL_VIEW, hiddenNodes: ['s3', 'sqs'], focus: { id: 'sns', hops: 1, expanded: [] } }
    expect(reduceView(hidden, { type: 'show-hidden' })).toEqual({ ...hidden, hiddenNodes: [] })
    expect(reduceView(INITIAL_VIEW, { type: 'show-hidden' })).toBe(INITIAL_VIEW)
  })

  it('resets filters, focus and hidden nodes together', () => {
    const view = {
      ...INITIAL_VIEW,
      focus: { id: 's3', hops: 2, expanded: [] },
      hiddenNodes: ['sqs'],
      filters: { ...DEFAULT_FILTERS, exams: ['SAA'] as const },
    }
    expect(isUnfiltered(view)).toBe(false)
    expect(isUnfiltered(reduceView(view, { type: 'reset-filters' }))).toBe(true)
  })
})

describe('toggled', () => {
  it('adds what is missing and removes what is there', () => {
    expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
