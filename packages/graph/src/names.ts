import { bearerOf, type Catalog, type CatalogEntity } from './catalog.ts'
import { compareText } from './compare.ts'
import { initialsOf } from './hangul.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { indexNames, MOST_SILENCE, type NameIndex } from './name-index.ts'
import { joined, normalise, withoutMaker } from './normalise.ts'
import type { EntityKind } from './ontology.ts'
import { wholeNames, type NameSource, type WholeNames } from './whole-names.ts'

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
  /** What it is called itself, or is known as for short: `SSM`, not `session manager`. */
  readonly own: boolean
  readonly id: string
}

/** All names by which entities are found. Made once by `createNames`, then only read. */
export interface Names extends WholeNames {
  readonly entities: ReadonlyMap<string, NamedEntity>
  /** By id, then key. */
  readonly list: readonly Name[]
  readonly index: NameIndex
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
    sources.push({ ...namesOf(entity), id: bearerOf(catalog, entity.id), ofAspect: entity.aspect })
  }
  graph?.forEachNode((id, { kind, label, name, korean, category }) => {
    if (kind === 'limit' || entities.has(id)) return
    entities.set(id, { id, label, kind, category, parent: null, inNotes: true })
    const own = [name, label, ...(korean ? [korean] : [])]
    sources.push({ id, own, ofAspect: false, plain: own, ids: [id], contextual: [], bound: [] })
  })
  const list = uniqueNames(sources)
  const index = indexNames(list, entities, (id) => silenceOf(id, graph))
  return { entities, list, index, ...wholeNames(sources, entities) }
}

/** How little the notes say of an entity: one less for each doubling of its relations; most if nothing at all. */
function silenceOf(id: string, graph: KnowledgeGraph | undefined): number {
  if (!graph?.hasNode(id)) return MOST_SILENCE
  return Math.max(0, MOST_SILENCE - 1 - Math.floor(Math.log2(1 + graph.degree(id))))
}

function namesOf({
  id,
  name,
  short,
  korean,
  aliases,
  sameAs,
  contextual,
}: CatalogEntity): Omit<NameSource, 'id' | 'ofAspect'> {
  return {
    own: [name, short, ...(korean ? [korean] : [])],
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

/** The names of each entity, each key once, by id and key. */
function uniqueNames(sources: readonly NameSource[]): readonly Name[] {
  const byOwner = new Map<string, Map<string, Name>>()
  for (const { id, own: called, ofAspect, plain, contextual, bound } of sources) {
    const own = byOwner.get(id) ?? new Map<string, Name>()
    byOwner.set(id, own)
    const isOwn = ownNames(ofAspect ? [] : called)
    const unbound = [...plain, ...contextual].map((text) => ({ text, isBound: false }))
    for (const { text, isBound } of [...unbound, ...bound.map((text) => ({ text, isBound: true }))]) {
      const normalised = normalise(text)
      const key = joined(normalised)
      const known = own.get(key)
      if (key === '' || (known && (isBound || !known.bound))) continue
      const words = normalised.normalize('NFD').split(' ')
      own.set(key, {
        text,
        key,
        letters: words.join(''),
        words,
        initials: initialsOf(key),
        bound: isBound,
        own: !ofAspect && !isBound && isOwn(text),
        id,
      })
    }
  }
  const owners = [...byOwner].sort(([a], [b]) => compareText(a, b))
  return owners.flatMap(([, own]) => [...own.values()].sort((a, b) => compareText(a.key, b.key)))
}

/** Abbreviations by which a service is known: `SSM`, `EC2`. */
const ABBREVIATION = /^[A-Z][A-Z0-9]{1,4}$/

/** Tells which names of an entity are what it is called itself, with or without its maker, or known as for short. */
function ownNames(own: readonly string[]): (text: string) => boolean {
  const keys = new Set(own.map(bareKey))
  return (text) => ABBREVIATION.test(text) || keys.has(bareKey(text))
}

function bareKey(text: string): string {
  return joined(withoutMaker(normalise(text)))
}
