import { createExtractionPool, type ExtractionPool } from './extraction/extraction-pool.ts'
import { WorkError } from './extraction/worker-pool.ts'
import { InputError, toLibrary, watchNotes, type ExtractAway, type LibraryReader } from './library/index.ts'
import { createSnapshot } from './snapshot.ts'
import { clearFailure, replaceSnapshot, reportFailure, type Failure, type ServerState } from './state.ts'

export interface FollowOptions {
  /** Quiet time in milliseconds after a change before the notes are read: an editor writes in several steps. Default 50. */
  readonly quiet?: number
  /** Longest time in milliseconds that changes can put off a reading. Default 500. */
  readonly patience?: number
  /** Milliseconds that the extraction of what changed may take on another thread. Default 60 s. */
  readonly budget?: number
}

export interface Following {
  /** Resolves when changes from now on are seen, and those made before are in the state. */
  readonly ready: Promise<void>
  /** Ends the watching; of a reading under way, what another thread does is given up. */
  readonly close: () => Promise<void>
}

function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.message }
  if (error instanceof WorkError && error.code === 'WORK_TOO_LONG') {
    return { code: 'EXTRACTION_TOO_LONG', message: 'The notes that changed take too long to read.' }
  }
  return { code: 'INTERNAL', message: 'The notes could not be read; the log says why.' }
}

interface Schedule {
  readonly ask: () => void
  /** Resolves when nothing is under way any more. */
  readonly close: () => Promise<void>
}

/** Runs work some time after it is asked for, never twice at once; asked for while it runs, it runs again. */
function schedule(work: () => Promise<void>, { quiet = 50, patience = 500 }: FollowOptions): Schedule {
  let timer: NodeJS.Timeout | null = null
  let firstAsked: number | null = null
  let running: Promise<void> | null = null
  let closed = false
  const run = () => {
    timer = null
    firstAsked = null
    running = work().finally(() => {
      running = null
      if (firstAsked !== null) wait()
    })
  }
  const wait = () => {
    if (closed || running !== null) return
    if (timer !== null) clearTimeout(timer)
    const left = patience - (performance.now() - (firstAsked ?? 0))
    timer = setTimeout(run, Math.max(0, Math.min(quiet, left)))
  }
  return {
    ask: () => {
      firstAsked ??= performance.now()
      wait()
    },
    close: async () => {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await running
    },
  }
}

/** Milliseconds after which the thread, and with it what it remembers of the notes' sections, is given up. */
const IDLE = 600_000

/** Extraction on another thread, which starts when there is much to extract for the first time. */
function otherThread(budget = 60_000): { readonly extract: ExtractAway; readonly close: () => Promise<void> } {
  let pool: ExtractionPool | null = null
  return {
    extract: (notes, catalog) => (pool ??= createExtractionPool(catalog, { budget, idle: IDLE })).extract(notes),
    close: async () => pool?.close(),
  }
}

/**
 * Keeps the state up with the notes of paths. A reading that fails leaves the last good snapshot in place; the state
 * says why until a reading succeeds.
 */
export function followNotes(
  state: ServerState,
  { paths, reader }: { readonly paths: readonly string[]; readonly reader: LibraryReader },
  options: FollowOptions = {},
): Following {
  let blind: Failure | null = null
  let last = Promise.resolve()
  const end = { closed: false }
  const isClosed = () => end.closed
  const thread = otherThread(options.budget)
  const read = async () => {
    if (isClosed()) return
    try {
      const library = toLibrary(await reader.read(thread.extract))
      replaceSnapshot(state, createSnapshot(library, state.snapshot))
      if (blind === null) clearFailure(state)
      else reportFailure(state, blind)
    } catch (error) {
      if (isClosed()) return
      reportFailure(state, failureOf(error), error instanceof InputError ? null : error)
    }
  }
  // One after the other: the last to end must be the last to have begun.
  const update = () => (last = last.then(read))
  const updates = schedule(update, options)
  const watching = watchNotes(paths, {
    onChange: updates.ask,
    onError: (error) => {
      blind = { code: 'WATCH_FAILED', message: `Changes may go unseen: ${error.message}` }
      reportFailure(state, blind, error)
    },
  })
  return {
    ready: watching.ready.then(update),
    close: async () => {
      end.closed = true
      await watching.close()
      await Promise.all([updates.close(), thread.close()])
      await last
    },
  }
}
