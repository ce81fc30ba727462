import { createExtractor, type Note } from '@cloudlore/extract'
import { buildGraph, GraphError, parseGraph, type Catalog, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { InputError, readFailure, readNotes } from '@cloudlore/server/library'
import { readFile } from 'node:fs/promises'
import type { Io } from './io.ts'
import { catalogOf, type CatalogOption } from './own-catalog.ts'
import { progressOn } from './progress.ts'

/** Notes and the claims that were read in them. */
export interface NoteSource {
  readonly catalog: Catalog
  readonly notes: readonly Note[]
  readonly claims: readonly Claim[]
}

/** Reads notes, saying what was passed over, and how far it has come when it takes long. */
export async function openNotes(paths: readonly string[], option: CatalogOption, io: Io): Promise<NoteSource> {
  const { notes, warnings } = await readNotes(paths, { stdin: io.stdin })
  for (const warning of warnings) io.say(`cloudlore: ${warning}`)
  const catalog = await catalogOf(option)
  const { extract } = createExtractor(catalog)
  const progress = progressOn(io, 'notes')
  const claims = notes.flatMap((note, at) => {
    progress.step(at, notes.length)
    return extract(note).claims
  })
  progress.end()
  return { catalog, notes, claims }
}

/** A graph that `extract` wrote. Throws `InputError` where it cannot be read. */
export async function openGraphFile(file: string): Promise<KnowledgeGraph> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw readFailure(file, error)
  })
  try {
    return parseGraph(text)
  } catch (error) {
    throw error instanceof GraphError ? new InputError('GRAPH_UNREADABLE', `${file}: ${error.message}`) : error
  }
}

/** The graph of a file named `*.json`, or of notes. */
export async function openGraph(path: string, option: CatalogOption, io: Io): Promise<KnowledgeGraph> {
  if (/\.json$/i.test(path)) return openGraphFile(path)
  const { claims, catalog } = await openNotes([path], option, io)
  return buildGraph(claims, catalog)
}
