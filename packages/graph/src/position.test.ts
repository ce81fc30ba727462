import { expect, test } from 'vitest'
import { hashOf, seededPosition } from './position.ts'

const COMPUTE = { sector: 0, sectors: 4, service: 'lambda' }

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

test('one key has one place', () => {
  expect(seededPosition('lambda', COMPUTE)).toEqual(seededPosition('lambda', { ...COMPUTE }))
})

test('a feature stands near its service, and not on it', () => {
  const gap = distance(seededPosition('lambda', COMPUTE), seededPosition('lambda-layers', COMPUTE))
  expect(gap).toBeGreaterThan(0)
  expect(gap).toBeLessThanOrEqual(6.001)
})

test('a category keeps to its part of the map', () => {
  for (const service of ['lambda', 'ec2', 'batch', 'lightsail']) {
    expect(distance(seededPosition(service, { ...COMPUTE, service }), { x: 100, y: 0 })).toBeLessThanOrEqual(26.001)
    expect(distance(seededPosition(service, { sector: 1, sectors: 4, service }), { x: 0, y: 100 })).toBeLessThanOrEqual(
      26.001,
    )
  }
})

test('keys that differ by one letter have hashes that do not resemble each other', () => {
  const differing = (hashOf('sqs') ^ hashOf('sns')).toString(2).replaceAll('0', '').length
  expect(differing).toBeGreaterThan(8)
})
