import { VERBS, type Catalog, type Verb } from '@cloudlore/graph'
import type { Candidate } from './candidate.ts'
import type { Description, Emit, Scorer } from './description.ts'
import type { Oriented } from './features.ts'
import { habitsOf, type PairKnowledge } from './knowledge.ts'
import { grammaticalLead } from './orientation.ts'

/** Which of two entities acts, and how: what the models of direction and verb see, and the verb that they choose. */

const LEADS: readonly string[] = ['-5', '-4', '-3', '-2', '-1', '0', '1', '2', '3', '4', '5']
const MOST_LEAD = 5

/** What tells which of the two acts: the case roles under the verb, and what is known of the two. */
export function describeDirection(candidate: Candidate, { affinity }: PairKnowledge, emit: Emit): void {
  const { first, second, predicate, origin } = candidate
  const frame = predicate?.frame ?? 'none'
  const voice = predicate?.passive ? 'passive' : 'active'
  const lead = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, grammaticalLead(candidate)))
  const known = !affinity ? 'none' : affinity.back ? 'both' : affinity.actor === first.id ? 'first' : 'second'
  emit('bias')
  emit('lead', LEADS[lead + MOST_LEAD] ?? '0')
  emit('known', known, affinity?.reach ?? 'none')
  emit('known-lead', known, LEADS[Math.sign(lead) + MOST_LEAD] ?? '0')
  emit('origin', origin)
  emit('roles', first.role, second.role)
  emit('frame', frame, voice)
  emit('frame1', frame, voice, first.role)
  emit('frame2', frame, voice, second.role)
  emit('known-frame', known, frame, voice)
  emit('known-roles', known, first.role, second.role)
  emit('known-verb', known, affinity?.verb ?? 'none', frame)
  emit('first-id', first.id)
  emit('second-id', second.id)
  for (const habit of habitsOf(first.id)) emit('first', habit)
  for (const habit of habitsOf(second.id)) emit('second', habit)
}

/** What tells how the actor acts: the verb, what is known of the two, and what they are for. */
export function describeVerb({ candidate, known, actor, acted }: Oriented, catalog: Catalog, emit: Emit): void {
  const { affinity } = known
  const frame = candidate.predicate?.frame ?? 'none'
  const along = affinity?.actor === actor.id
  const verb = (along ? affinity?.verb : (affinity?.back ?? affinity?.verb)) ?? 'none'
  const way = !affinity ? 'none' : along || affinity.back ? 'along' : 'against'
  emit('bias')
  emit('frame', frame)
  emit('frame-form', frame, candidate.predicate?.form ?? 'none')
  emit('known', verb, way)
  emit('known-reach', verb, way, affinity?.reach ?? 'none')
  emit('known-frame', verb, way, frame)
  emit('actor-role-frame', actor.role, frame)
  emit('acted-role-frame', acted.role, frame)
  emit('acted-role', acted.role)
  for (const habit of habitsOf(actor.id)) emit('actor', habit)
  for (const habit of habitsOf(acted.id)) emit('acted', habit)
  emit('actor-category', catalog.byId.get(actor.id)?.category ?? 'none')
  emit('acted-category', catalog.byId.get(acted.id)?.category ?? 'none')
  emit('acted-id', acted.id)
  emit('actor-id', actor.id)
}

/** The likeliest verb by a scorer with one output a verb; of equals the one that comes first in the ontology. */
export function likeliestVerb(scorer: Scorer, describe: Description): Verb {
  const sums = scorer(describe)
  let best: Verb = 'generic'
  let highest = -Infinity
  VERBS.forEach((verb, i) => {
    const sum = sums[i] ?? 0
    if (sum > highest) {
      best = verb
      highest = sum
    }
  })
  return best
}
