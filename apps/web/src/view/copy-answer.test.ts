import { expect, it } from 'vitest'
import type { Hop, Path } from '@cloudlore/graph'
import { copyOf } from './copy-answer.ts'

const span = { line: 7, column: 1, offset: 0, endLine: 7, endColumn: 9, endOffset: 9 }
const evidence = {
  file: 'n.md',
  span,
  headings: [],
  exams: [],
  polarity: 'asserted' as const,
  rule: 'r',
  confidence: 0.9,
}
const hop: Hop = {
  edge: 'a|integrates-with|b',
  from: 'b',
  to: 'a',
  relation: 'integrates-with',
  verb: 'triggers',
  reversed: true,
  confidence: 0.9,
  evidence: { ...evidence, quote: 'A *triggers* B.' },
  evidenceCount: 1,
}
const part: Hop = {
  ...hop,
  edge: 'a|part-of|c',
  from: 'a',
  to: 'c',
  relation: 'part-of',
  reversed: false,
  evidence: null,
}
const path: Path = { nodes: ['b', 'a', 'c'], hops: [hop, part], cost: 2, words: '' }
const wording = {
  nameOf: (id: string) => `"${id}"`,
  wordsOf: ({ relation, verb }: Hop) => (relation === 'part-of' ? 'part of' : verb),
  evidenceOf: ({ evidence }: Hop) => evidence,
}

it('gives the steps as text, in the direction of the note', () => {
  expect(copyOf('Text', path, wording)).toBe(
    '"b" → "a" → "c"\n1. "a" — triggers → "b"\n   “A *triggers* B.” (n.md:7)\n2. "a" — part of → "c"\n',
  )
})

it('escapes for Markdown what it would read as its own', () => {
  expect(copyOf('Markdown', path, wording)).toBe(
    '**"b" → "a" → "c"**\n\n1. "a" *triggers* "b"\n   > A \\*triggers\\* B.\n   > (n.md:7)\n2. "a" *part of* "c"\n',
  )
})

it('draws a Mermaid flowchart', () => {
  expect(copyOf('Mermaid', path, wording)).toBe(
    [
      'flowchart LR',
      '  n0["#quot;b#quot;"]',
      '  n1["#quot;a#quot;"]',
      '  n2["#quot;c#quot;"]',
      '  n1 -->|"triggers"| n0',
      '  n1 -.->|"part of"| n2',
      '',
    ].join('\n'),
  )
})
