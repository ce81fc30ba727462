import { expect, it } from 'vitest'
import type { Evidence, LimitRow, Neighbour } from '@cloudlore/graph'
import { translator } from '../i18n/translate.ts'
import { listCopy } from './copy-list.ts'

const said = (quote: string): Evidence => ({
  ...{ file: 'n.md', headings: [], exams: [], polarity: 'asserted', rule: 'r', confidence: 0.9, quote },
  span: { line: 7, column: 1, offset: 0, endLine: 7, endColumn: 9, endOffset: 9 },
})
const entity = { id: 'lambda', label: 'Lambda' }
const row = (label: string, polarity: Neighbour['polarity'], evidence: Evidence): Neighbour => ({
  ...{ id: label, label, edge: label, relation: 'integrates-with', verb: 'triggers', side: 'in', part: null },
  ...{ polarity, confidence: 0.9, evidence, evidenceCount: 1 },
})
const wording = {
  t: translator('en'),
  verbOf: ({ verb }: Pick<Neighbour, 'verb'>) => verb,
  limitOf: ({ limit }: LimitRow) => `at most ${limit.value} ${limit.unit}`,
  evidenceOf: ({ evidence }: { evidence: Evidence | null }) => evidence,
}

it('copies neighbours with their sentences, what is denied last', () => {
  const neighbours = [
    row('SQS', 'negated', said('SQS does *not* trigger Lambda.')),
    row('SNS', 'asserted', said('SNS triggers Lambda.')),
  ]
  const answer = { kind: 'neighbours', entity, side: 'in', verbs: [], neighbours, nearest: [] } as const
  expect(listCopy('Text', answer, wording)).toBe(
    [
      'Lambda\n',
      '- SNS triggers → Lambda\n  “SNS triggers Lambda.” (n.md:7)',
      '- SQS triggers → Lambda (denied)\n  “SQS does *not* trigger Lambda.” (n.md:7)\n',
    ].join('\n'),
  )
  expect(listCopy('Markdown', answer, wording)).toContain('  > SQS does \\*not\\* trigger Lambda.\n  > (n.md:7)\n')
})

it('copies limits', () => {
  const limit = { bound: 'max', value: '15', unit: 'minutes', what: 'timeout' } as const
  const limits = [{ id: 'l', edge: 'l', entity, limit, polarity: 'asserted', confidence: 0.9, evidence: null }] as const
  expect(listCopy('Text', { kind: 'limits', entity, about: '', limits, nearest: [] }, wording)).toBe(
    'Lambda\n\nLimits\n- Lambda: at most 15 minutes, timeout\n',
  )
})

it('copies replacements, by notes or by the catalog alone', () => {
  const replacedBy = [{ id: 'b', label: 'B', edge: null, evidence: null }]
  expect(listCopy('Text', { kind: 'replacements', entity, replacedBy, replaces: [] }, wording)).toBe(
    'Lambda\n\nReplaced by\n- B\n',
  )
})
