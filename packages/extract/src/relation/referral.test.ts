import { expect, test } from 'vitest'
import { createExtractor } from '../extract.ts'
import { TEST_CATALOG } from '../test-catalog.ts'

const { extract } = createExtractor(TEST_CATALOG)

const said = (text: string) =>
  extract({ path: 'n.md', text }).claims.map((claim) => `${claim.source} ${'target' in claim ? claim.target : ''}`)

test.each([
  '# Lambda\n\n## See also\n\n- SQS\n- SNS\n',
  '# Lambda\n\n## 참고\n\n- [SQS](sqs.md)\n',
  '# Lambda\n\nSee also: [[SQS]], [[SNS]]\n',
  '# Lambda\n\n이전 글: SQS\n',
  '# Lambda\n\n- Alternatives:\n  - SQS\n',
  '# Lambda\n\n## Alternatives considered\n\n- SQS: too slow\n',
])('%j: where to read on relates nothing', (note) => {
  expect(said(note)).toEqual([])
})

test.each(['# Lambda\n\n참고: SNS가 Lambda를 호출한다.\n', '# Lambda\n\n## See also\n\n- SNS invokes Lambda.\n'])(
  '%j: what is said there is said',
  (note) => {
    expect(said(note)).toEqual(['sns lambda'])
  },
)
