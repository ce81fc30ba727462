import { buildGraph, relationLines, type KnowledgeGraph } from '@cloudlore/graph'
import { findNoteFiles, type NoteFile } from '@cloudlore/server/library'
import { stat } from 'node:fs/promises'
import { chosenGraph } from '../chosen-graph.ts'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import { isWhole } from '../filter-options.ts'
import type { Io } from '../io.ts'
import { writeGraph, writeText } from '../output.ts'
import { catalogOf } from '../own-catalog.ts'
import type { ExtractOptions } from '../program.ts'
import { openGraphFile, openNotes, type NoteSource } from '../source.ts'
import type { ViewSource } from '../view.ts'

function checkOptions(paths: readonly string[], options: ExtractOptions): void {
  const { format, jsonl, evidence, graph } = options
  if (paths.length > 0 && graph !== undefined) throw new UsageError('give either notes or --graph, not both.')
  if (paths.length === 0 && graph === undefined) {
    throw new UsageError("missing required argument 'path'. Give notes, - for standard input, or --graph.")
  }
  if (jsonl && format !== 'relations') throw new UsageError('--jsonl writes relations. Add --format relations.')
  if (jsonl && !isWhole(options))
    throw new UsageError('--jsonl writes all relations. Choose a part when they are merged.')
  if (evidence !== undefined && (format === 'relations' || graph !== undefined)) {
    throw new UsageError('--evidence is for graphs of notes. Leave it out here.')
  }
}

async function graphOf({ claims, catalog }: NoteSource, evidence: number | undefined): Promise<KnowledgeGraph> {
  if (evidence === undefined) return buildGraph(claims, catalog)
  const { compareClaims, createGraphFold } = await import('@cloudlore/graph/fold')
  const fold = createGraphFold(catalog, { evidence })
  for (const claim of claims.toSorted(compareClaims)) fold.add(claim)
  return fold.graph()
}

/** Bytes of notes from which on threads and streaming pay for their start. */
const LARGE = 2_000_000

async function isLarge(files: readonly NoteFile[]): Promise<boolean> {
  if (files.length < 2) return false
  let bytes = 0
  for (const { path } of files) {
    // What cannot be looked at is told of when it is read.
    bytes += await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
    if (bytes >= LARGE) return true
  }
  return false
}

/**
 * The files to be read one by one, if that is worth it or threads were asked for; null: all can be held at once, or one of
 * them must be, as it cannot be read again.
 */
async function manyFiles(paths: readonly string[], workers: number | undefined): Promise<readonly NoteFile[] | null> {
  const files = await findNoteFiles(paths)
  if (files.some(({ once }) => once)) return null
  return workers !== undefined || (await isLarge(files)) ? files : null
}

/** A graph with what the page that is written as `html` shows beside it. */
type Written = ViewSource & Pick<NoteSource, 'notes'>

async function writeChosen(written: Written, { format, output }: ExtractOptions, io: Io): Promise<void> {
  if (format !== 'html') {
    await writeGraph(written.graph, { format, ...(output === undefined ? {} : { output }) }, io)
    return
  }
  const { standalonePage } = await import('../standalone-page.ts')
  await writeText(await standalonePage(written), output, io)
}

async function writeNotes(paths: readonly string[], options: ExtractOptions, io: Io): Promise<void> {
  const source = await openNotes(paths, options, io)
  if (options.format === 'relations' && isWhole(options)) {
    await writeText(relationLines(source.claims), options.output, io)
    return
  }
  const graph = await graphOf(source, options.evidence)
  const chosen = await chosenGraph({ graph, catalog: source.catalog }, options, io)
  await writeChosen({ ...source, graph: chosen }, options, io)
}

/** `cloudlore extract`: notes in, graph or relations out. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  checkOptions(paths, options)
  if (options.graph !== undefined) {
    const source = { graph: await openGraphFile(options.graph), catalog: await catalogOf(options) }
    await writeChosen({ ...source, notes: [], graph: await chosenGraph(source, options, io) }, options, io)
    return EXIT.done
  }
  if (options.jsonl) {
    const { extractRecords } = await import('../stream/extract-records.ts')
    return extractRecords(paths, options, io)
  }
  const { format } = options
  const files = format === 'html' ? null : await manyFiles(paths, options.workers)
  if (files && format !== 'html') {
    const { extractMany } = await import('../stream/extract-many.ts')
    return extractMany(files, { ...options, format }, io)
  }
  await writeNotes(paths, options, io)
  return EXIT.done
}
