import type { Suggestion } from './errors.ts'
import { exactId, rankedCandidates, type Candidate, type Match } from './name-candidates.ts'
import type { NamedEntity, Names } from './names.ts'
import { searchKey } from './normalise.ts'

/** An entity that was found by one of its names. */
export interface NameHit extends NamedEntity {
  readonly match: Match
  /** The name it was found by, as the catalog writes it; the label, where that begins as the text does too. */
  readonly matched: string
}

/** What a name means: an id, or null with what may have been meant. */
export type NameResolution =
  | { readonly id: string; readonly suggestions: readonly [] }
  | { readonly id: null; readonly suggestions: readonly Suggestion[] }

const LONGEST_QUERY = 100
const MOST_SUGGESTIONS = 5

/**
 * Entities that a text may name, best first: the whole name, its beginning, the beginning of one of its words or of a
 * bound name, initial consonants (ㅂㄷ), a misspelling; what is called so itself or for short before what has another such name;
 * then what the notes say more of, the nearer name, services before
 * features, id. At most `limit` (default 10). Empty if nothing resembles it. Text beyond 100 characters is not read.
 */
export function searchNames(names: Names, text: string, limit = 10): readonly NameHit[] {
  const query = text.slice(0, LONGEST_QUERY)
  const key = searchKey(query)
  return rankedCandidates(names, query, { most: limit, ownFirst: true }).flatMap(({ name, match }) => {
    const entity = names.entities.get(name.id)
    if (!entity) return []
    const byLabel = match === 'prefix' && searchKey(entity.label).startsWith(key)
    return [{ ...entity, match, matched: byLabel ? entity.label : name.text }]
  })
}

/**
 * The one entity that a text names: by a whole name; else by all initial consonants of one (ㄹㄷ), by at least half of one
 * or by a misspelling, if only one entity and its own parts could be meant. Otherwise null, with up to 5 suggestions.
 */
export function resolveName(names: Names, text: string): NameResolution {
  const query = text.slice(0, LONGEST_QUERY)
  const whole = exactId(names, query)
  if (whole !== null) return { id: whole, suggestions: [] }
  const candidates = rankedCandidates(names, query)
  const only = onlyMeaning(names, query, candidates)
  if (only !== null) return { id: only, suggestions: [] }
  const suggestions = candidates.slice(0, MOST_SUGGESTIONS).flatMap(({ name }) => {
    const entity = names.entities.get(name.id)
    return entity ? [{ id: entity.id, label: entity.label }] : []
  })
  return { id: null, suggestions }
}

/** The one entity with a name of just these initial consonants, or null: `ㄹㄷ` is 람다, though 레드시프트 begins so. */
function initialsMeaning(candidates: readonly Candidate[]): string | null {
  const whole = candidates.filter(({ match, distance }) => match === 'initials' && distance === 0)
  return whole.length === 1 ? (whole[0]?.name.id ?? null) : null
}

/** How many letters farther than the nearest a name may be and still contend with it. */
const CONTENTION = { prefix: 2, typo: 0 } as const

/** More than one wrong letter in so many is rather another word: weather is no web tier. */
const LETTERS_A_SLIP = 4

/**
 * The nearest of the names that begin so, if at least half of it is there; else the nearest that is spelt alike. Null
 * if another comes about as near and is no part of it, or too much would be wrong in it.
 */
function onlyMeaning(names: Names, text: string, candidates: readonly Candidate[]): string | null {
  const match = candidates[0]?.match
  if (match === 'initials') return initialsMeaning(candidates)
  if (match !== 'prefix' && match !== 'typo') return null
  const alike = candidates.filter((candidate) => candidate.match === match).toSorted((a, b) => a.distance - b.distance)
  const [nearest] = alike
  const letters = searchKey(text).normalize('NFD').length
  if (!nearest || nearest.distance > (match === 'prefix' ? letters : letters / LETTERS_A_SLIP)) return null
  const rivals = alike.filter(({ distance }) => distance <= nearest.distance + CONTENTION[match])
  const { id } = nearest.name
  return rivals.every(({ name }) => name.id === id || isBelow(names, name.id, id)) ? id : null
}

function isBelow(names: Names, id: string, whole: string): boolean {
  const parent = names.entities.get(id)?.parent ?? null
  return parent !== null && (parent === whole || isBelow(names, parent, whole))
}
