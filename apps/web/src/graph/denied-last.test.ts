import { expect, it } from 'vitest'
import { deniedLast } from './denied-last.ts'

it('what is denied stands behind what is so', () => {
  const rows = [
    { id: 'a', polarity: 'retracted' },
    { id: 'b', polarity: 'negated' },
    { id: 'c', polarity: 'asserted' },
    { id: 'd', polarity: 'asserted' },
  ] as const
  expect(deniedLast(rows).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a'])
})
