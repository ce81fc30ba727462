import { expect, test } from 'vitest'
import { headNounEnd, isNounTail, particleAt } from './particle.ts'

test.each([
  ['가', 'subject'],
  ['는', 'topic'],
  ['를', 'object'],
  ['에', 'goal'],
  ['으로', 'goal'],
  ['에서', 'source'],
  ['에서는', 'source'],
  ['로부터', 'source'],
  ['와', 'partner'],
  ['와의', 'partner'],
  ['의', 'genitive'],
  ['에도', 'goal'],
])('%s marks the %s', (form, role) => {
  expect(particleAt(`SQS${form} `, 3)?.case).toBe(role)
})

test('what is not a particle to its end is none', () => {
  expect(particleAt('람다스', 2)).toBeNull()
  expect(particleAt('SQS', 3)).toBeNull()
})

test('common nouns after a name are passed over', () => {
  expect(headNounEnd('Lambda 함수를', 7)).toBe(9)
  expect(isNounTail('람다함수를', 2)).toBe(true)
  expect(isNounTail('람다스', 2)).toBe(false)
})
