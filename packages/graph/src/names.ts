import { bearerOf, type Catalog, type CatalogEntity } from './catalog.ts'
import { compareText } from './compare.ts'
import { initialsOf } from './hangul.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { normalise, searchKey, withoutMaker } from './normalise.ts'
import type { EntityKind } from './ontology.ts'

/** What a name can mean. */
export interface NamedEntity {
  readonly id: string
  readonly label: string
  readonly kind: EntityKind
  readonly category: string
  /** Id of what it is a part of. */
  readonly parent: string | null
  /** False: the catalog knows it, but the notes say nothing of it. */
  readonly inNotes: boolean
}

/** One name of one entity. */
export interface Name {
  readonly text: string
  readonly key: string
  /** The key with its Hangul taken apart, so that half a syllable is half a match. */
  readonly letters: string
  /** Its words, taken apart likewise; just one if that is all of it. */
  readonly words: readonly string[]
  readonly initials: string | null
  readonly id: string
}

/** All names by which entities are found. Made once by `createNames`, then only read. */
export interface Names {
  readonly entities: ReadonlyMap<string, NamedEntity>
  readonly list: readonly Name[]
  /** `letterMask` of the letters of each of `list`, and their number: side by side, so that all are looked at quickly. */
  readonly masks: Int32Array
  readonly lengths: Uint16Array
  /** Id by each form of each name that is compared as a whole; plain aliases come before contextual names. */
  readonly exact: ReadonlyMap<string, string>
}

/**
 * Indexes the names of all that the catalog knows and, where given, of all that the graph has. A name of an aspect
 * ("shards") means what it is an aspect of.
 */
export function createNames(catalog: Catalog, graph?: KnowledgeGraph): Names {
  const entities = new Map<string, NamedEntity>()
  const sources: NameSource[] = []
  for (const entity of catalog.entities) {
    if (!entity.aspect) entities.set(entity.id, namedEntity(entity, graph))
    sources.push({ ...namesOf(entity), id: bearerOf(catalog, entity.id) })
  }
  graph?.forEachNode((id, { kind, label, name, korean, category }) => {
    if (kind === 'limit' || entities.has(id)) return
    entities.set(id, { id, label, kind, category, parent: null, inNotes: true })
    sources.push({ id, plain: [name, label, ...(korean ? [korean] : [])], ids: [id], contextual: [] })
  })
  const list = uniqueNames(sources)
  const masks = Int32Array.from(list, ({ letters }) => letterMask(letters))
  const lengths = Uint16Array.from(list, ({ letters }) => letters.length)
  return { entities, list, masks, lengths, exact: exactForms(sources, entities) }
}

interface NameSource {
  readonly id: string
  readonly plain: readonly string[]
  readonly ids: readonly string[]
  readonly contextual: readonly string[]
}

function namesOf({ id, name, aliases, sameAs, contextual }: CatalogEntity): Omit<NameSource, 'id'> {
  return { plain: [name, ...aliases], ids: [id, ...sameAs], contextual: contextual.map((each) => each.name) }
}

function namedEntity(entity: CatalogEntity, graph: KnowledgeGraph | undefined): NamedEntity {
  const { id, short, kind, category, parent } = entity
  return { id, label: short, kind, category, parent, inNotes: graph?.hasNode(id) ?? false }
}

/** Forms in which a whole name is compared, the most faithful first: as it is, without its maker, in the singular. */
export function wholeForms(text: string): readonly string[] {
  const key = searchKey(text)
  const bare = searchKey(withoutMaker(normalise(text)))
  return [...new Set([key, bare, singular(key), singular(bare)])].filter((form) => form !== '')
}

const singular = (key: string) => (key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key)

/** Which entity a form means where several claim it: the first by faithfulness, kind of name, kind of thing, id. */
function exactForms(sources: readonly NameSource[], entities: ReadonlyMap<string, NamedEntity>): Map<string, string> {
  const ordered = sources.toSorted((a, b) => rankOf(entities, a.id) - rankOf(entities, b.id) || compareText(a.id, b.id))
  const formsOf = ({ id, ...names }: NameSource) =>
    NAME_KINDS.map((kind) => names[kind].map((text) => ({ id, forms: wholeForms(text) })))
  const byKind = ordered.map(formsOf)
  const exact = new Map<string, string>()
  for (let form = 0; form < MOST_FORMS; form++) {
    for (const kind of NAME_KINDS.keys()) {
      for (const { id, forms } of byKind.flatMap((kinds) => kinds[kind] ?? [])) {
        const key = forms[form]
        if (key !== undefined && !exact.has(key)) exact.set(key, id)
      }
    }
  }
  return exact
}

const NAME_KINDS = ['plain', 'ids', 'contextual'] as const
const MOST_FORMS = 4
const KINDS: readonly (EntityKind | undefined)[] = ['service', 'feature', 'external', 'limit', undefined]

/** Services before features before externals. */
export function rankOf(entities: ReadonlyMap<string, NamedEntity>, id: string): number {
  return KINDS.indexOf(entities.get(id)?.kind)
}

function uniqueNames(sources: readonly NameSource[]): readonly Name[] {
  const names = new Map<string, Name>()
  for (const { id, plain, contextual } of sources) {
    for (const text of [...plain, ...contextual]) {
      const key = searchKey(text)
      const place = `${id} ${key}`
      if (key === '' || names.has(place)) continue
      const words = normalise(text).normalize('NFD').split(' ')
      const letters = key.normalize('NFD')
      names.set(place, { text, key, letters, words, initials: initialsOf(key), id })
    }
  }
  return [...names.entries()].sort(([a], [b]) => compareText(a, b)).map(([, name]) => name)
}

/** One of 32 bits for each letter of a text; letters may share one. */
export function letterMask(letters: string): number {
  let mask = 0
  for (let i = 0; i < letters.length; i++) mask |= 1 << (letters.charCodeAt(i) & 31)
  return mask
}
