import { createCatalog, buildGraph, type AnsweredQuestion, type Evidence } from '@cloudlore/graph'
import { expect, test } from 'vitest'
import { renderAnswer } from './answer-text.ts'
import { stylesFor } from './style.ts'

const PLAIN = stylesFor({ colour: false })
const GRAPH = buildGraph([], createCatalog({ categories: [], entities: [] }))

const SPAN = { line: 7, column: 3, offset: 90, endLine: 7, endColumn: 20, endOffset: 107 }

function evidence(quote: string): Evidence {
  return { file: 'a.md', span: SPAN, headings: [], exams: [], quote, polarity: 'asserted', rule: 'r', confidence: 0.8 }
}

function neighbours(quote: string): AnsweredQuestion {
  const facts = { relation: 'integrates-with', verb: 'protects', polarity: 'asserted', confidence: 0.755 } as const
  const kms = { id: 'kms', label: 'KMS', edge: 'kms|integrates-with|s3', side: 'in', part: null, ...facts } as const
  return {
    text: 'what integrates with S3',
    language: 'en',
    question: { kind: 'neighbours', entity: 's3', relations: ['integrates-with'], side: 'both', verbs: [] },
    answer: {
      kind: 'neighbours',
      entity: { id: 's3', label: 'S3' },
      neighbours: [{ ...kms, evidence: evidence(quote), evidenceCount: 1 }],
      nearest: [],
    },
    words: 'S3 has one neighbour.',
  }
}

test('each claim comes with its sentence and where that stands', () => {
  expect(renderAnswer(neighbours('KMS encrypts S3.'), GRAPH, PLAIN)).toBe(
    [
      'S3 has one neighbour.',
      '   S3 ←─ protects ── KMS  (integrates-with, 76%)',
      '     “KMS encrypts S3.”',
      '     a.md:7:3',
      '',
    ].join('\n'),
  )
})

test('a terminal obeys nothing that stands in a note', () => {
  const text = renderAnswer(neighbours('KMS\u001B[2J\u0007\nencrypts\u009B S3.'), GRAPH, PLAIN)
  expect(text).toContain('     “KMS [2J encrypts  S3.”\n')
})

test('colours are used only where they are wanted', () => {
  expect(renderAnswer(neighbours('q'), GRAPH, stylesFor({ colour: true }))).toContain('\u001B[1mS3 has one neighbour.')
  expect(renderAnswer(neighbours('q'), GRAPH, PLAIN)).not.toContain('\u001B')
})
