import { createExtractor, createIncrementalExtractor, type Extraction, type Note } from '@cloudlore/extract'
import { createCatalog, type Catalog, type CatalogData } from '@cloudlore/graph'
import {
  createReader,
  loadCatalog,
  readFailure,
  readNotes,
  type LibraryOptions,
  type LibraryReader,
} from '@cloudlore/server/library'
import { readFile } from 'node:fs/promises'

/** What `--catalog` says; without it the project's catalog is all that is known. */
export interface CatalogOption {
  /** A file of one's own that extends the catalog. */
  readonly catalog?: string
}

/**
 * Catalog data with what a file adds to it.
 *
 * @throws {InputError} when the file cannot be read
 * @throws {GraphError} `CATALOG_INVALID` naming file and line of what is wrong
 */
export async function withOwn(data: CatalogData, path: string): Promise<CatalogData> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw readFailure(path, error)
  })
  const { extendCatalog } = await import('@cloudlore/graph/catalog-source')
  return extendCatalog(data, { path, text })
}

/** The catalog that a command works with. Errors: as `withOwn`. */
export async function catalogOf({ catalog: path }: CatalogOption): Promise<Catalog> {
  const catalog = await loadCatalog()
  return path === undefined ? catalog : createCatalog(await withOwn(catalog, path))
}

/** Reads notes by a catalog that is not the project's. Notes that did not change are not extracted again. */
function readerBy(catalog: Catalog, paths: readonly string[], options: LibraryOptions): LibraryReader {
  const { extract } = createIncrementalExtractor(createExtractor(catalog))
  let known: ReadonlyMap<string, Extraction> = new Map()
  const keyOf = ({ path, text }: Note) => `${path}\0${text}`
  const read = async () => {
    const { notes, warnings } = await readNotes(paths, options)
    known = new Map(notes.map((note) => [keyOf(note), known.get(keyOf(note)) ?? extract(note)]))
    const extractions = [...known.values()]
    return {
      catalog,
      notes,
      warnings,
      claims: extractions.flatMap(({ claims }) => claims),
      problems: extractions.flatMap(({ problems }) => problems),
    }
  }
  return { read }
}

/**
 * A reader of notes. With a catalog of one's own it keeps no cache: what is kept there was read by the project's.
 *
 * @throws as `withOwn`
 */
export async function readerOf(
  paths: readonly string[],
  option: CatalogOption,
  options: LibraryOptions,
): Promise<LibraryReader> {
  return option.catalog === undefined ? createReader(paths, options) : readerBy(await catalogOf(option), paths, options)
}
