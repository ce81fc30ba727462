import type { Predicate, Role } from '../reading.ts'
import type { Word } from './parser.ts'

/** What a preposition makes of the name behind it; several words that make one preposition are read as one. */

const ROLES_OF: Readonly<Partial<Record<Role, string>>> = {
  goal: 'to, into, onto, in, on, inside, within, at, toward, behind, in front of, ahead of, on top of, inside of, as part of',
  object: 'against, across',
  source: 'from',
  partner: 'with, w/, alongside, along with, together with, next to, in addition to',
  via: 'via, through, using, by means of, by way of, with the help of, on the basis of',
  by: 'by',
  for: 'for, on behalf of',
  about: 'of, about',
  none: 'like, instead of, in place of, because of, in favor of, in favour of, in terms of, regardless of',
}

const ROLE_OF_PREPOSITION: ReadonlyMap<string, Role> = new Map(
  Object.entries(ROLES_OF).flatMap(([role, list]) => list.split(', ').map((each) => [each, role as Role] as const)),
)
const MOST_WORDS = Math.max(...[...ROLE_OF_PREPOSITION.keys()].map((each) => each.split(' ').length))

/** Places that say who hands on to whom: what stands in front of a thing sends to it, what runs behind it gets from it. */
const PLACES: ReadonlyMap<string, Pick<Predicate, 'frame' | 'passive'>> = new Map([
  ['in front of', { frame: 'send', passive: false }],
  ['behind', { frame: 'send', passive: true }],
])

export interface Preposition {
  readonly text: string
  readonly role: Role
  /** Index of its first word. */
  readonly first: number
}

/** The preposition of one or more words that ends at a word; the longest one. */
export function prepositionAt(words: readonly Word[], last: number): Preposition | null {
  const end = words[last]?.text.toLowerCase()
  if (end === undefined) return null
  for (let first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
    const text = words
      .slice(first, last + 1)
      .map((word) => word.text.toLowerCase())
      .join(' ')
    const role = ROLE_OF_PREPOSITION.get(text)
    if (role) return { text, role, first }
  }
  return null
}

const NEAR = 2
const followsVerb = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - NEAR), at).some((word) => word.tags.has('Verb'))

/** Prepositions of place as verbs: "CloudFront (sits) in front of an ALB", "EC2 runs behind an ALB". */
export function placePredicates(words: readonly Word[]): Predicate[] {
  return words.flatMap((word, last): Predicate[] => {
    if (!/^(?:of|behind)$/i.test(word.text)) return []
    const preposition = prepositionAt(words, last)
    const place = preposition && PLACES.get(preposition.text)
    const start = words[preposition?.first ?? last]?.start
    if (!place || start === undefined || (place.passive && !followsVerb(words, last))) return []
    return [{ ...place, start, end: word.end, negated: false, form: 'final' }]
  })
}
