import { expect, it } from 'vitest'
import type { LayoutInput, Positions } from './layout-input.ts'
import { startLayout } from './placement.ts'

const INPUT: LayoutInput = {
  nodes: [{ id: 'lambda', x: 0, y: 0, radius: 5, group: 'compute', bounds: null }],
  edges: [],
  upright: false,
}

/** Answers at once what it is given, or nothing. */
function fakeWorker(answer: Positions | null): Worker {
  const worker = new EventTarget()
  const postMessage = (): void => {
    if (answer) worker.dispatchEvent(Object.assign(new Event('message'), { data: answer }))
  }
  return Object.assign(worker, { postMessage, terminate: () => undefined }) as unknown as Worker
}

it('takes the positions that the worker answers', async () => {
  const answer = new Map([['lambda', { x: 3, y: 4 }]])
  expect(await startLayout(() => fakeWorker(answer))(INPUT)).toBe(answer)
})

it('lays out on the page where the worker failed before it was asked, or could not be made', async () => {
  const broken = fakeWorker(null)
  const layOut = startLayout(() => broken)
  broken.dispatchEvent(new Event('error'))
  expect([...(await layOut(INPUT)).keys()]).toEqual(['lambda'])
  const denied = startLayout(() => {
    throw new Error('denied')
  })
  expect([...(await denied(INPUT)).keys()]).toEqual(['lambda'])
})
