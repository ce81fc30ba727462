import { expect, test } from 'vitest'
import type { Claim } from '../evidence.ts'
import { createNames } from '../names.ts'
import { CATALOG, integrates, limits } from '../test-fixtures.ts'
import { checkNotes } from './index.ts'
import { linesOf } from './lines.ts'

const NAMES = createNames(CATALOG)

/** Findings as `file:line:column severity rule`. */
function check(text: string, claims: readonly Claim[] = []) {
  return checkNotes({ notes: [{ path: 'a.md', text }], claims, catalog: CATALOG, names: NAMES })
}
const inShort = (text: string, claims: readonly Claim[] = []) =>
  check(text, claims).map(({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`)

test('two values for one limit are reported at both places', () => {
  const claims = [
    limits('lambda', { value: '15' }, { line: 1, file: 'a.md' }),
    limits('lambda', { value: '10' }, { line: 7, file: 'b.md' }),
  ]
  expect(check('', claims)).toEqual([
    {
      ...{ file: 'a.md', line: 1, column: 1, severity: 'error', rule: 'contradicting-limits' },
      reason:
        'The limit of Lambda (execution time) is max 15 minutes here, but max 10 minutes at b.md:7:1; correct one of them.',
    },
    {
      ...{ file: 'b.md', line: 7, column: 1, severity: 'error', rule: 'contradicting-limits' },
      reason:
        'The limit of Lambda (execution time) is max 10 minutes here, but max 15 minutes at a.md:1:1; correct one of them.',
    },
  ])
})

test.each([
  ['the same in another unit', { value: '900', unit: 'seconds' }],
  ['another bound', { bound: 'default', value: '3' }],
  ['another thing', { value: '10', what: 'timeout of the API' }],
  ['another dimension', { value: '10', unit: 'GB' }],
  ['a value that is no number', { value: 'many' }],
] as const)('%s is no contradiction', (_, limit) => {
  expect(inShort('', [limits('lambda', {}, { line: 1 }), limits('lambda', limit, { line: 9 })])).toEqual([])
})

test('bits of a second are compared with bits, bytes with bytes', () => {
  const speeds = (...units: readonly string[]) =>
    units.map((unit, i) => limits('lambda', { value: '10', unit, what: 'speed' }, { line: 1 + 9 * i }))
  expect(inShort('', speeds('Gbps', 'GB/s'))).toEqual([])
  expect(inShort('', speeds('Gbps', 'Mbps'))).toHaveLength(2)
  expect(inShort('', speeds('bytes', 'KB'))).toHaveLength(2)
})

test('values of one sentence, or of neighbouring items, are values of different cases', () => {
  const sentence = { line: 1, quote: '4 KB, or 8 KB in the advanced tier' }
  const size = { unit: 'KB', what: 'value' }
  expect(
    inShort('', [limits('ssm', { ...size, value: '4' }, sentence), limits('ssm', { ...size, value: '8' }, sentence)]),
  ).toEqual([])
  const items = [
    limits('ssm', { ...size, value: '4' }, { line: 1, quote: 'Standard: 4 KB' }),
    limits('ssm', { ...size, value: '8' }, { line: 2, quote: 'Advanced: 8 KB' }),
  ]
  expect(inShort('', items)).toEqual([])
})

test('neighbouring sentences of the same words contradict each other', () => {
  const claims = [
    limits('lambda', { value: '15' }, { line: 1, quote: 'Lambda runs 15 minutes.' }),
    limits('lambda', { value: '10' }, { line: 2, quote: 'Lambda runs 10 minutes.' }),
  ]
  expect(inShort('', claims)).toEqual(['a.md:1:1 error contradicting-limits', 'a.md:2:1 error contradicting-limits'])
})

test('what is asserted here and denied there is reported where it is denied', () => {
  const claims = [
    integrates('s3', 'lambda', { line: 1, verb: 'triggers' }),
    integrates('s3', 'lambda', { line: 9, polarity: 'negated' }),
  ]
  expect(check('', claims)).toEqual([
    {
      ...{ file: 'a.md', line: 9, column: 1, severity: 'warning', rule: 'contradicting-claims' },
      reason: 'Here it is denied that S3 works with Lambda, but a.md:1:1 says so; correct one of them.',
    },
  ])
})

test('to deny one verb does not contradict another', () => {
  const claims = [
    integrates('s3', 'lambda', { line: 1, verb: 'triggers' }),
    integrates('s3', 'lambda', { line: 9, verb: 'stores-in', polarity: 'negated' }),
  ]
  expect(inShort('', claims)).toEqual([])
})

test('an unsure reading accuses nobody', () => {
  const claims = [limits('lambda', {}, { line: 1 }), limits('lambda', { value: '10' }, { line: 9, confidence: 0.4 })]
  expect(inShort('', claims)).toEqual([])
})

test('what is superseded is reported once a note, with what to use', () => {
  expect(check('# EC2\n\nA launch configuration is old.\nLaunch configurations again.')).toEqual([
    {
      ...{ file: 'a.md', line: 3, column: 3, severity: 'info', rule: 'legacy-service' },
      reason: 'Launch configurations is superseded; use Launch templates.',
    },
  ])
  expect(inShort('시작 구성은 오래되었다.')).toEqual(['a.md:1:1 info legacy-service'])
  expect(inShort('`launch configuration` and a relaunch configurationist')).toEqual([])
})

test('a name that nothing has is reported, with what may have been meant', () => {
  expect(check('AWS Lamdba runs code. AWS Lambda too.')[0]).toEqual({
    ...{ file: 'a.md', line: 1, column: 1, severity: 'warning', rule: 'unknown-name' },
    reason: '"AWS Lamdba" is no service that the catalog knows; did you mean Lambda?',
  })
  expect(inShort('Amazon Frobnicator')).toEqual(['a.md:1:1 info unknown-name'])
  expect(inShort('AWS Account, AWS Systems Manager Overview, AWS Key Management, Amazon S3 Glacier')).toEqual([])
})

test.each([
  ['a\n```js\ncode', ['a.md:2:1 error unclosed-code']],
  ['```js\ncode\n```\n\n~~~\n```\n~~~~', []],
  ['````\n```\n', ['a.md:1:1 error unclosed-code']],
  ['a\n\n    ```\n\nb ~~c', ['a.md:5:3 warning unclosed-strike']],
  ['a\n\n\t~~~\n', []],
  ['a\n\n   ```\n', ['a.md:3:4 error unclosed-code']],
  ['```\n    ```\n', ['a.md:1:1 error unclosed-code']],
  ['> a\n>\n>     ```\n> b', []],
  ['> a\n>\n>    ```\n> b', ['a.md:3:6 error unclosed-code']],
  ['10. a\n\n    ```\n    b ~~c\n    ```\n\n~~d', ['a.md:7:1 warning unclosed-strike']],
  ['- a\n  - b\n\n    ```\n', ['a.md:4:5 error unclosed-code']],
  ['- a\n\n  b\n\n      ```\n', []],
  ['1. a\n\nb\n\n    ```\n', []],
  ['- - -\n    ```\n', []],
  ['a `b ``c` d` ~~ ``', ['a.md:1:14 warning unclosed-strike']],
  ['`a` <!-- ` --> ~~ `', ['a.md:1:16 warning unclosed-strike']],
  ['a <!-- b\nc', ['a.md:1:3 error unclosed-comment']],
  ['a <!-- b\nc --> d `<!--` ``` x ```', []],
  ['a ~~b\n\nc~~', ['a.md:1:3 warning unclosed-strike', 'a.md:3:2 warning unclosed-strike']],
  ['a ~~b\nc~~ `~~`', []],
  ['##Heading\n## Heading\n#!x', ['a.md:1:1 info heading-space']],
  ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n| 1 \\| 2 | `|` |', ['a.md:3:1 warning extra-cells']],
  ['a | b\n\n| c | d | e |', []],
])('the Markdown %j has %j', (text, findings) => {
  expect(inShort(text)).toEqual(findings)
})

test('a hostile note is read to its end', () => {
  expect(inShort(`${'`'.repeat(50_000)}${'<!-'.repeat(50_000)}${'~'.repeat(50_000)}`)).toEqual([
    'a.md:1:1 error unclosed-code',
  ])
  expect(inShort(`${'AWS A '.repeat(50_000)}${'| - '.repeat(50_000)}${'<!-'.repeat(50_000)}`)).toEqual([
    'a.md:1:1 info unknown-name',
    'a.md:1:299989 info unknown-name',
  ])
})

test.each([
  ['runs of backticks, each longer', Array.from({ length: 4_000 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
  ['short code spans', '`a` '.repeat(200_000)],
  ['comments', '<!-- a --> '.repeat(200_000)],
  ['backticks that nothing closes', Array.from({ length: 2_500 }, (_, at) => `${'`'.repeat(at + 1)} `).join('a')],
])('a line of %s is read in a time that grows as it does', (_, line) => {
  const start = performance.now()
  expect(linesOf(`a ${line}`).openCode).toBeNull()
  // The quadratic reading of these took over 10 s.
  expect(performance.now() - start).toBeLessThan(5_000)
})
