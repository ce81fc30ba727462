import { expect, test } from 'vitest'
import { relationLines } from './relation-lines.ts'
import { integrates, limits, randomNumbers, replaces, shuffled } from './test-fixtures.ts'

const TRIGGERS = integrates('eventbridge', 'lambda', {
  ...{ file: 'b.md', line: 3, verb: 'triggers', confidence: 0.91, rule: 'en-verb' },
  ...{ quote: 'EventBridge "triggers" Lambda.', headings: ['Events', 'Rules'] },
})
const REPLACES = replaces('launch-templates', 'launch-configurations', { file: 'a.md', line: 9, polarity: 'negated' })
const LIMITS = limits('lambda', {}, { file: 'a.md', line: 2, quote: '최대 15분' })
const USES = integrates('lambda', 'kms', { file: 'a.md', line: 9, verb: 'uses' })

test('each piece of evidence is a line, sorted by file, place, type and ids', () => {
  expect(relationLines([TRIGGERS, REPLACES, LIMITS, USES])).toBe(
    [
      '{"file":"a.md","line":2,"column":1,"type":"limits","source":"lambda","bound":"max","value":"15","unit":"minutes","what":"execution time","polarity":"asserted","confidence":0.8,"rule":"r","quote":"최대 15분","headings":[]}',
      '{"file":"a.md","line":9,"column":1,"type":"integrates-with","source":"lambda","target":"kms","verb":"uses","polarity":"asserted","confidence":0.8,"rule":"r","quote":"Sentence 9.","headings":[]}',
      '{"file":"a.md","line":9,"column":1,"type":"replaces","source":"launch-templates","target":"launch-configurations","polarity":"negated","confidence":0.8,"rule":"r","quote":"Sentence 9.","headings":[]}',
      '{"file":"b.md","line":3,"column":1,"type":"integrates-with","source":"eventbridge","target":"lambda","verb":"triggers","polarity":"asserted","confidence":0.91,"rule":"en-verb","quote":"EventBridge \\"triggers\\" Lambda.","headings":["Events","Rules"]}',
      '',
    ].join('\n'),
  )
})

test('the order of the claims makes no difference', () => {
  const claims = [TRIGGERS, REPLACES, LIMITS, USES]
  expect(relationLines(shuffled(claims, randomNumbers(3)))).toBe(relationLines(claims))
})

test('no claims give no lines', () => {
  expect(relationLines([])).toBe('')
})

test('a claim given twice is one line', () => {
  expect(relationLines([USES, USES])).toBe(relationLines([USES]))
})
