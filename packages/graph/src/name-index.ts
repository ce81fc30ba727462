import type { Name, NamedEntity } from './names.ts'
import type { EntityKind } from './ontology.ts'

/**
 * Where among the names those are that a text may stand for, so that few are looked at for each search. Names are given by
 * their places.
 */
export interface NameIndex {
  /** The first name of each entity; its others follow. */
  readonly firstOf: ReadonlyMap<string, number>
  /** Names with a word that begins with a letter, or with two. The whole name counts as one of its words. */
  readonly byStart: ReadonlyMap<string, readonly number[]>
  /** Names of so many letters. */
  readonly byLength: readonly (readonly number[] | undefined)[]
  readonly withInitials: readonly number[]
  /** Of each name, one of 32 bits for each of its letters; letters may share one. */
  readonly masks: Int32Array
  /** The same of its first and of its last `END_LETTERS` letters. */
  readonly heads: Int32Array
  readonly tails: Int32Array
  /** Of each name, how little the notes say of what it names, from 0 to `MOST_SILENCE`, which is nothing. */
  readonly silence: Uint8Array
  /** Of each name, 0 if it is what a thing is called itself, else 1. */
  readonly strangeness: Uint8Array
  /** Of each name, the `kindOrder` of what it names. */
  readonly kinds: Uint8Array
  /** Of each name, the number of its entity, from 0. */
  readonly owners: Uint32Array
}

export const MOST_SILENCE = 7

/** Indexes names that are in the order of their entities' ids. */
export function indexNames(
  list: readonly Name[],
  entities: ReadonlyMap<string, NamedEntity>,
  silenceOf: (id: string) => number,
): NameIndex {
  const firstOf = new Map<string, number>()
  const byStart = new Map<string, number[]>()
  const byLength: number[][] = []
  const withInitials: number[] = []
  for (const [place, { id, letters, words, initials }] of list.entries()) {
    if (!firstOf.has(id)) firstOf.set(id, place)
    addStarts(byStart, letters, place)
    for (const word of words) addStarts(byStart, word, place)
    ;(byLength[letters.length] ??= []).push(place)
    if (initials !== null) withInitials.push(place)
  }
  const owners = new Map([...firstOf.keys()].map((id, number) => [id, number]))
  return {
    ...{ firstOf, byStart, byLength, withInitials },
    masks: Int32Array.from(list, ({ letters }) => letterMask(letters)),
    heads: Int32Array.from(list, ({ letters }) => letterMask(letters.slice(0, END_LETTERS))),
    tails: Int32Array.from(list, ({ letters }) => letterMask(letters.slice(-END_LETTERS))),
    silence: Uint8Array.from(list, ({ id }) => silenceOf(id)),
    strangeness: Uint8Array.from(list, ({ own }) => (own ? 0 : 1)),
    kinds: Uint8Array.from(list, ({ id }) => kindOrder(entities, id)),
    owners: Uint32Array.from(list, ({ id }) => owners.get(id) ?? 0),
  }
}

/** What names that begin with these letters are found by in `byStart`. */
export const startOf = (letters: string): string => letters.slice(0, 2)

function addStarts(byStart: Map<string, number[]>, word: string, place: number): void {
  for (const start of [word.slice(0, 1), startOf(word)]) {
    const places = byStart.get(start)
    if (!places) byStart.set(start, [place])
    else if (places.at(-1) !== place) places.push(place)
  }
}

export const END_LETTERS = 8

export function letterMask(letters: string): number {
  let mask = 0
  for (let i = 0; i < letters.length; i++) mask |= 1 << (letters.charCodeAt(i) & 31)
  return mask
}

const KINDS: readonly (EntityKind | undefined)[] = ['service', 'feature', 'external', 'limit', undefined]
/** How many orders there are. */
export const KIND_ORDERS = KINDS.length

/** Services before features before externals, as a number. */
export function kindOrder(entities: ReadonlyMap<string, NamedEntity>, id: string): number {
  return KINDS.indexOf(entities.get(id)?.kind)
}
