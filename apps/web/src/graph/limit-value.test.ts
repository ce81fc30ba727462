import { expect, it } from 'vitest'
import { limitLabels, limitValue, quantityWords } from './limit-value.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'

it.each([
  ['10000', '10,000'],
  ['1-4000', '1–4,000'],
  ['0.5', '0.5'],
  ['1234567.25', '1,234,567.25'],
  ['15', '15'],
  ['five', 'five'],
  ['-', '-'],
])('writes %j as %j', (value, written) => expect(limitValue(value)).toBe(written))

it.each([
  [['15', 'minutes'], '15 minutes', '15분'],
  [['1', 'days'], '1 day', '1일'],
  [['1-16', 'hours'], '1–16 hours', '1–16시간'],
  [['3200000', 'seconds'], '3,200,000 seconds', '3,200,000초'],
  [['10', 'GB'], '10 GB', '10 GB'],
  [['1000', ''], '1,000', '1,000'],
  [['5', 'constructor'], '5 constructor', '5 constructor'],
] as const)('writes %j in both languages', ([value, unit], english, korean) => {
  expect(quantityWords({ value, unit }, 'en')).toBe(english)
  expect(quantityWords({ value, unit }, 'ko')).toBe(korean)
})

it('labels limits in Korean; in English the graph has their labels', () => {
  const graph = loadGraph(sampleGraph())
  const words = (bound: string): string => `<${bound}>`
  const labels = (bound: 'max' | 'range') => {
    graph.setNodeAttribute('limit:lambda:timeout', 'limit', { bound, value: '1-15', unit: 'minutes', what: '' })
    return Object.fromEntries(limitLabels(graph, 'ko', words))
  }
  expect(labels('max')).toEqual({ 'limit:lambda:timeout': '<max> 1–15분' })
  expect(labels('range')).toEqual({ 'limit:lambda:timeout': '1–15분' })
  expect(limitLabels(graph, 'en', words).size).toBe(0)
})
