import { cp, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { defaultNotes } from '@cloudlore/server/library'
import { serve } from '../e2e/serve.ts'

/** The built command in a process of its own, on loopback, over a copy of notes that may be changed. */
export interface Subject {
  readonly url: string
  /** The notes that it follows. */
  readonly folder: string
  /** Writes a note at once, as an editor does that renames into place; null deletes it. */
  readonly put: (name: string, text: string | Buffer | null) => Promise<void>
  /** Ends the server and gives its exit code. */
  readonly close: () => Promise<number | null>
}

/** Serves and follows a copy of the notes of a path (default: the project's own), at any free port, without rate limit. */
export async function startSubject(notes = defaultNotes()): Promise<Subject> {
  const place = await mkdtemp(join(tmpdir(), 'cloudlore-load-'))
  const folder = join(place, 'notes')
  await cp(notes, folder, { recursive: true })
  const server = await serve([folder], ['--watch'], { CLOUDLORE_RATE_LIMIT: '0' })
  const put = async (name: string, text: string | Buffer | null) => {
    if (text === null) return unlink(join(folder, name))
    const draft = join(place, 'draft')
    await writeFile(draft, text)
    await rename(draft, join(folder, name))
  }
  const close = async () => {
    const code = await server.stop()
    await rm(place, { recursive: true })
    return code
  }
  return { url: server.url, folder, put, close }
}

/** JSON that an address answers with. */
export const getJson = async (url: string): Promise<unknown> => (await fetch(url)).json()

/** Asks until it is so, for at most a minute. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return
    await pause(100)
  }
  throw new Error(`${what} did not come true within a minute.`)
}
