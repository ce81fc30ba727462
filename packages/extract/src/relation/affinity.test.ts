import { expect, test } from 'vitest'
import { TEST_CATALOG } from '../test-catalog.ts'
import { affinityDegree, affinityOf } from './affinity.ts'

test('is the same whatever the order of the two', () => {
  const known = { actor: 'sns', acted: 'sqs', verb: 'sends-to', back: null, reach: 'exact' }
  expect(affinityOf(TEST_CATALOG, 'sns', 'sqs')).toMatchObject(known)
  expect(affinityOf(TEST_CATALOG, 'sqs', 'sns')).toMatchObject(known)
})

test('says how each acts on the other where both do', () => {
  expect(affinityOf(TEST_CATALOG, 's3', 'lambda')).toMatchObject({ actor: 's3', verb: 'triggers', back: 'stores-in' })
  expect(affinityOf(TEST_CATALOG, 'lambda', 's3')).toMatchObject({
    actor: 'lambda',
    verb: 'stores-in',
    back: 'triggers',
  })
})

test('is null where nothing is known', () => {
  expect(affinityOf(TEST_CATALOG, 'snowcone', 'chime')).toBeNull()
})

test('a hub is known to act with more than a thing at the edge, and what is not listed with none', () => {
  expect(affinityDegree('ec2')).toBeGreaterThan(100)
  expect(affinityDegree('snowmobile')).toBeLessThan(20)
  expect(affinityDegree('ext:no-such-thing')).toBe(0)
})
