import { describe, expect, test } from 'vitest'
import { englishPredicates } from '../english/predicate.ts'
import { tagWords } from '../english/parser.ts'
import { createExtractor } from '../extract.ts'
import { beginningsOf } from '../korean/conjugation.ts'
import { koreanPredicates } from '../korean/predicate.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { FETCHES, FRAMES, SET_IN_MOTION, WRITES_INTO } from './verbs.ts'

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('frame %s', (id, frame) => {
  test('fires on its Korean example', () => {
    expect(koreanPredicates(frame.example.ko, []).map((verb) => verb.frame)).toContain(id)
  })

  test('fires on its English example', () => {
    const names = new Set(['SNS', 'SQS', 'ALB', 'ACM', 'EBS', 'KMS', 'EC2', 'RDS', 'S3', 'WAF'])
    const verbs = englishPredicates(tagWords(frame.example.en), (word) => names.has(word.text))
    expect(verbs.map((verb) => verb.frame)).toContain(id)
  })

  test('says why', () => {
    expect(frame.reason.length).toBeGreaterThan(20)
  })
})

const twins = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i)

/** The ways an entry begins in a text. */
const beginnings = (entry: string): string[] =>
  /[가-힣]다$/.test(entry) ? beginningsOf(entry).map(({ text }) => text) : [entry.replace(/[+-]$/, '')]

test('no Korean stem belongs to two frames, in whatever form', () => {
  expect(twins(FRAMES.flatMap((frame) => frame.korean.flatMap(beginnings)))).toEqual([])
})

test.each([FETCHES, WRITES_INTO])('$example: a trait is of verbs of its frame', (trait) => {
  const verbs = FRAMES.filter(({ id }) => id === trait.frame).flatMap(({ korean, english }) => [...korean, ...english])
  const orphans = trait.beginnings.filter((beginning) => !verbs.some((verb) => verb.startsWith(beginning)))
  expect(orphans).toEqual([])
  expect(twins(trait.beginnings)).toEqual([])
})

const { extract } = createExtractor(TEST_CATALOG)

test.each([
  [FETCHES, 'sns reads-from sqs'],
  [WRITES_INTO, 'lambda stores-in s3'],
  [SET_IN_MOTION, 's3 triggers lambda'],
])('a trait says of its example what it is: %j', ({ example }, claim) => {
  const claims = extract({ path: 'a.md', text: example }).claims
  expect(claims.map((each) => `${each.source} ${each.evidence.verb} ${'target' in each ? each.target : ''}`)).toEqual([
    claim,
  ])
})

test('no English verb belongs to two frames', () => {
  expect(twins(FRAMES.flatMap((frame) => frame.english))).toEqual([])
})

test('no two frames have the same reason', () => {
  expect(twins(FRAMES.map((frame) => frame.reason))).toEqual([])
})
