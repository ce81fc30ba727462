import { describe, expect, it } from 'vitest'
import { curvatures } from './curvature.ts'

describe('curvatures', () => {
  it('leaves edges straight that are alone between their nodes', () => {
    const bends = curvatures([
      { key: 'a|x|b', source: 'a', target: 'b' },
      { key: 'b|x|c', source: 'b', target: 'c' },
    ])
    expect([...bends]).toEqual([
      ['a|x|b', 0],
      ['b|x|c', 0],
    ])
  })

  it('bends two edges of one direction to opposite sides', () => {
    const bends = curvatures([
      { key: 'a|x|b', source: 'a', target: 'b' },
      { key: 'a|y|b', source: 'a', target: 'b' },
    ])
    expect(bends.get('a|x|b')).toBeLessThan(0)
    expect(bends.get('a|y|b')).toBe(-(bends.get('a|x|b') ?? 0))
  })

  it('gives an edge and its reverse the same sign, which puts them on opposite sides', () => {
    const bends = curvatures([
      { key: 'a|x|b', source: 'a', target: 'b' },
      { key: 'b|x|a', source: 'b', target: 'a' },
    ])
    expect(bends.get('a|x|b')).toBeLessThan(0)
    expect(bends.get('b|x|a')).toBe(bends.get('a|x|b'))
  })

  it('keeps the middle one of three straight and does not mind hostile names', () => {
    const bends = curvatures(['1', '2', '3'].map((key) => ({ key, source: '__proto__', target: 'constructor' })))
    expect(bends.get('2')).toBeCloseTo(0)
  })
})
