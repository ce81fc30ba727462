import { expect, test } from 'vitest'
import { TEST_CATALOG } from '../test-catalog.ts'
import { canonicalQuantity, knownFeatures } from './known.ts'
import { measuresOf } from './measure.ts'

function known(id: string, text: string): string[] {
  const measure = measuresOf(text)[0]
  if (!measure) throw new Error('no quantity')
  return knownFeatures(id, measure, { quantity: canonicalQuantity(measure), catalog: TEST_CATALOG })
}

test('a quantity is known in whatever unit it is given', () => {
  expect(known('lambda', 'up to 15 minutes')).toEqual(['known:time'])
  expect(known('lambda', '최대 900초')).toEqual(['known:time'])
})

test('one that an entity is not known for tells against it', () => {
  expect(known('lambda', 'after 23 minutes')).toEqual(['unknown:time'])
})

test('of what nothing is listed nothing is said', () => {
  expect(known('ext:terraform', '15 minutes')).toEqual(['unlisted:time'])
})

test('small counts stand in any text, and are told apart', () => {
  expect(known('lambda', '5 layers')).toEqual([expect.stringMatching(/^(?:un)?known:few$/)])
})

test('bits are not taken for bytes', () => {
  expect(known('ena', 'up to 100 Gbps')).toEqual(['known:rate'])
  expect(known('ena', 'up to 100 GB/s')).toEqual(['unknown:rate'])
})
