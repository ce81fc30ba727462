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
      ...{ side: 'both', verbs: [] },
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

const ASSERTED = { polarity: 'asserted' } as const
const SERVICE = { kind: 'service', status: 'current' } as const

test('what is compared is told in blocks: what it is, what joins it, the limits, what both have, what one has', () => {
  const claim = { relation: 'integrates-with', verb: 'uses', confidence: 0.9, evidenceCount: 1 } as const
  const kms = (side: 'in' | 'out') =>
    ({
      ...{
        id: 'kms',
        label: 'KMS',
        edge: 'e',
        side,
        part: null,
        ...ASSERTED,
        evidence: evidence('Both use KMS.'),
      },
      ...claim,
    }) as const
  const entity = (id: string, inNotes: boolean) =>
    ({
      ...{ id, label: id.toUpperCase(), ...SERVICE, parent: null, exams: ['SAA'] as const, inNotes },
      category: { id: 'integration', label: { en: 'Integration', ko: '통합' } },
    }) as const
  const limit = { bound: 'max', value: '256', unit: 'KB', what: 'message size' } as const
  const row = (id: string) =>
    ({
      ...{ id: 'l', edge: 'l', entity: { id, label: id.toUpperCase() }, limit },
      ...{ ...ASSERTED, confidence: 0.9 },
    }) as const
  const answered: AnsweredQuestion = {
    ...{ text: 'SQS와 SNS 차이', language: 'ko', words: '둘 다 KMS를 씁니다.' },
    question: { kind: 'comparison', entities: ['sqs', 'sns'] },
    answer: {
      kind: 'comparison',
      entities: [entity('sqs', true), entity('sns', false)],
      direct: [{ edge: 'd', from: 'sns', to: 'sqs', reversed: false, evidence: null, ...claim }],
      parts: [],
      limits: [
        { topic: 'message size', limits: [[{ ...row('sqs'), evidence: null }], [{ ...row('sns'), evidence: null }]] },
      ],
      neighbours: [
        { id: 'kms', label: 'KMS', relations: [[kms('out')], [kms('out')]] },
        { id: 's3', label: 'S3', relations: [[], [{ ...kms('in'), label: 'S3', evidence: null }]] },
      ],
    },
  }
  expect(renderAnswer(answered, GRAPH, PLAIN).split('\n')).toEqual([
    '둘 다 KMS를 씁니다.',
    '   SQS  통합 · SAA',
    '   SNS  통합 · SAA · 노트에 없음',
    '',
    '서로 직접 잇는 관계',
    '   sns ── uses ─→ sqs  (integrates-with, 90%)',
    '',
    '제한',
    '   message size',
    '   SQS: message size max 256 KB  (90%)',
    '   SNS: message size max 256 KB  (90%)',
    '',
    '공통',
    '   SQS ── uses ─→ KMS  (integrates-with, 90%)',
    '     “Both use KMS.”',
    '     a.md:7:3',
    '   SNS ── uses ─→ KMS  (integrates-with, 90%)',
    '     “Both use KMS.”',
    '     a.md:7:3',
    '',
    'SNS만',
    '   SNS ←─ uses ── S3  (integrates-with, 90%)',
    '',
  ])
})
