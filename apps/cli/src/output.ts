import { graphPieces, type KnowledgeGraph } from '@cloudlore/graph'
import type { ExportFile } from '@cloudlore/graph/export'
import type { ExportFormat } from '@cloudlore/graph/export-formats'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'

/** Where text goes piece by piece. */
export interface Sink {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`${path}: cannot be written (${reason}). Choose another file for -o.`)
  }
}

/** A file, or standard output where none is named. */
export async function openSink(path: string | undefined, io: Io): Promise<Sink> {
  if (path === undefined) {
    const write = (text: string) => {
      io.out(text)
      return Promise.resolve()
    }
    return { write, close: () => Promise.resolve() }
  }
  const file = await writing(path, () => open(path, 'w'))
  return { write: (text) => writing(path, () => file.writeFile(text)), close: () => file.close() }
}

export async function writeText(text: string, path: string | undefined, io: Io): Promise<void> {
  if (path === undefined) io.out(text)
  else await writing(path, () => writeFile(path, text))
}

/** Characters that are written at a time. */
const BATCH = 1 << 18

async function writePieces(pieces: Iterable<string>, path: string | undefined, io: Io): Promise<void> {
  const sink = await openSink(path, io)
  let batch = ''
  try {
    for (const piece of pieces) {
      batch += piece
      if (batch.length < BATCH) continue
      await sink.write(batch)
      batch = ''
    }
    await sink.write(batch)
  } finally {
    await sink.close()
  }
}

/** Several files go into a folder; on standard output they follow one another with an empty line in between. */
async function writeFiles(files: readonly ExportFile[], folder: string | undefined, io: Io): Promise<void> {
  if (folder === undefined) {
    io.out(files.map(({ text }) => text).join('\n'))
    return
  }
  await writing(folder, () => mkdir(folder, { recursive: true }))
  for (const { name, text } of files) {
    const path = join(folder, name)
    await writing(path, () => writeFile(path, text))
  }
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
