import { createCatalog, type Catalog, type CatalogData } from '@cloudlore/graph'
import {
  createReader,
  loadCatalog,
  readFailure,
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
  if (option.catalog === undefined) return createReader(paths, options)
  return createReader(paths, { ...options, catalog: await catalogOf(option), cache: null })
}
