import type { AnsweredQuestion } from '@cloudlore/graph'
import type { EntityFacts, EntityHit, Note } from './api.ts'

/** To be told what becomes of the notes. */
export interface ChangeListener {
  readonly onChange: () => void
  /** The notes changed but could not be read; in the words of the server. */
  readonly onUnreadable: (message: string) => void
  readonly onLost: () => void
}

/** Where the explorer has everything from: a server, or the page itself. Requests fail with `ApiError`. */
export interface Source {
  /** The graph as parsed JSON; `loadGraph` checks it. */
  readonly graph: (signal: AbortSignal) => Promise<unknown>
  /** At most eight entities by name, the best first. */
  readonly entities: (query: string, signal: AbortSignal) => Promise<readonly EntityHit[]>
  /** What is known of an entity, by its id or a former one, whether the notes speak of it or not. */
  readonly entity: (id: string, signal: AbortSignal) => Promise<EntityFacts>
  readonly answer: (question: string, signal: AbortSignal) => Promise<AnsweredQuestion>
  readonly note: (path: string, signal: AbortSignal) => Promise<Note>
  /** True once it can be asked. */
  readonly isReady: (signal: AbortSignal) => Promise<boolean>
  /** Follows changes of the notes until the function that it hands back is called. */
  readonly follow: (listener: ChangeListener) => () => void
  /** A worker that runs `graph/layout-worker.ts`. */
  readonly layoutWorker: () => Worker
}
