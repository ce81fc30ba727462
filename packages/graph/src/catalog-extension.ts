import {
  createCatalog,
  entityById,
  type Catalog,
  type CatalogData,
  type CatalogEntity,
  type Category,
} from './catalog.ts'
import { checkCircles, checkNames, checkReferences, indexIds, withCanonicalIds } from './catalog-checks.ts'
import { CATALOG_FIELDS, checkKind, readEntry, readLabel, type Entry } from './catalog-entry.ts'
import {
  cursorWithoutPlace,
  openYaml,
  readList,
  readMap,
  readText,
  throwIfAny,
  type Cursor,
  type Problem,
} from './catalog-reader.ts'
import { compareText } from './compare.ts'
import { searchKey } from './normalise.ts'

/** Where a team's own services go, unless its file names a category. */
const OWN: Category = { id: 'own', label: { en: 'Own', ko: '자체' } }
const OUTSIDE = 'externals'

/**
 * The catalog with what a file of one's own adds and changes. The file has the form of a catalog file (data/README.md),
 * but `category` and `label` may be left out, and an entry whose id the catalog has changes that entity: fields that are
 * given take the place of its own, names and features come on top. A plain alias of the file is taken away from the
 * entity that had it, so that the file has the last word.
 *
 * Throws `CATALOG_INVALID` as `parseCatalog` does.
 */
export function extendCatalog(base: CatalogData, file: { readonly path: string; readonly text: string }): CatalogData {
  const problems: Problem[] = []
  const root = openYaml(file, problems)
  const catalog = createCatalog(base)
  const nowhere = cursorWithoutPlace('the catalog')
  const { category, entries } = root ? readExtension(root, catalog) : { category: OWN, entries: [] }
  const changed = new Set(entries.map(({ entity }) => entity.id))
  const kept = base.entities.filter(({ id }) => !changed.has(id))
  const ids = indexIds([...kept.map((entity) => ({ entity, at: nowhere })), ...entries])
  checkNames(entries)
  checkReferences(entries, ids)
  checkCircles(entries, ids)
  throwIfAny(problems)
  const taken = new Set(entries.flatMap(({ entity }) => entity.aliases.map(searchKey)))
  const own = entries.map(({ entity }) => withCanonicalIds(entity, ids))
  const isNew = own.some((entity) => entity.category === category.id) && !base.categories.some(hasId(category.id))
  return {
    categories: isNew ? [...base.categories, category].sort(byId) : base.categories,
    entities: [...kept.map((entity) => withoutAliases(entity, taken)), ...own].sort(byId),
  }
}

const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id)
const hasId = (id: string) => (each: { id: string }) => each.id === id

function readExtension(root: Cursor, catalog: Catalog): { category: Category; entries: readonly Entry[] } {
  const fields = readMap(root, CATALOG_FIELDS.file)
  checkKind(fields.get('kind'), 'external')
  const category = readOwnCategory(root, fields, catalog)
  const known = (id: string) => entityById(catalog, id)
  const outside = catalog.categories.some(hasId(OUTSIDE)) ? OUTSIDE : category.id
  const owner = { category: category.id, parent: null, known }
  const read = readList(fields.get('services')).flatMap((cursor) => readEntry(cursor, owner))
  const entries = read.map(({ entity, at }) => {
    const isOutside = entity.kind === 'external' && !known(entity.id)
    return { entity: isOutside ? { ...entity, category: outside } : entity, at }
  })
  return { category, entries }
}

function readOwnCategory(root: Cursor, fields: ReadonlyMap<string, Cursor>, catalog: Catalog): Category {
  const id = readText(fields.get('category'))
  if (id === null) return OWN
  return catalog.categories.find(hasId(id)) ?? { id, label: readLabel(root, fields.get('label')) }
}

function withoutAliases(entity: CatalogEntity, taken: ReadonlySet<string>): CatalogEntity {
  const aliases = entity.aliases.filter((alias) => !taken.has(searchKey(alias)))
  return aliases.length === entity.aliases.length ? entity : { ...entity, aliases }
}
