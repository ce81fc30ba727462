import { expect, test } from 'vitest'
import { neighboursInWords } from './neighbour-words.ts'

const LAMBDA = { id: 'lambda', label: 'Lambda' }
const SEVEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G']

test.each([
  [
    { side: 'in', verbs: ['triggers'] },
    'Lambda is triggered by A, B, C, D, E and 2 more.',
    'A, B, C, D, E 등 7개가 Lambda를 호출합니다.',
  ],
  [
    { side: 'out', verbs: ['stores-in'] },
    'Lambda stores in A, B, C, D, E and 2 more.',
    'Lambda는 A, B, C, D, E 등 7개에 저장합니다.',
  ],
  [
    { side: 'in', verbs: ['stores-in'] },
    'Lambda stores what comes from A, B, C, D, E and 2 more.',
    'A, B, C, D, E 등 7개가 Lambda에 저장합니다.',
  ],
  [
    { side: 'both', verbs: [] },
    'Lambda works with A, B, C, D, E and 2 more.',
    'Lambda는 A, B, C, D, E 등 7개와 연동됩니다.',
  ],
] as const)('%j', (asked, english, korean) => {
  expect(neighboursInWords({ entity: LAMBDA, ...asked }, SEVEN, 'en')).toBe(english)
  expect(neighboursInWords({ entity: LAMBDA, ...asked }, SEVEN, 'ko')).toBe(korean)
})
