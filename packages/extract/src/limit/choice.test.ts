import { expect, test } from 'vitest'
import { bearingOf, likeliest } from './choice.ts'
import type { LimitCandidate } from './limit.ts'

const candidate = (entity: string, measure: number, bearer: readonly string[]): LimitCandidate => ({
  entity,
  limit: { bound: 'max', value: '15', unit: 'minutes', what: '' },
  measure,
  start: 0,
  end: 2,
  features: ['sure'],
  bearer,
})

const weights = { quantity: new Map([['sure', 2]]), bearer: new Map([['named', 1]]) }

test('of the bearers of a quantity the likeliest is kept, with its share of the confidence', () => {
  const chosen = likeliest([candidate('a', 0, []), candidate('b', 0, ['named']), candidate('c', 1, [])], weights)
  expect(chosen.map(({ entity, confidence }) => [entity, confidence])).toEqual([
    ['b', 0.6439],
    ['c', 0.8808],
  ])
})

test('of equals the first', () => {
  expect(likeliest([candidate('a', 0, []), candidate('b', 0, [])], weights).map(({ entity }) => entity)).toEqual(['a'])
})

test('no candidate, no claim', () => {
  expect(likeliest([], weights)).toEqual([])
})

test('what is said of no one in particular is told from what is said of a name', () => {
  const named = bearingOf([candidate('a', 0, ['before=0:named', 'opens'])], weights.bearer)
  expect(named?.features).toEqual(['sure', 'share=4', 'of=before=', 'of:before=0:named', 'of:opens'])
  expect(bearingOf([candidate('a', 0, ['recent=0:unnamed'])], weights.bearer)?.features).toEqual([
    'sure',
    'share=4',
    'of=implied',
  ])
})
