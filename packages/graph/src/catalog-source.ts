import type { CatalogData, Category } from './catalog.ts'
import { checkCircles, checkNames, checkReferences, indexIds, withCanonicalIds } from './catalog-checks.ts'
import { readFile } from './catalog-entry.ts'
import { openYaml, throwIfAny, type Problem } from './catalog-reader.ts'
import { compareText } from './compare.ts'

export { CATALOG_FIELDS } from './catalog-entry.ts'
export { extendCatalog } from './catalog-extension.ts'

/**
 * Catalog data from its YAML files (form: data/README.md), whatever their order. Aliases are `name`, `name` without its
 * leading AWS or Amazon (unless `short` keeps it), `short`, `korean` and `aliases`, less those that `contextual` lists.
 *
 * Throws `CATALOG_INVALID` naming every problem by file, line and path: fields and values that are not of the form, ids
 * and plain aliases of two entities, references to ids that are not there, circles of `replacedBy`.
 */
export function parseCatalog(files: readonly { readonly path: string; readonly text: string }[]): CatalogData {
  const problems: Problem[] = []
  const roots = files.toSorted(byPath).flatMap((file) => openYaml(file, problems) ?? [])
  const read = roots.map((root) => readFile(root))
  const entries = read.flatMap((file) => file.entries)
  const ids = indexIds(entries)
  checkNames(entries)
  checkReferences(entries, ids)
  checkCircles(entries, ids)
  const categories = read.flatMap((file) => file.category ?? []).sort(byId)
  checkCategories(categories, roots.length > 0 ? problems : [])
  throwIfAny(problems)
  return { categories, entities: entries.map(({ entity }) => withCanonicalIds(entity, ids)).sort(byId) }
}

const byPath = (a: { path: string }, b: { path: string }) => compareText(a.path, b.path)
const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id)

function checkCategories(categories: readonly Category[], problems: Problem[]): void {
  for (const [index, category] of categories.entries()) {
    if (category.id !== categories[index - 1]?.id) continue
    const place = { file: `${category.id}.yaml`, path: 'category', line: 1 }
    problems.push({ place, text: `category "${category.id}" is in two files; merge them` })
  }
}
