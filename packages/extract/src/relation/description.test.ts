import { describe, expect, test } from 'vitest'
import { compiled, featureNames, probabilityOf, scoreOf, scoresOf, type Emit } from './description.ts'

const describeIt = (emit: Emit) => {
  emit('bias')
  emit('role', 'subject')
  emit('roles', 'subject', 'goal')
  emit('unknown', 'a', 'b', 'c')
}

describe('features described once', () => {
  test('have names to be fitted by', () => {
    expect(featureNames(describeIt)).toEqual(['bias', 'role=subject', 'roles=subject|goal', 'unknown=a|b|c'])
  })

  test('are scored by walking to their weights', () => {
    const weights = compiled([{ bias: -1, 'role=subject': 0.5, 'roles=subject|goal': 2, 'roles=subject|source': 9 }])
    expect(scoreOf(weights, describeIt)).toBe(1.5)
  })

  test('are scored for several outputs at once', () => {
    const weights = compiled([{ bias: 1 }, { 'role=subject': 2 }])
    expect([...scoresOf(weights, describeIt)]).toEqual([1, 2])
  })

  test('values of any name are safe', () => {
    const weights = compiled([{ bias: 1 }])
    expect(scoreOf(weights, (emit) => emit('role', '__proto__', 'constructor'))).toBe(0)
  })
})

test('log-odds become probabilities of four decimals', () => {
  expect([0, 2, -100].map(probabilityOf)).toEqual([0.5, 0.8808, 0])
})
