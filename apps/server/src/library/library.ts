import type { Extraction, IncrementalExtractor, Note, Problem } from '@cloudlore/extract'
import { buildGraph, type Catalog, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { setImmediate } from 'node:timers/promises'
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
  /** What the notes are read by; null: the project's catalog. Default null. */
  readonly catalog?: Catalog | null
}

/** Notes to extract, and all that there are: what is remembered of any other may be forgotten. */
export interface NotesToExtract {
  readonly notes: readonly Note[]
  /** Paths of all notes. */
  readonly all: readonly string[]
}

/** Extracts notes elsewhere, one extraction for each in their order. */
export type ExtractAway = (notes: NotesToExtract, catalog: Catalog) => Promise<readonly Extraction[]>

/** UTF-16 units of notes that are extracted at once where they are read; the time is not worth another thread. */
const LITTLE = 32 * 1024

/** Reads the same paths as often as asked. */
export interface LibraryReader {
  /**
   * The notes as they are now. Only notes that changed since the last time are extracted again; what is no longer there
   * leaves nothing behind. `extractAway` is given the work where there is much of it; without it all is done here.
   *
   * @throws {InputError} naming every path that cannot be read
   */
  readonly read: (extractAway?: ExtractAway) => Promise<Reading>
}

/** Extractions of notes by key. Those that are known are taken as they are. */
async function extractNotes(
  notes: readonly Note[],
  known: Extractions,
  extract: (notes: readonly Note[]) => Promise<readonly Extraction[]>,
): Promise<Extractions> {
  const keyed = notes.map((note) => ({ note, key: noteKey(note) }))
  const fresh = keyed.filter(({ key }) => !known.has(key))
  const extracted = fresh.length === 0 ? [] : await extract(fresh.map(({ note }) => note))
  const added = new Map(fresh.map(({ key }, index) => [key, extracted[index]]))
  return new Map(
    keyed.flatMap(({ key }) => {
      const extraction = known.get(key) ?? added.get(key)
      return extraction ? [[key, extraction] as const] : []
    }),
  )
}

const lengthOf = (notes: readonly Note[]) => notes.reduce((sum, { text }) => sum + text.length, 0)

/** Loaded on call: its lexicon takes longer to set up than all else of a start whose notes are known. */
async function loadExtractor(catalog: Catalog): Promise<IncrementalExtractor> {
  const { createExtractor, createIncrementalExtractor } = await import('@cloudlore/extract')
  return createIncrementalExtractor(createExtractor(catalog))
}

/** A reader of paths. It remembers the extractions of its last reading, whether or not a cache keeps them. */
export function createReader(paths: readonly string[], options: LibraryOptions = {}): LibraryReader {
  const { cache = null } = options
  let catalog = options.catalog ?? null
  let extractor: Promise<IncrementalExtractor> | null = null
  let known: Extractions | null = null
  const extractHere = async ({ notes }: Pick<NotesToExtract, 'notes'>, entities: Catalog) => {
    const { extract } = await (extractor ??= loadExtractor(entities))
    const extractions: Extraction[] = []
    for (const note of notes) {
      // Between notes the process hears of signals.
      await setImmediate()
      extractions.push(extract(note))
    }
    return extractions
  }
  const read = async (extractAway: ExtractAway = extractHere) => {
    const { notes, warnings } = await readNotes(paths, options)
    const entities = (catalog ??= await loadCatalog())
    const before = (known ??= cache ? await readExtractions(cache) : new Map())
    const all = notes.map(({ path }) => path)
    const extractions = await extractNotes(notes, before, (fresh) =>
      lengthOf(fresh) <= LITTLE
        ? extractHere({ notes: fresh }, entities)
        : extractAway({ notes: fresh, all }, entities),
    )
    if (extractor) (await extractor).keepOnly(all)
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
