import type { LayoutInput, Positions } from './layout-input.ts'

/**
 * Lays out in a worker, so that the page is free meanwhile; on the page where no worker can be had. Made with the page,
 * so that the worker has started by the time the graph has come. Hands back the way to ask it; it answers once.
 */
export function startLayout(makeWorker: () => Worker): (input: LayoutInput) => Promise<Positions> {
  let worker: Worker | null = null
  try {
    worker = makeWorker()
  } catch {
    // A page opened from disk may be denied workers.
  }
  return async (input) => {
    if (!worker) return layOutHere(input)
    const answer = await answerOf(worker, input)
    worker.terminate()
    worker = null
    return answer ?? layOutHere(input)
  }
}

function answerOf(worker: Worker, input: LayoutInput): Promise<Positions | null> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => resolve(data), { once: true })
    worker.addEventListener('error', () => resolve(null), { once: true })
    worker.postMessage(input)
  })
}

async function layOutHere(input: LayoutInput): Promise<Positions> {
  const { layOut } = await import('./layout.ts')
  return layOut(input)
}
