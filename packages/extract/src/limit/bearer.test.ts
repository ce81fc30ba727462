import { expect, test } from 'vitest'
import { readInContext } from '../context.ts'
import { createDictionary } from '../dictionary.ts'
import { readDocument } from '../document/document.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { bearersOf } from './bearer.ts'
import { measuresOf } from './measure.ts'

const TOOLS = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

/** Bearers of the first quantity of the last sentence: id → features. */
function bearers(text: string): Map<string, readonly string[]> {
  const context = readInContext(readDocument(text).blocks, TOOLS).at(-1)
  const [measure] = context ? measuresOf(context.sentence.text) : []
  if (!context || !measure) return new Map()
  return new Map(bearersOf(context, measure, TEST_CATALOG).map(({ id, features }) => [id, features]))
}

test.each([
  ['SQS는 메시지를 최대 14일 보관한다.', 'sqs', ['marked:named', 'opens', 'only:named']],
  ['SQS keeps messages for up to 14 days.', 'sqs', ['marked:named', 'opens', 'only:named']],
  ['| SQS | 14 days |', 'sqs', ['set-off:named']],
  ['SNS는 256KB이고 SQS는 1MB이다.', 'sns', ['before=0:named', 'marked:named']],
  ['# EC2\n\nUp to 5 alarms per instance', 'ec2', ['after=near:count', 'per']],
  ['람다 하나에 최대 5개의 계층', 'lambda', ['per']],
  ['Each Lambda has up to 5 layers', 'lambda', ['per']],
])('a name of the sentence: %s', (text, id, expected) => {
  expect(bearers(text).get(id)).toEqual(expect.arrayContaining(expected))
})

test('of two names the one that has its own quantity already is marked so', () => {
  const found = bearers('SNS: 256 KB, SQS: 1 MB')
  expect([...found.keys()]).toEqual(['sns', 'sqs'])
  const second = readInContext(readDocument('SNS: 256 KB, SQS: 1 MB').blocks, TOOLS).at(-1)
  const measure = second ? measuresOf(second.sentence.text)[1] : undefined
  const all = second && measure ? bearersOf(second, measure, TEST_CATALOG) : []
  expect(all.find(({ id }) => id === 'sns')?.features).toContain('measured-already:named')
  expect(all.find(({ id }) => id === 'sqs')?.features).not.toContain('measured-already:named')
})

test('what the text is about may bear a quantity that names no one', () => {
  const found = bearers('# AWS Lambda\n\n- S3가 호출한다.\n- 최대 15분.\n')
  expect(found.get('lambda')).toEqual(expect.arrayContaining(['heading=inner', 'heading:unnamed']))
  expect(found.get('s3')).toEqual(expect.arrayContaining(['previous:unnamed', 'recent=0:unnamed']))
})

test('a part of what the heading names is told from its whole', () => {
  const found = bearers('# EC2\n\n시작 템플릿이 있다.\n\n최대 15개.\n')
  expect(found.get('launch-template')).toEqual(expect.arrayContaining(['part', 'recent-part=since']))
  expect(found.get('ec2')).toContain('whole')
})
