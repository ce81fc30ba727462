import { bearerOf, type Catalog, type CatalogEntity } from './catalog.ts'
import { compareText } from './compare.ts'
import { initialsOf } from './hangul.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { indexNames, kindOrder, MOST_SILENCE, type NameIndex } from './name-index.ts'
import { joined, normalise, withoutMaker } from './normalise.ts'
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
  /** Names it only where the text is about something else that the catalog gives: "snapshot", near RDS. */
  readonly bound: boolean
  readonly id: string
}

/** All names by which entities are found. Made once by `createNames`, then only read. */
export interface Names {
  readonly entities: ReadonlyMap<string, NamedEntity>
  /** By id, then key. */
  readonly list: readonly Name[]
  readonly index: NameIndex
  /** Id by each form of each name that is compared as a whole; plain aliases come before contextual names, bound ones last. */
  readonly exact: ReadonlyMap<string, string>
  /** Ids by each form of a bound name that could mean several services, what the notes say most of first. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
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
    sources.push({ id, plain: [name, label, ...(korean ? [korean] : [])], ids: [id], contextual: [], bound: [] })
  })
  const list = uniqueNames(sources)
  const silence = (id: string) => silenceOf(id, graph)
  const index = indexNames(list, entities, silence)
  return { entities, list, index, ...wholeNames(sources, { entities, silence }) }
}

/** How little the notes say of an entity: one less for each doubling of its relations; most if nothing at all. */
function silenceOf(id: string, graph: KnowledgeGraph | undefined): number {
  if (!graph?.hasNode(id)) return MOST_SILENCE
  return Math.max(0, MOST_SILENCE - 1 - Math.floor(Math.log2(1 + graph.degree(id))))
}

interface NameSource {
  readonly id: string
  readonly plain: readonly string[]
  readonly ids: readonly string[]
  readonly contextual: readonly string[]
  readonly bound: readonly string[]
}

function namesOf({ id, name, aliases, sameAs, contextual }: CatalogEntity): Omit<NameSource, 'id'> {
  return {
    plain: [name, ...aliases],
    ids: [id, ...sameAs],
    contextual: contextual.filter((each) => each.in.length === 0).map((each) => each.name),
    bound: contextual.filter((each) => each.in.length > 0).map((each) => each.name),
  }
}

function namedEntity(entity: CatalogEntity, graph: KnowledgeGraph | undefined): NamedEntity {
  const { id, short, kind, category, parent } = entity
  return { id, label: short, kind, category, parent, inNotes: graph?.hasNode(id) ?? false }
}

/** Forms in which a whole name is compared, the most faithful first: as it is, without its maker, in the singular. */
export function wholeForms(text: string): readonly string[] {
  const normalised = normalise(text)
  const key = joined(normalised)
  const bare = joined(withoutMaker(normalised))
  return [...new Set([key, bare, singular(key), singular(bare)])].filter((form) => form !== '')
}

const singular = (key: string) => (key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key)

interface Standing {
  readonly entities: ReadonlyMap<string, NamedEntity>
  readonly silence: (id: string) => number
}

/** Which entity a form means where several claim it: the first by faithfulness, kind of name, kind of thing, id. */
function wholeNames(
  sources: readonly NameSource[],
  { entities, silence }: Standing,
): Pick<Names, 'exact' | 'ambiguous'> {
  const ordered = sources.toSorted(
    (a, b) => kindOrder(entities, a.id) - kindOrder(entities, b.id) || compareText(a.id, b.id),
  )
  const exact = new Map<string, string>()
  const claims = new Map<string, number>()
  for (const source of ordered) {
    for (const [kind, name] of NAME_KINDS.entries()) {
      for (const text of source[name]) {
        for (const [faith, form] of wholeForms(text).entries()) {
          const claim = faith * NAME_KINDS.length + kind
          if (claim >= (claims.get(form) ?? Infinity)) continue
          claims.set(form, claim)
          exact.set(form, source.id)
        }
      }
    }
  }
  const ambiguous = new Map<string, readonly string[]>()
  for (const [form, ids] of boundForms(ordered, entities)) {
    const [id] = ids
    if (id === undefined || exact.has(form)) continue
    if (new Set(ids.map((each) => wholeOf(each, entities))).size === 1) exact.set(form, id)
    else
      ambiguous.set(
        form,
        ids.toSorted((a, b) => silence(a) - silence(b)),
      )
  }
  return { exact, ambiguous }
}

/**
 * What forms of bound names can mean with nothing around them: whatever has such a name ("snapshot"), and services with a
 * name of their own that begins so ("event", of RDS, and EventBridge).
 */
function boundForms(
  ordered: readonly NameSource[],
  entities: ReadonlyMap<string, NamedEntity>,
): Map<string, readonly string[]> {
  const begun = ordered
    .filter(({ id }) => entities.get(id)?.kind === 'service')
    .flatMap(({ id, plain }) => plain.flatMap(wholeForms).map((form) => ({ form, id })))
    .sort((a, b) => compareText(a.form, b.form))
  const claimants = new Map<string, string[]>()
  for (const { id, bound } of ordered) {
    for (const form of bound.flatMap(wholeForms)) claimants.set(form, [...(claimants.get(form) ?? []), id])
  }
  return new Map(
    [...claimants].map(([form, ids]) => [form, [...new Set([...ids, ...beginningWith(form, begun)])]] as const),
  )
}

interface Form {
  readonly form: string
  readonly id: string
}

/** Ids of the forms that begin so, of forms in order. */
function beginningWith(start: string, forms: readonly Form[]): string[] {
  let [low, high] = [0, forms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareText(forms[middle]?.form ?? '', start) < 0) low = middle + 1
    else high = middle
  }
  const ids: string[] = []
  for (let at = low; forms[at]?.form.startsWith(start); at++) ids.push(forms[at]?.id ?? '')
  return ids
}

function wholeOf(id: string, entities: ReadonlyMap<string, NamedEntity>): string {
  const parent = entities.get(id)?.parent ?? null
  return parent === null ? id : wholeOf(parent, entities)
}

const NAME_KINDS = ['plain', 'ids', 'contextual'] as const

/** The names of each entity, each key once, by id and key. */
function uniqueNames(sources: readonly NameSource[]): readonly Name[] {
  const byOwner = new Map<string, Map<string, Name>>()
  for (const { id, plain, contextual, bound } of sources) {
    const own = byOwner.get(id) ?? new Map<string, Name>()
    byOwner.set(id, own)
    for (const [place, text] of [...plain, ...contextual, ...bound].entries()) {
      const normalised = normalise(text)
      const key = joined(normalised)
      const isBound = place >= plain.length + contextual.length
      const known = own.get(key)
      if (key === '' || (known && (isBound || !known.bound))) continue
      const words = normalised.normalize('NFD').split(' ')
      own.set(key, { text, key, letters: words.join(''), words, initials: initialsOf(key), bound: isBound, id })
    }
  }
  const owners = [...byOwner].sort(([a], [b]) => compareText(a, b))
  return owners.flatMap(([, own]) => [...own.values()].sort((a, b) => compareText(a.key, b.key)))
}
