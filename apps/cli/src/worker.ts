/** A thread of `cloudlore extract`: does the jobs that it is sent, one at a time. */
import { InputError } from '@cloudlore/server/library'
import { parentPort, workerData } from 'node:worker_threads'
import { createWorkbench, type Job, type JobOptions } from './stream/job.ts'
import type { Reply } from './stream/pool.ts'

// What started this thread is our own pool, which sends what its types say.
const ready = createWorkbench(workerData as JobOptions)

async function replyTo(job: Job): Promise<Reply> {
  try {
    return { result: await (await ready)(job) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { error: { code: error instanceof InputError ? error.code : null, message } }
  }
}

parentPort?.on('message', (job: Job) => {
  void replyTo(job).then((reply) => parentPort?.postMessage(reply))
})
