import { expect, it } from 'vitest'
import { limitValue } from './limit-value.ts'

it.each([
  ['10000', '10,000'],
  ['1-4000', '1–4,000'],
  ['0.5', '0.5'],
  ['1234567.25', '1,234,567.25'],
  ['15', '15'],
  ['five', 'five'],
  ['-', '-'],
])('writes %j as %j', (value, written) => expect(limitValue(value)).toBe(written))
