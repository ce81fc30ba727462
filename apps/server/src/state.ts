import type { Snapshot } from './snapshot.ts'
import { RequestError } from './problem.ts'

/** What the server answers from. A new snapshot replaces the old one at once; requests under way keep theirs. */
export interface ServerState {
  /** Null until the notes are read. */
  snapshot: Snapshot | null
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
