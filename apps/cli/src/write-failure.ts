import { OutputError } from './exit.ts'

/** Why a call to the file system failed, in one word where there is one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** What no other name for the file would mend: the disk is full or broken, or the user has no more room. */
const ROOM = ['EDQUOT', 'EFBIG', 'EIO', 'ENOSPC']

/** The error for a write that failed as there is no room for it; null if it failed for another reason. */
export function outOfRoom(what: string, error: unknown): Error | null {
  return ROOM.includes(codeOf(error)) ? outputFailure(what, error) : null
}

/** The error for a write that failed. */
export function outputFailure(what: string, error: unknown): OutputError {
  return new OutputError(`${what}: cannot be written (${codeOf(error)}). Make room, or write elsewhere.`)
}
