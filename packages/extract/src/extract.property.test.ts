import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor } from './extract.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

const markup = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '  - ',
  '| ',
  '~~',
  '**',
  '`',
  '```\n',
  '\n',
  '\n\n',
  '> ',
  '[',
  '](',
  ')',
  '<b>',
  '<aside>\n',
  '</details>',
  '%%\n',
  '[[',
  ']]',
  '==',
  '---\n',
  '\r\n',
  '\u0000',
  '\ud800',
)
const words = fc.constantFrom(
  'Lambda',
  'SQS',
  '람다',
  'S3',
  '함수',
  '를',
  '에서 ',
  '호출한다',
  '최대 15분',
  'sends ',
  'to ',
  '__proto__',
  'constructor',
  '1,000개',
  ' vs ',
  '가'.normalize('NFD'),
)
const note = fc
  .array(fc.oneof(markup, words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

test('any text is read without an error, and every quote is the text of its span', () => {
  fc.assert(
    fc.property(note, (text) => {
      for (const { evidence } of extract({ path: 'n.md', text }).claims) {
        expect(text.slice(evidence.span.offset, evidence.span.endOffset)).toBe(evidence.quote)
        expect(evidence.confidence).toBeGreaterThanOrEqual(0)
        expect(evidence.confidence).toBeLessThanOrEqual(1)
      }
    }),
    { seed: 20260, numRuns: 400 },
  )
})

test('any bytes read as UTF-8 are read without an error', () => {
  const decoder = new TextDecoder()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(extract({ path: 'n.md', text: decoder.decode(bytes) }).claims).toBeDefined()
    }),
    { seed: 20260, numRuns: 200 },
  )
})

test('nesting of any depth is read', () => {
  expect(extract({ path: 'n.md', text: `${'> '.repeat(10_000)}Lambda` }).claims).toEqual([])
  expect(extract({ path: 'n.md', text: `${'['.repeat(10_000)}Lambda` }).claims).toEqual([])
})

// Quadratic reading of these would take minutes and run into the test's time limit.
test.each([
  ['spaces', `a${' '.repeat(1_000_000)}b`],
  ['delimiters', '*a_'.repeat(300_000)],
  ['backticks', '`a ``b '.repeat(100_000)],
  ['autolinks', '<http://a'.repeat(50_000)],
  ['names', 'Lambda SQS '.repeat(50_000)],
  ['brackets', '[a]('.repeat(100_000)],
  ['links between notes', '[[a|'.repeat(100_000)],
  ['highlights', '==a '.repeat(100_000)],
  ['comments', '%%a '.repeat(100_000)],
  ['containers', '<div>a'.repeat(100_000)],
  ['tags', '<div>'.repeat(100_000)],
])('a long line of %s is read in linear time', (_, text) => {
  expect(extract({ path: 'n.md', text }).claims).toBeDefined()
})

test('the same note gives the same extraction', () => {
  const text = '# Lambda\n\nSQS가 람다를 호출한다. 최대 15분.\n'
  expect(JSON.stringify(extract({ path: 'n.md', text }))).toBe(JSON.stringify(extract({ path: 'n.md', text })))
})
