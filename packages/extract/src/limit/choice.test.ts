import { expect, test } from 'vitest'
import { likeliest } from './choice.ts'
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
