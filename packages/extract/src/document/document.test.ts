import { expect, test } from 'vitest'
import { noteRange } from './clean-text.ts'
import { readDocument } from './document.ts'

const texts = (note: string) => readDocument(note).blocks.map((block) => `${block.kind}: ${block.clean.text.trim()}`)

test('markup is left out of the text and code blocks are left out whole', () => {
  const note =
    '# A **b**\n\nSee [the guide](https://example.com) for `S3`.\n\n```\nLambda calls SQS\n```\n\n<script>SNS</script>\n'
  expect(texts(note)).toEqual(['heading: A b', 'paragraph: See the guide for S3.'])
})

test('blocks know the headings above them', () => {
  const blocks = readDocument('# One\n\n## Two\n\nx\n\n### Three\n\ny\n\n## Four\n\nz\n').blocks
  const trail = (text: string) =>
    blocks.find((block) => block.clean.text === text)?.trail.map((heading) => heading.text)
  expect(trail('x')).toEqual(['One', 'Two'])
  expect(trail('y')).toEqual(['One', 'Two', 'Three'])
  expect(trail('z')).toEqual(['One', 'Four'])
})

test('an item hangs on the paragraph before its list, a nested item on the item above', () => {
  const blocks = readDocument('Targets:\n\n- SNS\n  - topics\n- SQS\n').blocks
  expect(blocks.map((block) => [block.clean.text, block.leadIn?.clean.text ?? null, block.depth])).toEqual([
    ['Targets:', null, 0],
    ['SNS', 'Targets:', 1],
    ['topics', 'SNS', 2],
    ['SQS', 'Targets:', 1],
  ])
})

test('a rule, a table, code or a tag between a paragraph and a list parts them', () => {
  for (const between of ['---', '```\nx\n```', '| a |\n| - |\n| b |', '<details>', '<!-- x -->']) {
    expect(readDocument(`Before.\n\n${between}\n\n- item\n`).blocks.at(-1)?.leadIn).toBeNull()
  }
})

test('a paragraph under a later heading is not the lead-in of a list', () => {
  const blocks = readDocument('Before.\n\n## Next\n\n- item\n').blocks
  expect(blocks.at(-1)?.leadIn).toBeNull()
})

test('table rows know their header', () => {
  const row = readDocument('| Service | Limit |\n| --- | --- |\n| SQS | 14 days |\n').blocks[0]
  expect([row?.kind, row?.header, row?.clean.text]).toEqual(['row', ['Service', 'Limit'], '| SQS | 14 days |'])
})

test('a table of contents and front matter are left out', () => {
  const note = '---\ntitle: notes\n---\n\n- [**S3**](#s3)\n- [SQS](#sqs)\n- [SNS](https://example.com)\n\nText.\n'
  expect(texts(note)).toEqual(['item: SNS', 'paragraph: Text.'])
  expect(texts('- [**[SAA] S3**](#saa-s3)\n- [S3](#s3) calls [SNS](#sns)\n')).toEqual(['item: S3 calls SNS'])
})

test('emphasis and strike-through close beside Hangul particles', () => {
  const block = readDocument('**SQS(대기열)**를 쓰고 ~~SNS(알림)~~는 뺀다').blocks[0]
  expect(block?.clean.text).toBe('SQS(대기열)를 쓰고 SNS(알림)는 뺀다')
  expect(block?.struck).toEqual([{ start: 13, end: 20 }])
  expect(block?.strong).toEqual([{ start: 0, end: 8 }])
})

test('clean text leads back to the place in the note', () => {
  const note = 'It **stores** `logs`'
  const block = readDocument(note).blocks[0]
  expect(block?.clean.text).toBe('It stores logs')
  expect(block && noteRange(block.clean, { start: 3, end: 9 })).toEqual({ start: 5, end: 11 })
  expect(block && noteRange(block.clean, { start: 10, end: 14 })).toEqual({ start: 15, end: 19 })
})

test('decomposed Hangul is read composed and leads back to all of its characters', () => {
  const note = 'a 람다'.normalize('NFD')
  const block = readDocument(note).blocks[0]
  expect(block?.clean.text).toBe('a 람다')
  expect(block && noteRange(block.clean, { start: 2, end: 4 })).toEqual({ start: 2, end: 7 })
})

test('lines may end in carriage return and line feed', () => {
  expect(texts('# A\r\n\r\ntext\r\n')).toEqual(['heading: A', 'paragraph: text'])
})

test('a thousand unclosed delimiters do not stop the reading', () => {
  expect(readDocument('**a'.repeat(3000)).blocks).toHaveLength(1)
})

test('brackets that are no link stay, as exam tags in headings do', () => {
  expect(texts('## [SAA/DVA] Amazon SQS\n')).toEqual(['heading: [SAA/DVA] Amazon SQS'])
})
