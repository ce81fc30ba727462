import {
  createExtractor,
  createIncrementalExtractor,
  type Extraction,
  type Extractor,
  type Note,
  type Problem,
} from '@cloudlore/extract'
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

/** Reads the same paths as often as asked. */
export interface LibraryReader {
  /**
   * The notes as they are now. Only notes that changed since the last time are extracted again; what is no longer there
   * leaves nothing behind.
   *
   * @throws {InputError} naming every path that cannot be read
   */
  readonly read: () => Promise<Reading>
}

/** Extractions of notes by key. Those that are known are taken as they are; the extractor is made if one is not. */
function extractNotes(notes: readonly Note[], extractor: () => Extractor, known: Extractions): Extractions {
  const extractions = new Map<string, Extraction>()
  for (const note of notes) {
    const key = noteKey(note)
    extractions.set(key, known.get(key) ?? extractor().extract(note))
  }
  return extractions
}

/** A reader of paths. It remembers the extractions of its last reading, whether or not a cache keeps them. */
export function createReader(paths: readonly string[], options: LibraryOptions = {}): LibraryReader {
  const { cache = null } = options
  let catalog: Catalog | null = null
  let extractor: Extractor | null = null
  let known: Extractions | null = null
  const read = async () => {
    const { notes, warnings } = await readNotes(paths, options)
    const entities = (catalog ??= await loadCatalog())
    const before = (known ??= cache ? await readExtractions(cache) : new Map())
    const extractions = extractNotes(notes, () => (extractor ??= createIncrementalExtractor(createExtractor(entities))), before)
    known = extractions
    const isSame = extractions.size === before.size && [...extractions.keys()].every((key) => before.has(key))
    if (cache && !isSame) await keepExtractions(cache, extractions)
    const inOrder = [...extractions.values()]
    return {
      catalog: entities,
      notes,
      warnings,
      claims: inOrder.flatMap(({ claims }) => claims),
      problems: inOrder.flatMap(({ problems }) => problems),
    }
  }
  return { read }
}

/**
 * Reads the notes of paths and extracts their claims.
 *
 * @throws {InputError} naming every path that cannot be read
 */
export async function readLibrary(paths: readonly string[], options: LibraryOptions = {}): Promise<Reading> {
  return createReader(paths, options).read()
}

/** A reading with its graph. */
export function toLibrary(reading: Reading): Library {
  return { ...reading, graph: buildGraph(reading.claims, reading.catalog) }
}

/** Reads the notes of paths, extracts their claims and builds the graph. Errors: as `readLibrary`. */
export async function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Promise<Library> {
  return toLibrary(await readLibrary(paths, options))
}
