import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { answeredQuestions, DOCUMENT } from './questions.ts'

test('docs/questions.md is what `pnpm questions` writes', async () => {
  expect(await readFile(DOCUMENT, 'utf8')).toBe(await answeredQuestions())
})
