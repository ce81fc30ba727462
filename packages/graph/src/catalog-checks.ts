import type { CatalogEntity } from './catalog.ts'
import type { Entry } from './catalog-entry.ts'
import { report } from './catalog-reader.ts'
import { searchKey } from './normalise.ts'

const placeOf = ({ at: { file, line } }: Entry) => (line > 0 ? `${file}:${line}` : file)

/** Entries by id and by former id. The second use of an id is reported. */
export function indexIds(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
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
export function checkNames(entries: readonly Entry[]): void {
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

export function checkReferences(entries: readonly Entry[], ids: ReadonlyMap<string, Entry>): void {
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

/** Reports each circle of `replacedBy` once, at that of `entries` in it which has the least id. */
export function checkCircles(entries: readonly Entry[], ids: ReadonlyMap<string, Entry>): void {
  const own = new Set(entries.map(({ entity }) => entity.id))
  for (const entry of entries) {
    const trail = [entry.entity.id]
    for (let next = successor(entry, ids); next && !trail.includes(next.entity.id); next = successor(next, ids)) {
      trail.push(next.entity.id)
    }
    const last = ids.get(trail.at(-1) ?? '')
    const closes = last && successor(last, ids) === entry
    if (closes && trail.every((id) => !own.has(id) || entry.entity.id <= id)) {
      report(entry.at, `replacedBy goes in a circle: ${[...trail, entry.entity.id].join(' → ')}; break it`)
    }
  }
}

const successor = (entry: Entry, ids: ReadonlyMap<string, Entry>) => ids.get(entry.entity.replacedBy ?? '')

/** An entity with former ids in its references replaced by those in use. */
export function withCanonicalIds(entity: CatalogEntity, ids: ReadonlyMap<string, Entry>): CatalogEntity {
  const canonical = (id: string) => ids.get(id)?.entity.id ?? id
  return {
    ...entity,
    replacedBy: entity.replacedBy === null ? null : canonical(entity.replacedBy),
    contextual: entity.contextual.map((name) => ({ ...name, in: [...new Set(name.in.map(canonical))] })),
  }
}
