import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReader, defaultNotes, toLibrary } from '../src/library/index.ts'
import { followNotes } from '../src/live.ts'
import { serve } from '../src/serve.ts'
import { createSnapshot } from '../src/snapshot.ts'
import { createState, type ServerState } from '../src/state.ts'

/** A server on loopback over a copy of notes that may be changed. */
export interface Subject {
  readonly url: string
  readonly folder: string
  readonly state: ServerState
  readonly close: () => Promise<void>
}

/** Serves and follows a copy of the notes of a path (default: the project's own), at any free port. */
export async function startSubject(notes = defaultNotes()): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-subject-'))
  await cp(notes, join(folder, 'notes'), { recursive: true })
  const paths = [join(folder, 'notes')]
  const reader = createReader(paths)
  const state = createState(createSnapshot(toLibrary(await reader.read())))
  const server = await serve(state, { port: 0 })
  const following = followNotes(state, { paths, reader })
  await following.ready
  const close = async () => {
    await following.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
  return { url: server.url, folder: join(folder, 'notes'), state, close }
}
