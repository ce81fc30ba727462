import type { Extraction, Note } from '@cloudlore/extract'
import type { Catalog } from '@cloudlore/graph'
import { Worker } from 'node:worker_threads'
import type { NotesToExtract } from '../library/index.ts'
import type { ExtractionJob, ExtractionResult } from './extraction-job.ts'
import { createWorkerPool, type PoolOptions } from './worker-pool.ts'

/** Reads notes on other threads than the one that answers. Errors: as `WorkerPool`. */
export interface ExtractionPool {
  readonly extract: (notes: NotesToExtract) => Promise<readonly Extraction[]>
  /** The serialised graph of notes, as UTF-8. */
  readonly graphJson: (notes: readonly Note[]) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** Beside this module among the sources, beside the bundle among what was built. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? 'start-from-source.mjs' : 'extraction-worker.js',
  import.meta.url,
)

/** A pool whose workers know a catalog; the first starts with the first job. */
export function createExtractionPool(catalog: Catalog, options: PoolOptions = {}): ExtractionPool {
  const { categories, entities } = catalog
  const start = () => new Worker(ENTRY, { workerData: { categories, entities } })
  const { run, close } = createWorkerPool<ExtractionJob, ExtractionResult>(start, options)
  return {
    extract: async ({ notes, all }) => (await run({ notes, all, want: 'extractions' })).extractions,
    graphJson: async (notes) => Buffer.from((await run({ notes, want: 'graph' })).graphJson.buffer),
    close,
  }
}
