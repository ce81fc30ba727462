import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor, type Extractor } from './extract.ts'
import { createIncrementalExtractor } from './incremental.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const whole = createExtractor(TEST_CATALOG)
const NOTE = `# Orders

## Lambda

- stores the results in DynamoDB
- 최대 15분 동안 실행된다

## SQS

SQS sends messages to Lambda.
`

/** An extractor that tells how much text it was given. */
function counting() {
  let read = 0
  const extractor: Extractor = {
    extract: (note) => {
      read += note.text.length
      return whole.extract(note)
    },
  }
  return { extractor, read: () => read }
}

test('a section that changed is read again, the others are not', () => {
  const { extractor, read } = counting()
  const { extract } = createIncrementalExtractor(extractor)
  extract({ path: 'n.md', text: NOTE })
  const before = read()
  const edited = NOTE.replace('messages', 'orders')
  const extraction = extract({ path: 'n.md', text: edited })
  expect(extraction.claims.map(({ evidence }) => evidence.quote)).toContain('SQS sends orders to Lambda.')
  expect(read() - before).toBe('# Orders\n\n## SQS\n\nSQS sends orders to Lambda.\n'.length)
  expect(extraction).toEqual(whole.extract({ path: 'n.md', text: edited }))
})

test('a note that is no longer there is forgotten, the others are not', () => {
  const { extractor, read } = counting()
  const { extract, keepOnly } = createIncrementalExtractor(extractor)
  extract({ path: 'gone.md', text: NOTE })
  extract({ path: 'here.md', text: NOTE })
  const before = read()
  keepOnly(['here.md', 'new.md'])
  extract({ path: 'here.md', text: NOTE })
  expect(read()).toBe(before)
  extract({ path: 'gone.md', text: NOTE })
  expect(read()).toBe(1.5 * before)
})

test('a heading that changes is what the sections below it are read by', () => {
  const { extract } = createIncrementalExtractor(whole)
  extract({ path: 'n.md', text: NOTE })
  const edited = NOTE.replace('## Lambda', '## EC2')
  expect(extract({ path: 'n.md', text: edited })).toEqual(whole.extract({ path: 'n.md', text: edited }))
})

const line = fc.constantFrom(
  ...[
    '# Lambda',
    '## SQS',
    '### SQS',
    '> ## S3',
    '- # EC2',
    'S3\n--',
    '> S3\n> ==',
    '---',
    '```',
    '',
    '| a | b |\n| - | - |',
  ],
  ...[
    'Lambda stores the results in DynamoDB.',
    '- SQS sends messages to Lambda.',
    '  - to S3',
    '최대 15분이다.',
    '<!--',
    '<aside>\n',
    '</details>',
    '%%\n',
    '-->',
  ],
)
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

test('after any edits a note is read as it would be at once', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (versions) => {
      const { extract } = createIncrementalExtractor(whole)
      for (const version of versions) {
        expect(extract({ path: 'n.md', text: version })).toEqual(whole.extract({ path: 'n.md', text: version }))
      }
    }),
    { numRuns: 100 },
  )
})
