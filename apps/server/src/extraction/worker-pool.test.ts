import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { createWorkerPool, type PoolOptions } from './worker-pool.ts'

/** Doubles numbers; `hang` never ends, `fail` throws. */
const DOUBLING = `
require('node:worker_threads').parentPort.on('message', function double(job) {
  if (job === 'hang') for (;;) {}
  if (job === 'fail') throw new Error('no number')
  this.postMessage(job * 2)
})`

function doubling(options: PoolOptions = {}) {
  let started = 0
  const pool = createWorkerPool<number | 'hang' | 'fail', number>(() => {
    started++
    return new Worker(DOUBLING, { eval: true, stderr: true })
  }, options)
  onTestFinished(() => pool.close())
  return { ...pool, started: () => started }
}

test('one worker does all jobs in their order, and starts with the first', async () => {
  const { run, started } = doubling()
  expect(started()).toBe(0)
  expect(await Promise.all([run(1), run(2), run(3)])).toEqual([2, 4, 6])
  expect(started()).toBe(1)
})

test('no more workers start than there may be', async () => {
  const { run, started } = doubling({ size: 2 })
  expect(await Promise.all([1, 2, 3, 4].map(run))).toEqual([2, 4, 6, 8])
  expect(started()).toBe(2)
})

test('a job over its budget fails, and the next has a worker of its own', async () => {
  const { run, started } = doubling({ budget: 1000 })
  const hanging = run('hang')
  const waiting = run(4)
  await expect(hanging).rejects.toMatchObject({ code: 'WORK_TOO_LONG', message: 'The work took longer than 1 s.' })
  expect(await waiting).toBe(8)
  expect(started()).toBe(2)
})

test('a job that breaks its worker fails, and the next has a worker of its own', async () => {
  const { run } = doubling()
  const [broken, next] = await Promise.allSettled([run('fail'), run(5)])
  expect(broken).toMatchObject({ status: 'rejected', reason: { code: 'WORK_FAILED', cause: { message: 'no number' } } })
  expect(next).toEqual({ status: 'fulfilled', value: 10 })
})

test('a job is refused when too many wait', async () => {
  const { run, close } = doubling({ mostWaiting: 1 })
  const [hanging, waiting, refused] = [run('hang'), run(1), run(2)].map((each) => each.catch((error: unknown) => error))
  expect(await refused).toMatchObject({ code: 'WORKERS_BUSY' })
  await close()
  expect(await hanging).toMatchObject({ code: 'WORK_FAILED' })
  expect(await waiting).toMatchObject({ code: 'WORK_FAILED' })
})

test('an idle worker is ended and another one started when there is work again', async () => {
  const { run, started } = doubling({ idle: 0 })
  expect(await run(1)).toBe(2)
  // Past the timer, which was set before this one.
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await run(2)).toBe(4)
  expect(started()).toBe(2)
})
