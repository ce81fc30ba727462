import { graphPieces, type KnowledgeGraph } from '@cloudlore/graph'
import type { ExportFile } from '@cloudlore/graph/export'
import type { ExportFormat } from '@cloudlore/graph/export-formats'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openDraft } from './draft.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { codeOf, outOfRoom } from './write-failure.ts'

/** Takes text piece by piece. */
export type Write = (text: string) => Promise<void>

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    throw (
      outOfRoom(path, error) ??
      new UsageError(`${path}: cannot be written (${codeOf(error)}). Choose another file for -o.`)
    )
  }
}

/**
 * Writes a file piece by piece, or to standard output where none is named. The file is there when all is written: where
 * `work` fails, what was there before stays.
 */
export async function writeTo(
  path: string | undefined,
  io: Pick<Io, 'out'>,
  work: (write: Write) => Promise<void>,
): Promise<void> {
  if (path === undefined) {
    await work((text) => {
      io.out(text)
      return Promise.resolve()
    })
    return
  }
  const draft = await writing(path, () => openDraft(path))
  try {
    await work((text) => writing(path, () => draft.write(text)))
  } catch (error) {
    await draft.discard()
    throw error
  }
  await writing(path, draft.commit)
}

export async function writeText(text: string, path: string | undefined, io: Io): Promise<void> {
  await writeTo(path, io, (write) => write(text))
}

/** Characters that are written at a time. */
const BATCH = 1 << 18

async function writePieces(pieces: Iterable<string>, path: string | undefined, io: Io): Promise<void> {
  await writeTo(path, io, async (write) => {
    let batch = ''
    for (const piece of pieces) {
      batch += piece
      if (batch.length < BATCH) continue
      await write(batch)
      batch = ''
    }
    await write(batch)
  })
}

async function makeFolder(folder: string): Promise<void> {
  const isFile = await stat(folder).then(
    (found) => !found.isDirectory(),
    () => false,
  )
  if (isFile) throw new UsageError(`${folder}: is a file, but this format is several. Name a folder for -o.`)
  await writing(folder, () => mkdir(folder, { recursive: true }))
}

/** Several files go into a folder; on standard output they follow one another with an empty line in between. */
async function writeFiles(files: readonly ExportFile[], folder: string | undefined, io: Io): Promise<void> {
  if (folder === undefined) {
    io.out(files.map(({ text }) => text).join('\n'))
    return
  }
  await makeFolder(folder)
  for (const { name, text } of files) await writeText(text, join(folder, name), io)
}

export interface GraphOutput {
  readonly format: ExportFormat
  /** A file, or a folder for formats of several; absent: standard output. */
  readonly output?: string
}

/** Writes a graph. The format that most runs write needs no other writers, which take a while to load. */
export async function writeGraph(graph: KnowledgeGraph, { format, output }: GraphOutput, io: Io): Promise<void> {
  if (format === 'json') {
    await writePieces(graphPieces(graph), output, io)
    return
  }
  const { exportGraph } = await import('@cloudlore/graph/export')
  const written = exportGraph(graph, format)
  if ('text' in written) await writeText(written.text, output, io)
  else await writeFiles(written.files, output, io)
}
