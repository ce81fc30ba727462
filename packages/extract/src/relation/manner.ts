import { VERBS, type Catalog, type Verb } from '@cloudlore/graph'
import { ROLES } from '../reading.ts'
import { ORIGINS, type Candidate } from './candidate.ts'
import { ROUNDING, type Description, type Scorer, type Taker } from './description.ts'
import { featureGroup, placesIn } from './feature-group.ts'
import { FORMS, FRAME_NAMES, NO_FRAME, placeOfForm, placeOfFrame, placeOfOrigin, placeOfRole } from './feature-lists.ts'
import type { Oriented } from './features.ts'
import { habitsOf, type PairKnowledge } from './knowledge.ts'
import { grammaticalLead } from './orientation.ts'

/** Which of two entities acts, and how: what the models of direction and verb see, and the verb that they choose. */

const LEADS = ['-5', '-4', '-3', '-2', '-1', '0', '1', '2', '3', '4', '5'] as const
const SIGNS = ['-1', '0', '1'] as const
const MOST_LEAD = 5

const VOICES = ['active', 'passive'] as const
const KNOWN = ['none', 'first', 'second', 'both'] as const
const KNOWN_VERBS = [...VERBS, 'none'] as const
const placeOfVerb = placesIn<string>(KNOWN_VERBS)
const REACHES = ['none', 'exact', 'broad'] as const
const placeOfKnownReach = placesIn(REACHES)

const leads = featureGroup([LEADS, KNOWN, REACHES, ORIGINS], (emit, [lead, known, reach, origin]) => {
  emit('bias')
  emit('lead', lead)
  emit('known', known, reach)
  emit('known-lead', known, SIGNS[Math.sign(Number(lead)) + 1])
  emit('origin', origin)
})

const voiced = featureGroup([FRAME_NAMES, VOICES, ROLES, ROLES], (emit, [frame, voice, role1, role2]) => {
  emit('roles', role1, role2)
  emit('frame', frame, voice)
  emit('frame1', frame, voice, role1)
  emit('frame2', frame, voice, role2)
})

const knownVoice = featureGroup([KNOWN, FRAME_NAMES, VOICES, KNOWN_VERBS], (emit, [known, frame, voice, verb]) => {
  emit('known-frame', known, frame, voice)
  emit('known-verb', known, verb, frame)
})

const knownRoles = featureGroup([KNOWN, ROLES, ROLES], (emit, [known, role1, role2]) => {
  emit('known-roles', known, role1, role2)
})

/** What tells which of the two acts: the case roles under the verb, and what is known of the two. */
export function describeDirection(candidate: Candidate, { affinity }: PairKnowledge, { emit, take }: Taker): void {
  const { first, second, predicate, origin } = candidate
  const lead = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, grammaticalLead(candidate)))
  const known = !affinity ? 0 : affinity.back ? 3 : affinity.actor === first.id ? 1 : 2
  const voice = Number(predicate?.passive ?? false)
  const role1 = placeOfRole(first.role)
  const role2 = placeOfRole(second.role)
  const frame = predicate ? placeOfFrame(predicate.frame) : NO_FRAME
  take(leads, lead + MOST_LEAD, known, placeOfKnownReach(affinity?.reach ?? 'none'), placeOfOrigin(origin))
  take(voiced, frame, voice, role1, role2)
  take(knownVoice, known, frame, voice, placeOfVerb(affinity?.verb ?? 'none'))
  take(knownRoles, known, role1, role2)
  emit('first-id', first.id)
  emit('second-id', second.id)
  for (const habit of habitsOf(first.id)) emit('first', habit)
  for (const habit of habitsOf(second.id)) emit('second', habit)
}

const WAYS = ['none', 'along', 'against'] as const

const knownVerb = featureGroup([KNOWN_VERBS, WAYS, REACHES, FRAME_NAMES], (emit, [verb, way, reach, frame]) => {
  emit('known', verb, way)
  emit('known-reach', verb, way, reach)
  emit('known-frame', verb, way, frame)
})

const verbRoles = featureGroup([FRAME_NAMES, FORMS, ROLES, ROLES], (emit, [frame, form, actor, acted]) => {
  emit('bias')
  emit('frame', frame)
  emit('frame-form', frame, form)
  emit('actor-role-frame', actor, frame)
  emit('acted-role-frame', acted, frame)
  emit('acted-role', acted)
})

/** What tells how the actor acts: the verb, what is known of the two, and what they are for. */
export function describeVerb({ candidate, known, actor, acted }: Oriented, catalog: Catalog, taker: Taker): void {
  const { emit, take } = taker
  const { affinity } = known
  const { predicate } = candidate
  const frame = predicate ? placeOfFrame(predicate.frame) : NO_FRAME
  const along = affinity?.actor === actor.id
  const verb = (along ? affinity.verb : (affinity?.back ?? affinity?.verb)) ?? 'none'
  const way = !affinity ? 0 : along || affinity.back ? 1 : 2
  const reach = placeOfKnownReach(affinity?.reach ?? 'none')
  take(verbRoles, frame, placeOfForm(predicate?.form ?? 'none'), placeOfRole(actor.role), placeOfRole(acted.role))
  take(knownVerb, placeOfVerb(verb), way, reach, frame)
  for (const habit of habitsOf(actor.id)) emit('actor', habit)
  for (const habit of habitsOf(acted.id)) emit('acted', habit)
  emit('actor-category', catalog.byId.get(actor.id)?.category ?? 'none')
  emit('acted-category', catalog.byId.get(acted.id)?.category ?? 'none')
  emit('acted-id', acted.id)
  emit('actor-id', actor.id)
}

/**
 * The likeliest verb by a scorer with one output a verb, of those that are not ruled out (default: none is); of equals the
 * one that comes first in the ontology.
 */
export function likeliestVerb(scorer: Scorer, describe: Description, ruledOut: readonly Verb[] = []): Verb {
  const sums = scorer(describe)
  let best: Verb = 'generic'
  let highest = -Infinity
  VERBS.forEach((verb, i) => {
    const sum = sums[i] ?? 0
    if (sum > highest + ROUNDING && !ruledOut.includes(verb)) {
      best = verb
      highest = sum
    }
  })
  return best
}
