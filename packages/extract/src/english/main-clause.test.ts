import { expect, test } from 'vitest'
import type { Predicate } from '../reading.ts'
import { mainClauseStart } from './main-clause.ts'

/** Where the main clause of a text begins, whose only verb so far is `verb`. */
function main(text: string, verb: string): string {
  const start = text.indexOf(verb)
  const predicate: Predicate = {
    start,
    end: start + verb.length,
    frame: 'store',
    passive: false,
    negated: false,
    form: 'final',
  }
  return text.slice(mainClauseStart(text, [predicate]))
}

test('stands behind the comma that ends the clause before it', () => {
  expect(main('When a file lands in S3, Lambda runs', 'lands')).toBe(' Lambda runs')
  expect(main('If S3, SNS or SQS sends it, Lambda runs', 'sends')).toBe(' Lambda runs')
  expect(main('A file lands in S3, Lambda runs', 'lands')).toBe('A file lands in S3, Lambda runs')
  expect(main('Lambda runs when a file lands in S3', 'runs')).toBe('Lambda runs when a file lands in S3')
})
