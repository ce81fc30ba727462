import { createExtractor, type Extraction, type Extractor, type Note, type Problem } from '@cloudlore/extract'
import { buildGraph, type Catalog, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { loadCatalog } from './catalog.ts'
import {
  keepExtractions,
  noteKey,
  readExtractions,
  type ExtractionCache,
  type Extractions,
} from './extraction-cache.ts'
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

export interface LibraryOptions extends ReadOptions {
  /** Where extractions are kept, so that unchanged notes are not read again; null: nowhere. Default null. */
  readonly cache?: ExtractionCache | null
}

/** Extractions of notes by key. Those that are known are taken as they are; the extractor is made if one is not. */
function extractNotes(notes: readonly Note[], catalog: Catalog, known: Extractions): Extractions {
  let extractor: Extractor | null = null
  const extractions = new Map<string, Extraction>()
  for (const note of notes) {
    const key = noteKey(note)
    const extraction = known.get(key) ?? (extractor ??= createExtractor(catalog)).extract(note)
    extractions.set(key, extraction)
  }
  return extractions
}

async function extractCached(notes: readonly Note[], catalog: Catalog, cache: ExtractionCache): Promise<Extractions> {
  const known = await readExtractions(cache)
  const extractions = extractNotes(notes, catalog, known)
  const isSame = extractions.size === known.size && [...extractions.keys()].every((key) => known.has(key))
  if (!isSame) await keepExtractions(cache, extractions)
  return extractions
}

/**
 * Reads the notes of paths and extracts their claims.
 *
 * @throws {InputError} naming every path that cannot be read
 */
export async function readLibrary(paths: readonly string[], options: LibraryOptions = {}): Promise<Reading> {
  const { cache = null } = options
  const { notes, warnings } = await readNotes(paths, options)
  const catalog = await loadCatalog()
  const extractions = cache ? await extractCached(notes, catalog, cache) : extractNotes(notes, catalog, new Map())
  const inOrder = [...extractions.values()]
  return {
    catalog,
    notes,
    warnings,
    claims: inOrder.flatMap(({ claims }) => claims),
    problems: inOrder.flatMap(({ problems }) => problems),
  }
}

/** Reads the notes of paths, extracts their claims and builds the graph. Errors: as `readLibrary`. */
export async function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Promise<Library> {
  const reading = await readLibrary(paths, options)
  return { ...reading, graph: buildGraph(reading.claims, reading.catalog) }
}
