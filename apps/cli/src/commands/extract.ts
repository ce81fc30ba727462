import type { Note } from '@cloudlore/extract'
import { buildGraph, relationLines, serializeGraph, type KnowledgeGraph } from '@cloudlore/graph'
import type { ExportFile } from '@cloudlore/graph/export'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import { isWhole } from '../filter-options.ts'
import type { Io } from '../io.ts'
import { catalogOf } from '../own-catalog.ts'
import type { ExtractOptions } from '../program.ts'
import { openGraphFile, openNotes } from '../source.ts'
import type { ViewSource } from '../view.ts'

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

/** The graph, or the part of it that was asked for. Most runs want the whole, and need not load what chooses. */
async function chosenGraph(source: ViewSource, options: ExtractOptions, io: Io): Promise<KnowledgeGraph> {
  if (isWhole(options)) return source.graph
  const { chosenView } = await import('../view.ts')
  return chosenView(source, options, io)
}

/** A graph with what a page that shows it needs besides. */
interface HtmlSource extends ViewSource {
  /** None of a graph that was read from a file. */
  readonly notes: readonly Note[]
}

/** The two formats that most runs write need no other writers, which take a while to load. */
async function written(source: HtmlSource, format: ExtractOptions['format']): Promise<Made> {
  const { graph } = source
  if (format === 'json') return serializeGraph(graph)
  if (format === 'html') {
    const { standalonePage } = await import('../standalone-page.ts')
    return standalonePage(source)
  }
  const { exportGraph } = await import('@cloudlore/graph/export')
  const made = exportGraph(graph, format)
  return 'text' in made ? made.text : made.files
}

async function made(paths: readonly string[], options: ExtractOptions, io: Io): Promise<Made> {
  const { format, graph: file } = options
  if (file !== undefined) {
    const source = { graph: await openGraphFile(file), catalog: await catalogOf(options) }
    return written({ ...source, graph: await chosenGraph(source, options, io), notes: [] }, format)
  }
  const { notes, claims, catalog } = await openNotes(paths, options, io)
  if (format === 'relations' && isWhole(options)) return relationLines(claims)
  const graph = await chosenGraph({ graph: buildGraph(claims, catalog), catalog }, options, io)
  return written({ graph, catalog, notes }, format)
}

function checkSource(paths: readonly string[], { graph }: ExtractOptions): void {
  if (paths.length > 0 && graph !== undefined) throw new UsageError('give either notes or --graph, not both.')
  if (paths.length > 0 || graph !== undefined) return
  throw new UsageError("missing required argument 'path'. Give notes, - for standard input, or --graph.")
}

/** `cloudlore extract`: notes in, graph or relations out. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  checkSource(paths, options)
  const { output } = options
  const found = await made(paths, options, io)
  if (typeof found !== 'string') await writeFiles(found, output, io)
  else if (output === undefined) io.out(found)
  else await writing(output, () => writeFile(output, found))
  return EXIT.done
}
