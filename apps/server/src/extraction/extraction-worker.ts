/** Entry of the worker thread that reads notes. Its `workerData` is the catalog; each message is a job. */
import type { CatalogData } from '@cloudlore/graph'
import { parentPort, workerData } from 'node:worker_threads'
import { extractionJobs, type ExtractionJob } from './extraction-job.ts'

// Both come from our own pool, so their form is known.
const run = extractionJobs(workerData as CatalogData)
parentPort?.on('message', (job: ExtractionJob) => {
  const result = run(job)
  parentPort?.postMessage(result, [result.graphJson.buffer])
})
