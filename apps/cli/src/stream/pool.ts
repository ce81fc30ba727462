import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { Worker, type ResourceLimits } from 'node:worker_threads'
import { InputError, type InputErrorCode } from '@cloudlore/server/library'
import { createWorkbench, type Job, type JobOptions, type JobResult } from './job.ts'

/** Beside the built command; absent where the sources run, which then do with one thread. */
const PROGRAM = new URL('worker.js', import.meta.url)

/** Megabytes for what lives shortly: a thread collects its garbage sooner, and the threads together stay small. */
const YOUNG = 24
/**
 * Megabytes for the rest, and the length of a note, in UTF-16 units, that they do for. Where there is room for more the
 * engine collects garbage later, so that threads would grow to half as much again for nothing.
 */
const ENOUGH = { megabytes: 1536, length: 4_000_000 }

export interface PoolOptions extends JobOptions {
  /** Length of the longest note, in UTF-16 units; absent if it is not known beforehand. */
  readonly longest?: number
}

function memoryFor({ longest = Infinity }: PoolOptions): ResourceLimits {
  const old = longest <= ENOUGH.length ? { maxOldGenerationSizeMb: ENOUGH.megabytes } : {}
  return { maxYoungGenerationSizeMb: YOUNG, ...old }
}

/** What a thread sends back. Errors lose their class on the way. */
export type Reply =
  | { readonly result: JobResult }
  | { readonly error: { readonly code: InputErrorCode | null; readonly message: string } }

export interface Pool {
  /** How many jobs run at a time. */
  readonly width: number
  readonly run: (job: Job) => Promise<JobResult>
  readonly close: () => Promise<void>
}

function resultOf(reply: Reply): JobResult {
  if ('result' in reply) return reply.result
  const { code, message } = reply.error
  throw code ? new InputError(code, message) : new Error(message)
}

function createThread(options: PoolOptions) {
  const worker = new Worker(PROGRAM, { workerData: options, resourceLimits: memoryFor(options) })
  const run = async (job: Job): Promise<JobResult> => {
    worker.postMessage(job)
    const [reply] = (await once(worker, 'message')) as [Reply]
    return resultOf(reply)
  }
  return { run, close: () => worker.terminate() }
}

type Thread = ReturnType<typeof createThread>

/** Each job goes to a thread that is idle, or to the first that becomes so. */
function spread(threads: readonly Thread[]): Pool['run'] {
  const idle = [...threads]
  const waiting: ((thread: Thread) => void)[] = []
  const taken = (): Promise<Thread> => {
    const thread = idle.pop()
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve))
  }
  const free = (thread: Thread) => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }
  return async (job) => {
    const thread = await taken()
    try {
      return await thread.run(job)
    } finally {
      free(thread)
    }
  }
}

/** Threads that extract; with one, this thread does the work itself. */
export async function createPool(threads: number, options: PoolOptions): Promise<Pool> {
  if (threads <= 1 || !existsSync(PROGRAM)) {
    const run = await createWorkbench(options)
    return { width: 1, run, close: () => Promise.resolve() }
  }
  const all = Array.from({ length: threads }, () => createThread(options))
  const close = async () => {
    await Promise.all(all.map((thread) => thread.close()))
  }
  return { width: threads, run: spread(all), close }
}
