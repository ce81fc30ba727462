import { createCatalog, type Catalog, type CatalogData } from '@cloudlore/graph'
import { readdir, readFile } from 'node:fs/promises'
import { builtCatalog, catalogSource } from './checkout.ts'
import { InputError } from './errors.ts'

/**
 * Parses the catalog's YAML. The parser is loaded on call: the built command reads JSON and never needs it.
 *
 * @throws {InputError} `CATALOG_UNREADABLE` when the folder holds no catalog
 * @throws {GraphError} `CATALOG_INVALID` naming file and path of what is wrong
 */
export async function readCatalogSource(): Promise<CatalogData> {
  const { parseCatalog } = await import('@cloudlore/graph/catalog-source')
  const names = (await readdir(catalogSource).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort()
  if (names.length === 0)
    throw new InputError('CATALOG_UNREADABLE', `${catalogSource.pathname}: holds no catalog files.`)
  const files = names.map(async (name) => ({ path: name, text: await readFile(new URL(name, catalogSource), 'utf8') }))
  return parseCatalog(await Promise.all(files))
}

async function readBuiltCatalog(): Promise<CatalogData | null> {
  const text = await readFile(builtCatalog, 'utf8').catch(() => null)
  // Written by our own build from data that `parseCatalog` checked, so its shape is not checked again.
  return text === null ? null : (JSON.parse(text) as CatalogData)
}

/** The catalog: compiled at build time where there is one, else parsed from its YAML. */
export async function loadCatalog(): Promise<Catalog> {
  return createCatalog((await readBuiltCatalog()) ?? (await readCatalogSource()))
}
