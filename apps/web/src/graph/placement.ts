import type { LayoutInput, Positions } from './layout-input.ts'

/**
 * Lays out in a worker, so that the page is free meanwhile; on the page where no worker can be had. Made with the page,
 * so that the worker has started by the time the graph has come. Hands back the way to ask it; it answers once.
 */
export function startLayout(makeWorker: () => Worker): (input: LayoutInput) => Promise<Positions> {
  let asked = askerOf(makeWorker)
  return async (input) => {
    const ask = asked
    asked = null
    return (await ask?.(input)) ?? layOutHere(input)
  }
}

type Ask = (input: LayoutInput) => Promise<Positions | null>

/** The way to ask a worker, once; it answers null if the worker fails. Null if none can be had. */
function askerOf(makeWorker: () => Worker): Ask | null {
  let worker: Worker
  try {
    worker = makeWorker()
  } catch {
    // A page opened from disk may be denied workers.
    return null
  }
  // Heard from the start: its script may fail to load before there is anything to ask.
  const failed = new Promise<null>((resolve) => worker.addEventListener('error', () => resolve(null), { once: true }))
  return async (input) => {
    const answered = new Promise<Positions>((resolve) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => resolve(data), { once: true }),
    )
    worker.postMessage(input)
    const answer = await Promise.race([answered, failed])
    worker.terminate()
    return answer
  }
}

async function layOutHere(input: LayoutInput): Promise<Positions> {
  const { layOut } = await import('./layout.ts')
  return layOut(input)
}
