import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { PROBLEMS } from './problem.ts'

test('docs/errors.md lists the problem codes with their statuses, in order', async () => {
  const page = await readFile(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
  const documented = [...page.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ])
  expect(documented).toEqual(Object.entries(PROBLEMS).map(([code, { status }]) => [code, status]))
})
