import { changeBetween, type Change } from './change.ts'
import { createFeed, type Feed } from './feed.ts'
import { RequestError } from './problem.ts'
import type { Snapshot } from './snapshot.ts'

/** Why the notes as they are now could not be read. */
export interface Failure {
  /** An `InputErrorCode`, or `INTERNAL`. */
  readonly code: string
  /** Names files, never quotes them. */
  readonly message: string
}

/** What happened to what is served. */
export type StateEvent =
  | { readonly kind: 'graph'; readonly snapshot: Snapshot; readonly change: Change }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly cause: unknown }
  | { readonly kind: 'recovered' }

/** What the server answers from. A new snapshot replaces the old one at once; requests under way keep theirs. */
export interface ServerState {
  /** The last that could be read; null until the notes are read. */
  snapshot: Snapshot | null
  /** Why the snapshot is older than the notes; null: it is not. */
  failure: Failure | null
  readonly events: Feed<StateEvent>
}

/** The state of a server that starts with a snapshot, or with none. */
export function createState(snapshot: Snapshot | null = null): ServerState {
  return { snapshot, failure: null, events: createFeed() }
}

/** Answers from another snapshot from now on, and tells what changed. The same notes again are no news. */
export function replaceSnapshot(state: ServerState, snapshot: Snapshot): void {
  const before = state.snapshot
  if (before?.tag === snapshot.tag) return
  state.snapshot = snapshot
  state.events.send({ kind: 'graph', snapshot, change: changeBetween(before, snapshot) })
}

/**
 * Keeps the snapshot and tells why there is no newer one; `cause` is for the log. The same failure again is no news.
 */
export function reportFailure(state: ServerState, failure: Failure, cause: unknown = null): void {
  if (state.failure?.message === failure.message) return
  state.failure = failure
  state.events.send({ kind: 'failure', failure, cause })
}

/** Tells that the snapshot is what the notes say. */
export function clearFailure(state: ServerState): void {
  if (state.failure === null) return
  state.failure = null
  state.events.send({ kind: 'recovered' })
}

/**
 * The snapshot to answer from.
 *
 * @throws {RequestError} `NOT_READY`
 */
export function snapshotOf(state: ServerState): Snapshot {
  if (state.snapshot === null) throw new RequestError('NOT_READY', 'The notes are being read. Try again in a moment.')
  return state.snapshot
}
