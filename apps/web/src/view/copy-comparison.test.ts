import { expect, it } from 'vitest'
import type { Answer, ComparedEntity, Evidence, Neighbour } from '@cloudlore/graph'
import { translator } from '../i18n/translate.ts'
import { comparisonCopy } from './copy-comparison.ts'

const said = (quote: string): Evidence => ({
  ...{ file: 'n.md', headings: [], exams: [], polarity: 'asserted', rule: 'r', confidence: 0.9, quote },
  span: { line: 7, column: 1, offset: 0, endLine: 7, endColumn: 9, endOffset: 9 },
})
const entity = (id: string, label: string): ComparedEntity => ({
  ...{ id, label, kind: 'service', parent: null, status: 'current', exams: ['SAA'], inNotes: true },
  category: { id: 'application-integration', label: { en: 'Integration', ko: '통합' } },
})
const claim = { relation: 'integrates-with', verb: 'uses', confidence: 0.9, evidenceCount: 1 } as const
const kms = (side: 'in' | 'out', evidence: Evidence | null): Neighbour => ({
  ...{ id: 'kms', label: 'KMS', edge: 'e', side, part: null, polarity: 'asserted', evidence },
  ...claim,
})
const answer: Extract<Answer, { kind: 'comparison' }> = {
  kind: 'comparison',
  entities: [entity('sqs', 'SQS'), entity('sns', 'SNS')],
  direct: [{ edge: 'd', from: 'sns', to: 'sqs', reversed: false, evidence: said('SNS *sends* to SQS.'), ...claim }],
  parts: [],
  limits: [],
  neighbours: [
    { id: 'kms', label: 'KMS', relations: [[kms('out', null)], [kms('in', null)]] },
    { id: 's3', label: 'S3', relations: [[], [{ ...kms('in', null), label: 'S3' }]] },
  ],
}
const wording = {
  t: translator('ko'),
  nameOf: (id: string) => id.toUpperCase(),
  verbOf: ({ verb }: { readonly verb: string }) => verb,
  limitOf: () => '',
  categoryOf: () => '통합',
  evidenceOf: ({ evidence }: { readonly evidence: Evidence | null }) => evidence,
}

it('gives what is compared as text, in blocks', () => {
  expect(comparisonCopy('Text', answer, wording)).toBe(
    [
      ...['SQS · SNS', '', '무엇인지', '- SQS: 통합; SAA', '- SNS: 통합; SAA', ''],
      ...['서로 직접 잇는 관계', '- SNS uses → SQS', '  “SNS *sends* to SQS.” (n.md:7)', ''],
      ...['둘 다 연동', '- SQS uses → KMS', '- KMS uses → SNS', '', 'SNS만', '- S3 uses → SNS', ''],
    ].join('\n'),
  )
})

it('escapes for Markdown what it would read as its own', () => {
  expect(comparisonCopy('Markdown', answer, wording)).toContain(
    '**서로 직접 잇는 관계**\n\n- SNS uses → SQS\n  > SNS \\*sends\\* to SQS.\n  > (n.md:7)\n',
  )
})
