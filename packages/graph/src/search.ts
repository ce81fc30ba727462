import { compareText } from './compare.ts'
import { editDistance } from './edit-distance.ts'
import type { Suggestion } from './errors.ts'
import { isInitials } from './hangul.ts'
import { rankOf, wholeForms, type Name, type NamedEntity, type Names } from './names.ts'
import { searchKey } from './normalise.ts'

/** How a name was found, best first. */
export const MATCHES = ['exact', 'prefix', 'word', 'initials', 'typo'] as const
export type Match = (typeof MATCHES)[number]

/** An entity that was found by one of its names. */
export interface NameHit extends NamedEntity {
  readonly match: Match
  /** The name it was found by, as the catalog writes it. */
  readonly matched: string
}

/** What a name means: an id, or null with what may have been meant. */
export type NameResolution =
  | { readonly id: string; readonly suggestions: readonly [] }
  | { readonly id: null; readonly suggestions: readonly Suggestion[] }

const LONGEST_QUERY = 100
const MOST_SUGGESTIONS = 5

interface Candidate {
  readonly name: Name
  readonly match: Match
  /** Letters that differ or are missing; lower is nearer. */
  readonly distance: number
}

/**
 * Entities that a text may name, best first: the whole name, its beginning, the beginning of one of its words, initial
 * consonants (ㅂㄷ), a misspelling; then what the notes speak of, the nearer name, services before features, id. At most
 * `limit` (default 10). Empty if nothing resembles it. Text beyond 100 characters is not read.
 */
export function searchNames(names: Names, text: string, limit = 10): readonly NameHit[] {
  const query = text.slice(0, LONGEST_QUERY)
  return rankedCandidates(names, query)
    .slice(0, limit)
    .flatMap(({ name, match }) => {
      const entity = names.entities.get(name.id)
      return entity ? [{ ...entity, match, matched: name.text }] : []
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

/** The entity of which a text is a whole name, or null. */
export function exactId(names: Names, text: string): string | null {
  for (const form of wholeForms(text)) {
    const id = names.exact.get(form)
    if (id !== undefined) return id
  }
  return null
}

/** The one entity with a name of just these initial consonants, or null: `ㄹㄷ` is 람다, though 레드시프트 begins so. */
function initialsMeaning(candidates: readonly Candidate[]): string | null {
  const whole = candidates.filter(({ match, distance }) => match === 'initials' && distance === 0)
  return whole.length === 1 ? (whole[0]?.name.id ?? null) : null
}

/** How many letters farther than the nearest a name may be and still contend with it. */
const CONTENTION = { prefix: 2, typo: 0 } as const

/**
 * The nearest of the names that begin so, if at least half of it is there; else the nearest that is spelt alike. Null
 * if another comes about as near and is no part of it.
 */
function onlyMeaning(names: Names, text: string, candidates: readonly Candidate[]): string | null {
  const match = candidates[0]?.match
  if (match === 'initials') return initialsMeaning(candidates)
  if (match !== 'prefix' && match !== 'typo') return null
  const alike = candidates.filter((candidate) => candidate.match === match).toSorted((a, b) => a.distance - b.distance)
  const [nearest] = alike
  if (!nearest || (match === 'prefix' && nearest.distance > searchKey(text).normalize('NFD').length)) return null
  const rivals = alike.filter(({ distance }) => distance <= nearest.distance + CONTENTION[match])
  const { id } = nearest.name
  return rivals.every(({ name }) => name.id === id || isBelow(names, name.id, id)) ? id : null
}

function isBelow(names: Names, id: string, whole: string): boolean {
  const parent = names.entities.get(id)?.parent ?? null
  return parent !== null && (parent === whole || isBelow(names, parent, whole))
}

/** The best candidate of each entity, ranked. */
function rankedCandidates(names: Names, text: string): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  const found = [...exactCandidates(names, text), ...initialsCandidates(names, text), ...nearCandidates(names, text)]
  for (const candidate of found) {
    const known = best.get(candidate.name.id)
    if (!known || compareCandidates(names, candidate, known) < 0) best.set(candidate.name.id, candidate)
  }
  return [...best.values()].sort((a, b) => compareCandidates(names, a, b))
}

function compareCandidates(names: Names, a: Candidate, b: Candidate): number {
  const byMatch = MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match)
  if (byMatch !== 0) return byMatch
  const byNotes = Number(isInNotes(names, b)) - Number(isInNotes(names, a))
  const byDistance = a.distance - b.distance
  const nearness = a.match === 'typo' ? byDistance || byNotes : byNotes || byDistance
  const byKind = rankOf(names.entities, a.name.id) - rankOf(names.entities, b.name.id)
  return nearness || byKind || compareText(a.name.id, b.name.id) || compareText(a.name.key, b.name.key)
}

const isInNotes = (names: Names, { name }: Candidate) => names.entities.get(name.id)?.inNotes ?? false

function exactCandidates(names: Names, text: string): readonly Candidate[] {
  const id = exactId(names, text)
  if (id === null) return []
  const forms = wholeForms(text)
  const name = names.list.find((each) => each.id === id && wholeForms(each.text).some((form) => forms.includes(form)))
  const own = name ?? names.list.find((each) => each.id === id)
  return own ? [{ name: own, match: 'exact', distance: 0 }] : []
}

function initialsCandidates(names: Names, text: string): readonly Candidate[] {
  const initials = searchKey(text)
  if (!isInitials(initials)) return []
  return names.list
    .filter((name) => name.initials?.startsWith(initials))
    .map((name) => ({ name, match: 'initials', distance: (name.initials?.length ?? 0) - initials.length }))
}

/** Names that begin with the query or resemble it, weighed by what they have in common with it. */
function nearCandidates(names: Names, text: string): readonly Candidate[] {
  const letters = searchKey(text).normalize('NFD')
  if (letters === '') return []
  // For so few letters the index would expand thousands of terms; a look at each name is quicker.
  const near = letters.length < 3 ? names.list : indexedNames(names, letters)
  return near.flatMap((name) => candidateOf(name, letters) ?? [])
}

function indexedNames(names: Names, letters: string): readonly Name[] {
  const wrong = misspellings(letters)
  // MiniSearch counts two letters swapped as two changes, so it is asked for one more than will be accepted.
  const found = names.index().search(letters, { prefix: true, fuzzy: wrong === 0 ? false : wrong + 1, maxFuzzy: 4 })
  return found.flatMap((result) => {
    const index: unknown = result.id
    return (typeof index === 'number' ? names.list[index] : undefined) ?? []
  })
}

/** How many letters may be wrong: none in abbreviations, where one letter makes another service. */
function misspellings(letters: string): number {
  if (letters.length < 4) return 0
  return letters.length < 6 ? 1 : letters.length < 12 ? 2 : 3
}

function candidateOf(name: Name, letters: string): Candidate | null {
  if (name.letters.startsWith(letters)) return { name, match: 'prefix', distance: name.letters.length - letters.length }
  if (name.words.some((word) => word.startsWith(letters)))
    return { name, match: 'word', distance: name.letters.length - letters.length }
  const wrong = misspellings(letters)
  if (Math.abs(letters.length - name.letters.length) > wrong) return null
  const distance = editDistance(letters, name.letters)
  return wrong > 0 && distance <= wrong ? { name, match: 'typo', distance } : null
}
