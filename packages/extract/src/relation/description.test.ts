import { describe, expect, test } from 'vitest'
import { compiled, createScorer, featureNames, probabilityOf, type Taker } from './description.ts'
import { featureGroup, NO_YES, placesIn } from './feature-group.ts'

const describeIt = ({ emit }: Taker) => {
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
    const score = createScorer(weights)
    expect([...score(describeIt)]).toEqual([1.5])
    expect([...score(describeIt)]).toEqual([1.5])
  })

  test('are scored for several outputs at once', () => {
    const weights = compiled([{ bias: 1 }, { 'role=subject': 2 }])
    expect([...createScorer(weights)(describeIt)]).toEqual([1, 2])
  })

  test('values of any name are safe', () => {
    const weights = compiled([{ bias: 1 }])
    expect([...createScorer(weights)(({ emit }) => emit('role', '__proto__', 'constructor'))]).toEqual([0])
  })
})

describe('features told by a few values together', () => {
  const ROLES = ['subject', 'object', 'goal'] as const
  const placeOfRole = placesIn(ROLES)
  const roles = featureGroup([ROLES, ROLES, NO_YES], (emit, [role1, role2, weak]) => {
    emit('roles', role1, role2)
    if (weak === 'yes') emit('weak')
  })
  const describeRoles =
    (weak: boolean) =>
    ({ take }: Taker) =>
      take(roles, placeOfRole('object'), placeOfRole('goal'), Number(weak))

  test('have the names that each of them has', () => {
    expect(featureNames(describeRoles(false))).toEqual(['roles=object|goal'])
    expect(featureNames(describeRoles(true))).toEqual(['roles=object|goal', 'weak'])
  })

  test('are scored the same whenever they are asked for, whatever was asked for between', () => {
    const score = createScorer(compiled([{ 'roles=object|goal': 2, weak: -0.5 }, { weak: 1 }]))
    const scores = [false, true, false, true].map((weak) => [...score(describeRoles(weak))])
    expect(scores).toEqual([
      [2, 0],
      [1.5, 1],
      [2, 0],
      [1.5, 1],
    ])
  })
})

test('log-odds become probabilities of four decimals', () => {
  expect([0, 2, -100].map(probabilityOf)).toEqual([0.5, 0.8808, 0])
})
