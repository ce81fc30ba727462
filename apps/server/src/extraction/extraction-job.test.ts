import type * as Extract from '@cloudlore/extract'
import { expect, test, vi } from 'vitest'
import { loadCatalog } from '../library/index.ts'
import { extractionJobs } from './extraction-job.ts'

const kept = vi.hoisted((): string[][] => [])
vi.mock('@cloudlore/extract', async (original) => {
  const { notingKept } = await import('../test-forgetting.ts')
  return notingKept(await original<typeof Extract>(), kept)
})

test('what is remembered of notes that are no longer there is forgotten with each job', async () => {
  const run = extractionJobs(await loadCatalog())
  run({ want: 'extractions', notes: [{ path: 'a.md', text: 'SNS sends to SQS.' }], all: ['a.md', 'b.md'] })
  run({ want: 'graph', notes: [{ path: 'c.md', text: 'SNS sends to SQS.' }] })
  expect(kept).toEqual([['a.md', 'b.md']])
})
