import { describe, expect, test } from 'vitest'
import { TEST_CATALOG } from '../test-catalog.ts'
import { affinityDegree } from './affinity.ts'
import { competingPairs, likeliestOfEach, pairProbability, TRAITS, type Contender } from './competition.ts'

const reading = (pair: string, confidence: number, more: Partial<Contender> = {}): Contender => ({
  source: pair.split('>')[0] ?? '',
  target: pair.split('>')[1] ?? '',
  confidence,
  negated: false,
  origin: 'sentence',
  known: 2,
  least: 0,
  ...more,
})

const trait = (traits: readonly number[], name: (typeof TRAITS)[number]) => traits[TRAITS.indexOf(name)]

describe('the readings of a section', () => {
  const sentences = [
    [reading('lambda>cloudwatch', 0.5), reading('lambda>s3', 0.2)],
    [reading('cloudwatch-logs>lambda', 0.8), reading('cloudwatch>lambda', 0.1)],
  ]
  const pairs = competingPairs(sentences, TEST_CATALOG)
  const of = (source: string, target: string) => {
    const pair = pairs.find(({ readings }) => readings[0]?.source === source && readings[0].target === target)
    if (!pair) throw new Error(`no pair ${source} ${target}`)
    return pair
  }

  test('are gathered into pairs, whatever their direction, the likeliest first', () => {
    expect(pairs.map(({ readings }) => readings.map(({ confidence }) => confidence))).toEqual([
      [0.8],
      [0.5, 0.1],
      [0.2],
    ])
  })

  test('have a trait for each name', () => {
    expect(new Set(pairs.map(({ traits }) => traits.length))).toEqual(new Set([TRAITS.length]))
  })

  test('know the whole and the part that stand for the same', () => {
    expect(trait(of('lambda', 'cloudwatch').traits, 'part-best')).toBe(0.8)
    expect(trait(of('cloudwatch-logs', 'lambda').traits, 'whole-best')).toBe(0.5)
    expect(trait(of('lambda', 's3').traits, 'part-best')).toBe(0)
  })

  test('know how they stand among those of the same two services', () => {
    expect(trait(of('lambda', 'cloudwatch').traits, 'same-services-best')).toBe(0.8)
    expect(trait(of('lambda', 'cloudwatch').traits, 'same-services-rank')).toBe(1)
    expect(trait(of('cloudwatch-logs', 'lambda').traits, 'same-services-rank')).toBe(0)
  })

  test('know their rivals in their sentence', () => {
    expect(trait(of('lambda', 's3').traits, 'sentence-rival-best')).toBe(0.5)
    expect(trait(of('lambda', 's3').traits, 'sentence-rivals')).toBe(1)
  })

  test('know with how many others each side is known to act', () => {
    const { traits } = of('lambda', 's3')
    expect(trait(traits, 'source-affinities')).toBe(affinityDegree('lambda'))
    expect(trait(traits, 'target-affinities')).toBe(affinityDegree('s3'))
  })

  test('a denied pair is a pair of its own', () => {
    const [denied] = competingPairs([[reading('lambda>s3', 0.4, { negated: true })], []], TEST_CATALOG)
    expect(denied && trait(denied.traits, 'negated')).toBe(1)
    expect(
      competingPairs([[reading('lambda>s3', 0.4, { negated: true }), reading('lambda>s3', 0.3)]], TEST_CATALOG),
    ).toHaveLength(2)
  })

  test('no readings make no pairs', () => {
    expect(competingPairs([[], []], TEST_CATALOG)).toEqual([])
  })
})

test('a pair of which nothing can be known is as likely as its likeliest sentence', () => {
  const forest = { base: 0, threshold: 0, trees: [] }
  const probability = (known: number | null) =>
    competingPairs([[reading('order-hub>lambda', 0.8, { known })]], TEST_CATALOG).map((pair) =>
      pairProbability(forest, pair),
    )
  expect(probability(null)).toEqual([0.8])
  expect(probability(0)).toEqual([0.5])
})

test('of the readings of a pair in one sentence the likeliest stands, whatever its direction; of equals the first', () => {
  expect(
    likeliestOfEach([
      reading('lambda>sqs', 0.3),
      reading('lambda>s3', 0.2),
      reading('sqs>lambda', 0.6, { negated: true }),
      reading('s3>lambda', 0.2),
    ]).map(({ source, target, confidence }) => `${source}>${target} ${confidence}`),
  ).toEqual(['sqs>lambda 0.6', 'lambda>s3 0.2'])
})
