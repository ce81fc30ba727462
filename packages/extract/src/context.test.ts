import { describe, expect, test } from 'vitest'
import { readInContext } from './context.ts'
import { createDictionary } from './dictionary.ts'
import { readDocument } from './document/document.ts'
import { candidatesOf } from './relation/candidate.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const tools = { catalog: TEST_CATALOG, dictionary: createDictionary(TEST_CATALOG) }

function last(note: string) {
  const context = readInContext(readDocument(note).blocks, tools).at(-1)
  if (!context) throw new Error('no sentence')
  return {
    names: context.reading.args.map((arg) => arg.id),
    antecedents: context.antecedents.map(({ id, origin }) => `${id}:${origin}`),
    chapter: context.sentence.block.chapter,
  }
}

describe('what a sentence may leave unsaid', () => {
  test('is what the headings name, and what the sentence before is about and named last', () => {
    expect(last('## Lambda\n\nS3 sends events to SQS. It is quick.').antecedents).toEqual([
      'lambda:heading',
      's3:previous',
      'sqs:mentioned',
    ])
  })

  test('is also what the paragraph began with', () => {
    expect(last('EventBridge has rules. S3 and SNS are known. It is quick.').antecedents).toEqual([
      's3:previous',
      'eventbridge:opening',
      'sns:mentioned',
    ])
  })

  test('is what the nearest of the items above that names something is about', () => {
    expect(last('- Lambda\n  - sources\n    - many of them').antecedents).toContain('lambda:lead-in')
  })
})

test('a list hangs on the label right before it and not on what the paragraph above is about', () => {
  const antecedents = (note: string) => last(note).antecedents.filter((each) => each.endsWith('lead-in'))
  expect(antecedents('Lambda is quick.\nOf SQS:\n- it is slow')).toEqual(['sqs:lead-in'])
  expect(antecedents('Lambda is quick.\nWrong answers\n- it is slow')).toEqual([])
  expect(antecedents('Lambda is quick. It has these limits:\n- it is slow')).toEqual(['lambda:lead-in'])
  expect(antecedents('Lambda is known to be one of the\nquick ones\n- it is slow')).toEqual(['lambda:lead-in'])
})

test('a line with a subject of its own is not about what the paragraph began with', () => {
  const antecedents = (note: string) => last(note).antecedents.filter((each) => each.endsWith('opening'))
  const begun = 'Lambda is quick.\nIt calls SQS.\n'
  expect(antecedents(`${begun}S3 sends events to SNS.`)).toEqual([])
  expect(antecedents(`${begun}It is cheap.`)).toEqual(['lambda:opening'])
})

test('an item is read in the light of what it hangs on', () => {
  expect(last('- EC2\n  - one instance each').names).toEqual(['ec2'])
  expect(last('- S3\n  - one instance each').names).toEqual([])
})

test('a name that nothing near explains relates nothing, though the chapter explains it', () => {
  const note = '## A\n\nEC2 is paid by the second.\n\n### B\n\nSNS tells each instance.'
  expect(last(note).names).toEqual(['sns', 'ec2'])
  const context = readInContext(readDocument(note).blocks, tools).at(-1)
  expect(context?.reading.args.map(({ distant }) => distant)).toEqual([false, true])
  expect(candidatesOf(context?.reading ?? { args: [], predicates: [], korean: false }, [])).toEqual([])
})

test('a chapter is what stands under a heading of level 1 or 2, the heading with it', () => {
  const chapters = (note: string) => readDocument(note).blocks.map((block) => block.chapter)
  expect(chapters('a\n\n# B\n\nc\n\n## D\n\n### E\n\nf\n\n## G')).toEqual([0, 1, 1, 2, 2, 2, 3])
})
