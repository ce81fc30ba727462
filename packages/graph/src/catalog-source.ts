import type { CatalogData, CatalogEntity, Category } from './catalog.ts'
import { readFile, type Entry } from './catalog-entry.ts'
import { describe, openYaml, report, type Problem } from './catalog-reader.ts'
import { GraphError } from './errors.ts'
import { searchKey } from './normalise.ts'

export { CATALOG_FIELDS } from './catalog-entry.ts'

const MOST_SHOWN = 40

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
  if (problems.length > 0) throw new GraphError('CATALOG_INVALID', messageOf(problems))
  return { categories, entities: entries.map(({ entity }) => withCanonicalIds(entity, ids)).sort(byId) }
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function messageOf(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => `  ${describe(problem)}`)
  const more = problems.length - lines.length
  if (more > 0) lines.push(`  … and ${more} more`)
  return `the catalog has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`
}

const placeOf = ({ at }: Entry) => `${at.file}:${at.line}`

/** Entries by id and by former id. The second use of an id is reported. */
function indexIds(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const ids = new Map<string, Entry>()
  for (const entry of entries) {
    for (const id of [entry.entity.id, ...entry.entity.sameAs]) {
      const known = ids.get(id)
      if (known) report(entry.at, `id "${id}" is already used at ${placeOf(known)}; rename or merge one of them`)
      else ids.set(id, entry)
    }
  }
  return ids
}

/** Reports a plain alias that means two entities, by the key under which names are compared. */
function checkNames(entries: readonly Entry[]): void {
  const owners = new Map<string, Entry>()
  for (const entry of entries) {
    for (const alias of entry.entity.aliases) {
      const key = searchKey(alias)
      const known = owners.get(key) ?? entry
      owners.set(key, known)
      if (known.entity.id === entry.entity.id) continue
      report(
        entry.at,
        `alias "${alias}" of "${entry.entity.id}" also means "${known.entity.id}" (${placeOf(known)}); ` +
          'drop it from one of them or list it under "contextual"',
      )
    }
  }
}

function checkReferences(entries: readonly Entry[], ids: ReadonlyMap<string, Entry>): void {
  for (const { entity, at } of entries) {
    const { replacedBy } = entity
    if (replacedBy !== null && !ids.has(replacedBy)) {
      report(at, `replacedBy "${replacedBy}" is not an id of the catalog; add that entry or correct the id`)
    }
    for (const name of entity.contextual) {
      for (const id of name.in.filter((each) => !ids.has(each))) {
        report(at, `contextual "${name.name}" is read in "${id}", which is not an id of the catalog; correct the id`)
      }
    }
  }
}

/** Reports each circle of `replacedBy` once, at its entry with the least id. */
function checkCircles(entries: readonly Entry[], ids: ReadonlyMap<string, Entry>): void {
  for (const entry of entries) {
    const trail = [entry.entity.id]
    for (let next = successor(entry, ids); next && !trail.includes(next.entity.id); next = successor(next, ids)) {
      trail.push(next.entity.id)
    }
    const last = ids.get(trail.at(-1) ?? '')
    const closes = last && successor(last, ids) === entry
    if (closes && trail.every((id) => entry.entity.id <= id)) {
      report(entry.at, `replacedBy goes in a circle: ${[...trail, entry.entity.id].join(' → ')}; break it`)
    }
  }
}

const successor = (entry: Entry, ids: ReadonlyMap<string, Entry>) => ids.get(entry.entity.replacedBy ?? '')

function checkCategories(categories: readonly Category[], problems: Problem[]): void {
  for (const [index, category] of categories.entries()) {
    if (category.id !== categories[index - 1]?.id) continue
    const place = { file: `${category.id}.yaml`, path: 'category', line: 1 }
    problems.push({ place, text: `category "${category.id}" is in two files; merge them` })
  }
}

function withCanonicalIds(entity: CatalogEntity, ids: ReadonlyMap<string, Entry>): CatalogEntity {
  const canonical = (id: string) => ids.get(id)?.entity.id ?? id
  return {
    ...entity,
    replacedBy: entity.replacedBy === null ? null : canonical(entity.replacedBy),
    contextual: entity.contextual.map((name) => ({ ...name, in: [...new Set(name.in.map(canonical))] })),
  }
}
