import type { EntityKind } from './ontology.ts'

export const STATUSES = ['current', 'legacy', 'deprecated', 'renamed'] as const
export type Status = (typeof STATUSES)[number]

/** A name that means the entity only in the right place. */
export interface ContextualName {
  readonly name: string
  /** Ids of entities; the name is read as this one where the text is about one of them. */
  readonly in: readonly string[]
  /** True: the name counts wherever it is written with its capital, whatever the text is about. */
  readonly capitalised: boolean
}

/** What the tool knows of one service, feature or external before it reads a note. */
export interface CatalogEntity {
  readonly id: string
  readonly kind: Exclude<EntityKind, 'limit'>
  /** As its maker writes it, e.g. `AWS Lambda`. */
  readonly name: string
  /** Label on the map, e.g. `Lambda`. */
  readonly short: string
  readonly korean: string | null
  /** Names that mean this entity anywhere: `name`, `short`, `korean` and more, less those in `contextual`; all different. */
  readonly aliases: readonly string[]
  readonly contextual: readonly ContextualName[]
  readonly sameAs: readonly string[]
  /** Id of the category, e.g. `compute`. */
  readonly category: string
  /** Id of what this is a part of. */
  readonly parent: string | null
  readonly status: Status
  readonly replacedBy: string | null
  /** True: a side of its parent rather than a thing of its own (shards, concurrency); claims about it go to the parent. */
  readonly aspect: boolean
  /** Path below https://docs.aws.amazon.com, or null. */
  readonly docs: string | null
}

export interface Category {
  readonly id: string
  readonly label: { readonly en: string; readonly ko: string }
}

/** Plain data, so that it can be written as JSON at build time and read back without the YAML. */
export interface CatalogData {
  readonly categories: readonly Category[]
  /** Sorted by id. */
  readonly entities: readonly CatalogEntity[]
}

/** A catalog with its look-ups. Made once by `createCatalog`, then only read. */
export interface Catalog extends CatalogData {
  readonly byId: ReadonlyMap<string, CatalogEntity>
  /** Former and second ids → id. */
  readonly canonicalIds: ReadonlyMap<string, string>
}

/** Indexes catalog data. Ids are looked up in Maps: hostile ids such as `__proto__` are harmless. */
export function createCatalog(data: CatalogData): Catalog {
  const byId = new Map(data.entities.map((entity) => [entity.id, entity]))
  const canonicalIds = new Map(data.entities.flatMap((entity) => entity.sameAs.map((id) => [id, entity.id] as const)))
  return { ...data, byId, canonicalIds }
}

/** Whether an id is of something outside AWS: `ext:terraform`. */
export const isExternalId = (id: string): boolean => id.startsWith('ext:')

/** The entity of an id or of a former id; undefined if there is none. */
export function entityById(catalog: Catalog, id: string): CatalogEntity | undefined {
  return catalog.byId.get(catalog.canonicalIds.get(id) ?? id)
}

/** The service an entity belongs to: itself, or the topmost of its parents. */
export function serviceOf(catalog: Catalog, id: string): string {
  let at = id
  for (let parent = catalog.byId.get(at)?.parent; parent; parent = catalog.byId.get(at)?.parent) at = parent
  return at
}

/** The entity that claims about `id` are made of: itself, or the nearest whole that it is not merely an aspect of. */
export function bearerOf(catalog: Catalog, id: string): string {
  let entity = catalog.byId.get(id)
  while (entity?.aspect && entity.parent) entity = catalog.byId.get(entity.parent)
  return entity?.id ?? id
}

/** True if `part` lies below `whole` in the catalog, at any depth. */
export function isPartOf(catalog: Catalog, part: string, whole: string): boolean {
  for (let at = catalog.byId.get(part)?.parent; at; at = catalog.byId.get(at)?.parent) if (at === whole) return true
  return false
}
