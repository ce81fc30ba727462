import { createExtractor, type Note, type Problem } from '@cloudlore/extract'
import { buildGraph, type Catalog, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { loadCatalog } from './catalog.ts'
import { readNotes, type ReadOptions } from './notes.ts'

/** Notes and what was read in them. */
export interface Reading {
  readonly catalog: Catalog
  readonly notes: readonly Note[]
  /** In the order of the notes, then of their text. */
  readonly claims: readonly Claim[]
  /** What the extractor has to say about the notes. */
  readonly problems: readonly Problem[]
  /** Notes that were passed over, as messages. */
  readonly warnings: readonly string[]
}

/** A reading and the graph of its claims. */
export interface Library extends Reading {
  readonly graph: KnowledgeGraph
}

/** Extracts the claims of notes that are already in memory. */
export function extractNotes(notes: readonly Note[], catalog: Catalog): Pick<Reading, 'claims' | 'problems'> {
  const extractor = createExtractor(catalog)
  const extractions = notes.map((note) => extractor.extract(note))
  return {
    claims: extractions.flatMap(({ claims }) => claims),
    problems: extractions.flatMap(({ problems }) => problems),
  }
}

/**
 * Reads the notes of paths and extracts their claims.
 *
 * @throws {InputError} naming every path that cannot be read
 */
export async function readLibrary(paths: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const { notes, warnings } = await readNotes(paths, options)
  const catalog = await loadCatalog()
  return { catalog, notes, warnings, ...extractNotes(notes, catalog) }
}

/** Reads the notes of paths, extracts their claims and builds the graph. Errors: as `readLibrary`. */
export async function openLibrary(paths: readonly string[], options: ReadOptions = {}): Promise<Library> {
  const reading = await readLibrary(paths, options)
  return { ...reading, graph: buildGraph(reading.claims, reading.catalog) }
}
