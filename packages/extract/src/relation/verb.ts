import type { Verb } from '@cloudlore/graph'
import { HABITS } from '../lexicon/habits.ts'
import { FRAMES } from '../lexicon/verbs.ts'
import type { Predicate } from '../reading.ts'
import type { Affinity } from './affinity.ts'

/** The verb of a relation: the frame's, unless the frame says little and the two are for something well known. */

const VERB_OF_FRAME = new Map(FRAMES.map((frame) => [frame.id, frame.verb]))
/** Frames that say that two things have to do with each other, and not how. */
const VAGUE = new Set(['integrate', 'contain', 'compare', 'replace', 'create', 'attach', 'use'])

function habitVerb(actor: string, acted: string): Verb | null {
  const of = (id: string, side: 'actor' | 'acted') => HABITS.find((habit) => habit.side === side && habit.ids.includes(id))?.verb
  return of(actor, 'actor') ?? of(acted, 'acted') ?? null
}

/** `affinity` is what is known of the two, where they act in the direction that it says. */
export function verbOf(predicate: Predicate | null, pair: { readonly actor: string; readonly acted: string }, affinity: Affinity | null): Verb {
  const said = predicate ? (VERB_OF_FRAME.get(predicate.frame) ?? 'generic') : 'generic'
  if (predicate && !VAGUE.has(predicate.frame)) return said
  const known = affinity?.actor === pair.actor ? affinity.verb : null
  return known ?? habitVerb(pair.actor, pair.acted) ?? said
}
