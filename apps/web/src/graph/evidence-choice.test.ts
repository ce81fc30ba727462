import { expect, it } from 'vitest'
import type { Evidence } from '@cloudlore/graph'
import { evidenceFor, inLanguageFirst } from './evidence-choice.ts'

const said = (quote: string, confidence: number): Evidence => ({
  ...{ quote, confidence, file: 'n.md', headings: [], exams: [], polarity: 'asserted', rule: 'r' },
  span: { line: 1, column: 1, offset: 0, endLine: 1, endColumn: 1, endOffset: 1 },
})
const korean = said('람다가 저장한다', 0.9)
const english = said('Lambda stores it', 0.7)
const doubtful = said('stores it, maybe', 0.3)

it('shows a sentence in the language of the reader, unless it is doubtful', () => {
  expect(evidenceFor([korean, english], 'en')).toBe(english)
  expect(evidenceFor([korean, english], 'ko')).toBe(korean)
  expect(evidenceFor([korean, doubtful], 'en')).toBe(korean)
  expect(evidenceFor([], 'en')).toBeNull()
})

it('leaves none out', () => {
  expect(inLanguageFirst([korean, doubtful, english], 'en')).toEqual([english, korean, doubtful])
})
