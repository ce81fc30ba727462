import type { Worker } from 'node:worker_threads'

/** Why work was not done, told apart by `code`. */
export class WorkError extends Error {
  readonly code: 'WORK_FAILED' | 'WORK_TOO_LONG' | 'WORKERS_BUSY'

  constructor(code: WorkError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'WorkError'
    this.code = code
  }
}

export interface PoolOptions {
  /** Workers at once. Default 1. */
  readonly size?: number
  /** Milliseconds that a job may take, the start of its worker included; then that worker is ended. Default 20 s. */
  readonly budget?: number
  /** Jobs that may wait for a worker. Default 8. */
  readonly mostWaiting?: number
  /** Milliseconds after its last job at which a worker is ended, so that its memory is free. Default 60 s. */
  readonly idle?: number
}

/** Workers that start with the first job. They do not keep the process alive. */
export interface WorkerPool<Job, Result> {
  /** @throws {WorkError} */
  readonly run: (job: Job) => Promise<Result>
  /** Ends the workers; jobs that are not done fail. */
  readonly close: () => Promise<void>
}

interface Task<Job, Result> {
  readonly job: Job
  readonly resolve: (result: Result) => void
  readonly reject: (error: WorkError) => void
}

interface Hand<Job, Result> {
  readonly worker: Worker
  task: Task<Job, Result> | null
  timer: NodeJS.Timeout | null
}

/**
 * A pool over workers that answer each message by one. Own code because pools of the registry find their workers by a
 * file beside them, which a bundle does not have.
 */
export function createWorkerPool<Job, Result>(
  start: () => Worker,
  { size = 1, budget = 20_000, mostWaiting = 8, idle = 60_000 }: PoolOptions = {},
): WorkerPool<Job, Result> {
  const waiting: Task<Job, Result>[] = []
  const hands = new Set<Hand<Job, Result>>()
  let closed = false

  const setTimer = (hand: Hand<Job, Result>, milliseconds: number, action: () => void) => {
    if (hand.timer !== null) clearTimeout(hand.timer)
    hand.timer = setTimeout(action, milliseconds).unref()
  }
  const dismiss = async (hand: Hand<Job, Result>, reason: WorkError) => {
    if (!hands.delete(hand)) return
    if (hand.timer !== null) clearTimeout(hand.timer)
    hand.task?.reject(reason)
    giveOut()
    await hand.worker.terminate()
  }
  const hire = () => {
    const hand: Hand<Job, Result> = { worker: start(), task: null, timer: null }
    const fail = (cause: unknown) => {
      void dismiss(hand, new WorkError('WORK_FAILED', 'A worker ended before its work was done.', { cause }))
    }
    hand.worker.on('error', fail).on('exit', fail)
    hand.worker.on('message', (result: Result) => {
      hand.task?.resolve(result)
      hand.task = null
      hand.worker.unref()
      setTimer(hand, idle, () => void dismiss(hand, new WorkError('WORK_FAILED', 'The worker had nothing to do.')))
      giveOut()
    })
    hands.add(hand)
    return hand
  }
  const free = () => [...hands].find(({ task }) => task === null) ?? (hands.size < size ? hire() : null)
  const giveOut = () => {
    while (waiting.length > 0 && !closed) {
      const hand = free()
      const task = hand === null ? undefined : waiting.shift()
      if (hand === null || task === undefined) return
      hand.task = task
      const late = new WorkError('WORK_TOO_LONG', `The work took longer than ${Math.round(budget / 1000)} s.`)
      setTimer(hand, budget, () => void dismiss(hand, late))
      hand.worker.ref()
      hand.worker.postMessage(task.job)
    }
  }
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed || waiting.length >= mostWaiting)
          reject(new WorkError('WORKERS_BUSY', `${waiting.length} wait for a worker already.`))
        else {
          waiting.push({ job, resolve, reject })
          giveOut()
        }
      }),
    close: async () => {
      closed = true
      const reason = new WorkError('WORK_FAILED', 'The workers were ended.')
      for (const task of waiting.splice(0)) task.reject(reason)
      await Promise.all([...hands].map((hand) => dismiss(hand, reason)))
    },
  }
}
