import { buildGraph, relationLines, type KnowledgeGraph } from '@cloudlore/graph'
import { findNoteFiles, STDIN, type NoteFile } from '@cloudlore/server/library'
import { stat } from 'node:fs/promises'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { writeGraph, writeText } from '../output.ts'
import type { ExtractOptions } from '../program.ts'
import { openNotes, type NoteSource } from '../source.ts'

function checkOptions({ format, jsonl, evidence }: ExtractOptions): void {
  if (jsonl && format !== 'relations') throw new UsageError('--jsonl writes relations. Add --format relations.')
  if (evidence !== undefined && format === 'relations') {
    throw new UsageError('--evidence is for graphs; relations are one line for each piece of evidence.')
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
    bytes += (await stat(path)).size
    if (bytes >= LARGE) return true
  }
  return false
}

/** The files to be read one by one, if that is worth it or threads were asked for; null: all can be held at once. */
async function manyFiles(paths: readonly string[], workers: number | undefined): Promise<readonly NoteFile[] | null> {
  if (paths.includes(STDIN)) return null
  const files = await findNoteFiles(paths)
  return workers !== undefined || (await isLarge(files)) ? files : null
}

/** `cloudlore extract`: notes in, graph or relations out. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  checkOptions(options)
  if (options.jsonl) {
    const { extractRecords } = await import('../stream/extract-records.ts')
    return extractRecords(paths, options, io)
  }
  const files = await manyFiles(paths, options.workers)
  if (files) {
    const { extractMany } = await import('../stream/extract-many.ts')
    return extractMany(files, options, io)
  }
  const source = await openNotes(paths, options, io)
  if (options.format === 'relations') await writeText(relationLines(source.claims), options.output, io)
  else await writeGraph(await graphOf(source, options.evidence), options, io)
  return EXIT.done
}
