import { buildGraph, relationLines, serializeGraph } from '@cloudlore/graph'
import type { ExportFile } from '@cloudlore/graph/export'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import type { ExtractOptions } from '../program.ts'
import { openNotes, type NoteSource } from '../source.ts'

async function writing(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`${path}: cannot be written (${reason}). Choose another file for -o.`)
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

type Made = string | readonly ExportFile[]

/** The two formats that most runs write need no other writers, which take a while to load. */
async function made({ notes, claims, catalog }: NoteSource, format: ExtractOptions['format']): Promise<Made> {
  if (format === 'relations') return relationLines(claims)
  const graph = buildGraph(claims, catalog)
  if (format === 'json') return serializeGraph(graph)
  if (format === 'html') {
    const { standalonePage } = await import('../standalone-page.ts')
    return standalonePage({ graph, notes, catalog })
  }
  const { exportGraph } = await import('@cloudlore/graph/export')
  const written = exportGraph(graph, format)
  return 'text' in written ? written.text : written.files
}

/** `cloudlore extract`: notes in, graph or relations out. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const { output, format } = options
  const written = await made(await openNotes(paths, options, io), format)
  if (typeof written !== 'string') await writeFiles(written, output, io)
  else if (output === undefined) io.out(written)
  else await writing(output, () => writeFile(output, written))
  return EXIT.done
}
