import { editDistanceFrom } from './edit-distance.ts'
import { isInitials } from './hangul.ts'
import { END_LETTERS, KIND_ORDERS, letterMask, MOST_SILENCE, startOf, type NameIndex } from './name-index.ts'
import type { Name, Names } from './names.ts'
import { searchKey } from './normalise.ts'
import { wholeForms } from './whole-names.ts'

/** How a name was found, best first. */
export const MATCHES = ['exact', 'prefix', 'word', 'initials', 'typo'] as const
export type Match = (typeof MATCHES)[number]

/** A name that a text may stand for. */
export interface Candidate {
  readonly name: Name
  readonly match: Match
  /** Letters that differ or are missing; lower is nearer. */
  readonly distance: number
}

/** The entity of which a text is a whole name, or null. */
export function exactId(names: Names, text: string): string | null {
  for (const form of wholeForms(text)) {
    const id = names.exact.get(form)
    if (id !== undefined) return id
  }
  return null
}

export interface RankOptions {
  /** At most so many. Default: all. */
  readonly most?: number
  /** True: what things are called themselves goes before their other names, found in the same way. Default: false. */
  readonly ownFirst?: boolean
}

/** The best candidate of each entity, best first. */
export function rankedCandidates(names: Names, text: string, options: RankOptions = {}): readonly Candidate[] {
  const { most = Infinity, ownFirst = false } = options
  const letters = searchKey(text).normalize('NFD')
  const best = new Float64Array(names.index.firstOf.size).fill(Infinity)
  const add: Add = (place, match, distance) => {
    const owner = names.index.owners[place] ?? 0
    const strangeness = ownFirst ? (names.index.strangeness[place] ?? 0) : 0
    best[owner] = Math.min(best[owner] ?? Infinity, rankOf(names, { place, match, distance, strangeness }))
  }
  addExact(names, text, add)
  if (letters !== '') {
    addInitials(names, letters, add)
    addBegun(names, letters, add)
    addMisspelt(names, letters, add)
  }
  const ranks = best.filter(Number.isFinite).sort()
  return Array.from(ranks.subarray(0, Math.min(most, ranks.length)), (rank) => ofRank(names, rank))
}

interface Found {
  /** Place of the name among the names. */
  readonly place: number
  readonly match: Match
  readonly distance: number
  /** 1 for a name that goes after others that were found in the same way, else 0. */
  readonly strangeness: number
}

type Add = (place: number, match: Match, distance: number) => void

/** How many values the parts of a rank can have, so that all fit into the 53 bits of a number. */
const PLACES = 2 ** 26
const DISTANCES = 2 ** 16

const SILENCES = MOST_SILENCE + 1
const STRANGENESSES = 2

/**
 * A number, lower for better candidates, since a letter begins thousands of names: by match; by whether it is called so itself; by how much the notes say of
 * it, then by distance, of misspelt names the other way round; services before features; id; key.
 */
function rankOf({ index }: Names, { place, match, distance, strangeness }: Found): number {
  const silence = index.silence[place] ?? 0
  const far = Math.min(distance, DISTANCES - 1)
  const nearness = match === 'typo' ? SILENCES * far + silence : DISTANCES * silence + far
  const byMatch = (STRANGENESSES * MATCHES.indexOf(match) + strangeness) * SILENCES * DISTANCES
  return ((byMatch + nearness) * KIND_ORDERS + (index.kinds[place] ?? 0)) * PLACES + place
}

/** The candidate that has a rank. */
function ofRank({ list }: Names, rank: number): Candidate {
  const byMatch = Math.floor(rank / PLACES / KIND_ORDERS)
  const match = MATCHES[Math.floor(byMatch / (STRANGENESSES * SILENCES * DISTANCES))]
  const nearness = byMatch % (SILENCES * DISTANCES)
  const distance = match === 'typo' ? Math.floor(nearness / SILENCES) : nearness % DISTANCES
  const name = list[rank % PLACES]
  if (!name || !match) throw new RangeError('search: a rank is of no name.')
  return { name, match, distance }
}

function addExact(names: Names, text: string, add: Add): void {
  const id = exactId(names, text)
  const first = id === null ? undefined : names.index.firstOf.get(id)
  if (first === undefined) return
  const forms = wholeForms(text)
  for (let place = first; names.list[place]?.id === id; place++) {
    if (!hasForm(names.list[place], forms)) continue
    add(place, 'exact', 0)
    return
  }
  // Found by its id.
  add(first, 'exact', 0)
}

function hasForm(name: Name | undefined, forms: readonly string[]): boolean {
  // Each form of a name is a part of its key.
  if (!name || !forms.some((form) => name.key.includes(form))) return false
  return wholeForms(name.text).some((form) => forms.includes(form))
}

function addInitials({ list, index }: Names, letters: string, add: Add): void {
  if (!isInitials(letters)) return
  for (const place of index.withInitials) {
    const initials = list[place]?.initials
    if (initials?.startsWith(letters)) add(place, 'initials', initials.length - letters.length)
  }
}

function addBegun({ list, index }: Names, letters: string, add: Add): void {
  for (const place of index.byStart.get(startOf(letters)) ?? []) {
    const name = list[place]
    const match = name && beginning(name, letters)
    if (match) add(place, match, name.letters.length - letters.length)
  }
}

function beginning(name: Name, letters: string): 'prefix' | 'word' | null {
  if (name.letters.startsWith(letters)) return name.bound ? 'word' : 'prefix'
  return name.words.some((word) => word.startsWith(letters)) ? 'word' : null
}

/** How many letters may be wrong: none in abbreviations, where one letter makes another service. */
function misspellings(letters: string): number {
  if (letters.length < 4) return 0
  return letters.length < 6 ? 1 : letters.length < 12 ? 2 : 3
}

/** Names of about as many letters are looked at, nearly all of them only by which letters they have, and where. */
function addMisspelt({ list, index }: Names, letters: string, add: Add): void {
  const wrong = misspellings(letters)
  if (wrong === 0) return
  const distanceTo = editDistanceFrom(letters, wrong)
  const canBe = resembling(index, letters, wrong)
  for (let length = letters.length - wrong; length <= letters.length + wrong; length++) {
    for (const place of index.byLength[length] ?? []) {
      if (!canBe(place)) continue
      const distance = distanceTo(list[place]?.letters ?? '')
      if (distance <= wrong) add(place, 'typo', distance)
    }
  }
}

/** False only for names that differ by more letters: each that a name lacks is one that is wrong, and each that it has besides. */
function resembling({ masks, heads, tails }: NameIndex, letters: string, wrong: number): (place: number) => boolean {
  const mask = letterMask(letters)
  // Wrong letters move others by as many places at most. Ends of a short text are the same letters, and count once.
  const head = letterMask(letters.slice(0, END_LETTERS - wrong))
  const tail = letters.length < 2 * (END_LETTERS - wrong) ? 0 : letterMask(letters.slice(wrong - END_LETTERS))
  return (place) => {
    const own = masks[place] ?? 0
    if (bitCount(mask & ~own) > wrong || bitCount(own & ~mask) > wrong) return false
    return bitCount(head & ~(heads[place] ?? 0)) + bitCount(tail & ~(tails[place] ?? 0)) <= wrong
  }
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
