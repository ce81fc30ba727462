import type * as Extract from '@cloudlore/extract'
import { expect, test, vi } from 'vitest'
import { loadCatalog } from '../library/index.ts'
import { extractionJobs } from './extraction-job.ts'

const kept: string[][] = []
vi.mock('@cloudlore/extract', async (original) => {
  const actual = await original<typeof Extract>()
  const createIncrementalExtractor: typeof actual.createIncrementalExtractor = (extractor) => {
    const made = actual.createIncrementalExtractor(extractor)
    const keepOnly = (paths: Iterable<string>) => {
      kept.push([...paths])
      made.keepOnly(paths)
    }
    return { ...made, keepOnly }
  }
  return { ...actual, createIncrementalExtractor }
})

test('what is remembered of notes that are no longer there is forgotten with each job', async () => {
  const run = extractionJobs(await loadCatalog())
  run({ want: 'extractions', notes: [{ path: 'a.md', text: 'SNS sends to SQS.' }], all: ['a.md', 'b.md'] })
  run({ want: 'graph', notes: [{ path: 'c.md', text: 'SNS sends to SQS.' }] })
  expect(kept).toEqual([['a.md', 'b.md']])
})
