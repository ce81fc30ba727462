import { describe, expect, test } from 'vitest'
import { englishPredicates } from '../english/predicate.ts'
import { tagWords } from '../english/parser.ts'
import { koreanPredicates } from '../korean/predicate.ts'
import { FRAMES } from './verbs.ts'

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

test('no Korean stem belongs to two frames', () => {
  expect(twins(FRAMES.flatMap((frame) => frame.korean.map((stem) => stem.replace(/[+-]$/, ''))))).toEqual([])
})

test('no English verb belongs to two frames', () => {
  expect(twins(FRAMES.flatMap((frame) => frame.english))).toEqual([])
})

test('no two frames have the same reason', () => {
  expect(twins(FRAMES.map((frame) => frame.reason))).toEqual([])
})
