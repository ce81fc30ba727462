import { rmSync } from 'node:fs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const leftovers = new Set<string>()

function removeAll(): void {
  for (const path of leftovers) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // The process is ending: there is nobody to do better.
    }
  }
  leftovers.clear()
}

/** The signal is sent again, so that whoever waits for the process learns what ended it. */
function endBy(signal: NodeJS.Signals): void {
  removeAll()
  unlisten()
  process.kill(process.pid, signal)
}

function listen(): void {
  process.on('exit', removeAll)
  for (const signal of SIGNALS) process.on(signal, endBy)
}

function unlisten(): void {
  process.off('exit', removeAll)
  for (const signal of SIGNALS) process.off(signal, endBy)
}

/**
 * A file or folder that must not outlive the process, whether it ends by itself or by a signal. The function that is
 * returned takes that back; what is done with the path is then the caller's.
 */
export function removedAtEnd(path: string): () => void {
  if (leftovers.size === 0) listen()
  leftovers.add(path)
  return () => {
    leftovers.delete(path)
    if (leftovers.size === 0) unlisten()
  }
}
