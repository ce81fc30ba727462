import { expect, it } from 'vitest'
import { pathQuestionText, pathQuestionWith, withCondition, withoutCondition } from './path-question.ts'

const question = {
  kind: 'path' as const,
  from: 'S3',
  to: 'SNS',
  via: ['Lambda'],
  avoid: [],
  direction: 'any' as const,
  k: 3,
  maxHops: 5,
  relations: [],
}
const name = (id: string): string => id

it('puts conditions into words', () => {
  const both = withCondition(question, 'avoid', 'SQS')
  expect(pathQuestionText(both, name, 'en')).toBe('S3 to SNS via Lambda avoiding SQS')
  expect(pathQuestionText(both, name, 'ko')).toBe('S3에서 SNS까지 Lambda 거쳐 SQS 빼고')
})

it('turns a condition round rather than asking for the impossible', () => {
  expect(withCondition(question, 'avoid', 'Lambda')).toMatchObject({ via: [], avoid: ['Lambda'] })
  expect(withoutCondition(question, 'Lambda')).toMatchObject({ via: [], avoid: [] })
})

it('begins a question of which one end is known, with the caret where the other goes', () => {
  expect(pathQuestionWith('from', 'S3', 'en')).toEqual({ text: 'S3 to ', caret: 6 })
  expect(pathQuestionWith('to', 'S3', 'en')).toEqual({ text: ' to S3', caret: 0 })
  expect(pathQuestionWith('from', 'S3', 'ko')).toEqual({ text: 'S3에서 ', caret: 5 })
  expect(pathQuestionWith('to', 'S3', 'ko')).toEqual({ text: 'S3까지 ', caret: 5 })
})
