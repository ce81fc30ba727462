import type { Catalog } from '@cloudlore/graph'
import type { Block } from '../document/block.ts'
import { ROLES } from '../reading.ts'
import { ORIGINS, type Candidate, type Member } from './candidate.ts'
import type { Taker } from './description.ts'
import { featureGroup, NO_YES, placesIn } from './feature-group.ts'
import {
  BETWEEN,
  bucket,
  bucketsOf,
  FEW,
  FORMS,
  FRAME_NAMES,
  NAMES,
  NO_FRAME,
  placeOfForm,
  placeOfFrame,
  placeOfKin,
  placeOfOrigin,
  placeOfReach,
  placeOfRole,
  REACH,
} from './feature-lists.ts'
import { habitsOf, KINS, PAIR_REACHES, type PairKnowledge } from './knowledge.ts'
import { grammaticalLead } from './orientation.ts'
import type { Surroundings } from './surroundings.ts'

/** What the model of relations sees of a candidate; the same for Korean and English. */

/** What a sentence gives to all its candidates. */
export interface FeatureContext {
  readonly catalog: Catalog
  readonly block: Block
  /** Entities that the headings name, innermost heading first. */
  readonly headings: readonly ReadonlySet<string>[]
  /** The sentence names how many entities, as a bucket. */
  readonly names: number
  /** The sentence names its subject. */
  readonly hasSubject: boolean
  readonly isExample: boolean
  readonly isQuestion: boolean
  readonly comparesInHeading: boolean
  readonly compares: boolean
  readonly around: Surroundings
  /** Sentences of the section that name both. */
  readonly together: (a: string, b: string) => number
}

const EXAMPLE = /예를 ?들|예시|가정해|예:|e\.g\.|for example|such as|가령/i
const QUESTION = /\?\s*$|어떻게|인가\b|까\s*\?/
const VERSUS = /\bvs\.?\b|차이|비교|versus|difference/i

/** Signs of a sentence and of the heading over it. */
export function signsOf(sentence: string, heading: string) {
  return {
    isExample: EXAMPLE.test(sentence),
    isQuestion: QUESTION.test(sentence),
    comparesInHeading: VERSUS.test(heading),
    compares: VERSUS.test(sentence),
  }
}

const STANDINGS = ['none', 'inner', 'outer'] as const

/** Place in `STANDINGS`. */
function standing({ headings }: FeatureContext, { id }: Member): number {
  for (let at = 0; at < headings.length; at++) if (headings[at]?.has(id)) return at === 0 ? 1 : 2
  return 0
}

/** A candidate with one of the two as who acts, settled or assumed. */
export interface Oriented {
  readonly candidate: Candidate
  readonly known: PairKnowledge
  readonly actor: Member
  readonly acted: Member
}

const unframed = featureGroup([ROLES], (emit, [role2]) => {
  emit('frame', 'none')
  emit('no-frame', role2)
})

const framed = featureGroup([FRAME_NAMES, FORMS, NO_YES, NO_YES, bucketsOf(REACH)], (emit, values) => {
  const [frame, form, passive, negated, reach] = values
  emit('frame', frame)
  emit('form', form)
  emit('frame-form', frame, form)
  emit('reach', reach)
  if (passive === 'yes') {
    emit('passive')
    emit('passive-frame', frame)
  }
  if (negated === 'yes') emit('negated')
})

const frameRoles = featureGroup([FRAME_NAMES, ROLES, ROLES], (emit, [frame, role1, role2]) => {
  emit('frame1', frame, role1)
  emit('frame2', frame, role2)
})

function frameFeatures({ predicate, first, second, reach }: Candidate, { take }: Taker): void {
  const role2 = placeOfRole(second.role)
  if (!predicate) {
    take(unframed, role2)
    return
  }
  const { passive, negated } = predicate
  const frame = placeOfFrame(predicate.frame)
  take(framed, frame, placeOfForm(predicate.form), Number(passive), Number(negated), bucket(reach, REACH))
  take(frameRoles, frame, placeOfRole(first.role), role2)
}

const VAGUE_FRAMES = new Set(['contain', 'compare', 'replace', 'create', 'integrate'])

const FITS = ['against', 'level', 'slight', 'good', 'full'] as const
const CLARITIES = ['none', 'vague', 'clear'] as const

/** Place in `CLARITIES`. */
const clarityOf = ({ predicate }: Candidate): number => (!predicate ? 0 : VAGUE_FRAMES.has(predicate.frame) ? 1 : 2)

/** How well the case roles fit a verb that takes an actor and something acted upon. */
const fitting = featureGroup([FITS, CLARITIES, ORIGINS], (emit, [fit, clarity, origin]) => {
  emit('fit', fit)
  emit('clarity', clarity)
  emit('fit-clarity', fit, clarity)
  emit('fit-origin', fit, origin)
  emit('clarity-origin', clarity, origin)
})

function fitFeatures({ candidate, actor }: Oriented, { take }: Taker): void {
  const lead = leadOf(candidate, actor)
  const fit = lead >= 5 ? 4 : lead >= 3 ? 3 : lead >= 1 ? 2 : lead === 0 ? 1 : 0
  take(fitting, fit, clarityOf(candidate), placeOfOrigin(candidate.origin))
}

const leadOf = (candidate: Candidate, actor: Member) =>
  grammaticalLead(candidate) * (actor === candidate.first ? 1 : -1)

const NEARNESS = ['far', 'near'] as const
const WHOLENESS = ['plain', 'whole'] as const

const preceding = featureGroup([ORIGINS, NEARNESS, ROLES, WHOLENESS], (emit, [origin, near, role, whole]) => {
  emit('antecedent', origin, near)
  emit('antecedent-role', origin, role)
  emit('antecedent-near', origin, near, role)
  emit('antecedent-whole', origin, whole)
})

function antecedentFeatures({ antecedent, origin }: Candidate, { take }: Taker): void {
  if (!antecedent) return
  const { near, role, whole } = antecedent
  take(preceding, placeOfOrigin(origin), Number(near), placeOfRole(role), Number(whole))
}

/** Signs that weigh differently together than apart. */
const joint = featureGroup(
  [ORIGINS, ['not', 'may', 'fits'], PAIR_REACHES, NEARNESS, STANDINGS, ['vague', 'clear'], NO_YES, NO_YES],
  (emit, [origin, fit, reach, near, standing2, clear, sameGroup, hasSubject]) => {
    emit('joint-fit', origin, fit, reach)
    emit('joint-near', origin, fit, near)
    emit('joint-known', fit, reach, clear)
    emit('joint-standing', origin, reach, standing2)
    emit('joint-clear', origin, clear, reach)
    emit('joint-group', sameGroup === 'yes' ? 'group' : 'apart', reach, clear)
    emit('joint-subject', origin, hasSubject === 'yes' ? 'subject' : 'open', fit)
  },
)

function jointFeatures({ candidate, actor, known }: Oriented, context: FeatureContext, { take }: Taker): void {
  const lead = leadOf(candidate, actor)
  take(
    joint,
    placeOfOrigin(candidate.origin),
    lead >= 4 ? 2 : lead >= 1 ? 1 : 0,
    placeOfReach(known.reach),
    Number(candidate.between === 0),
    standing(context, candidate.second),
    Number(clarityOf(candidate) === 2),
    Number(candidate.sameGroup),
    Number(context.hasSubject),
  )
}

/** Whether an affinity is known, and of what kind. */
const KNOWN = ['no', 'plain', 'core'] as const
const WAYS = ['against', 'along'] as const

const knownTogether = featureGroup(
  [PAIR_REACHES, ORIGINS, KNOWN, WAYS, FRAME_NAMES],
  (emit, [reach, origin, known, way, frame]) => {
    emit('affinity', reach)
    emit('affinity-origin', reach, origin)
    if (known === 'no') return
    if (known === 'core') {
      emit('core', reach)
      emit('core-origin', reach, origin)
    }
    emit('affinity-way', reach, way)
    emit('affinity-frame', reach, frame)
  },
)

function affinityFeatures({ candidate, known, actor }: Oriented, { take }: Taker): void {
  const { affinity, reach } = known
  const { origin, predicate } = candidate
  const frame = predicate ? placeOfFrame(predicate.frame) : NO_FRAME
  const kind = !affinity ? 0 : affinity.core ? 2 : 1
  const along = affinity !== null && (affinity.actor === actor.id || affinity.back !== null)
  take(knownTogether, placeOfReach(reach), placeOfOrigin(origin), kind, Number(along), frame)
}

const kinship = featureGroup([KINS, ORIGINS], (emit, [kin, origin]) => {
  emit('kin', kin)
  emit('kin-origin', kin, origin)
})

const standings = featureGroup([STANDINGS, STANDINGS, NO_YES, NO_YES], (emit, values) => {
  const [standing1, standing2, weak1, weak2] = values
  emit('standing', standing1, standing2)
  if (weak1 === 'yes') emit('weak1')
  if (weak2 === 'yes') emit('weak2')
})

function pairFeatures({ candidate, known, actor, acted }: Oriented, context: FeatureContext, taker: Taker): void {
  const { first, second, origin } = candidate
  const { emit, take } = taker
  const actorEntity = context.catalog.byId.get(actor.id)
  const actedEntity = context.catalog.byId.get(acted.id)
  take(kinship, placeOfKin(known.kin), placeOfOrigin(origin))
  emit('kinds', actorEntity?.kind ?? 'external', actedEntity?.kind ?? 'external')
  emit('actor-category', actorEntity?.category ?? 'none')
  emit('acted-category', actedEntity?.category ?? 'none')
  for (const habit of habitsOf(actor.id)) emit('actor-habit', habit)
  for (const habit of habitsOf(acted.id)) emit('acted-habit', habit)
  emit('entity', actor.id)
  emit('entity', acted.id)
  emit('actor-entity', actor.id)
  emit('acted-entity', acted.id)
  take(standings, standing(context, first), standing(context, second), Number(first.weak), Number(second.weak))
}

const rolesInPlace = featureGroup([ORIGINS, ROLES, ROLES, NO_YES], (emit, [origin, role1, role2, hasSubject]) => {
  emit('origin', origin)
  emit('origin-role', origin, role2)
  emit('origin-subject', origin, hasSubject)
  emit('roles', role1, role2)
  emit('role1', role1)
  emit('role2', role2)
})

const distances = featureGroup(
  [ORIGINS, bucketsOf(BETWEEN), bucketsOf(FEW), bucketsOf(FEW), bucketsOf(FEW), NO_YES],
  (emit, [origin, between, verbsBetween, rank, together, sameGroup]) => {
    emit('between', between)
    emit('verbs-between', verbsBetween)
    if (origin !== 'sentence') {
      emit('rank', rank)
      emit('rank-origin', rank, origin)
    }
    emit('together', together)
    emit('together-origin', together, origin)
    if (sameGroup === 'yes') emit('same-group')
  },
)

function placeFeatures(candidate: Candidate, context: FeatureContext, { take }: Taker): void {
  const { first, second, between, verbsBetween, rank, sameGroup } = candidate
  const origin = placeOfOrigin(candidate.origin)
  take(rolesInPlace, origin, placeOfRole(first.role), placeOfRole(second.role), Number(context.hasSubject))
  take(
    distances,
    origin,
    bucket(between, BETWEEN),
    bucket(verbsBetween, FEW),
    bucket(rank, FEW),
    bucket(context.together(first.id, second.id), FEW),
    Number(sameGroup),
  )
}

const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row'] as const
const placeOfBlock = placesIn(BLOCK_KINDS)

const sentences = featureGroup(
  [bucketsOf(NAMES), BLOCK_KINDS, NO_YES, NO_YES, NO_YES, NO_YES],
  (emit, [names, block, isExample, isQuestion, comparesInHeading, compares]) => {
    emit('bias')
    emit('names', names)
    emit('block', block)
    if (isExample === 'yes') emit('example')
    if (isQuestion === 'yes') emit('question')
    if (comparesInHeading === 'yes') emit('versus-heading')
    if (compares === 'yes') emit('versus')
  },
)

function sentenceFeatures(context: FeatureContext, { emit, take }: Taker): void {
  take(
    sentences,
    context.names,
    placeOfBlock(context.block.kind),
    Number(context.isExample),
    Number(context.isQuestion),
    Number(context.comparesInHeading),
    Number(context.compares),
  )
  for (const cue of context.around.cues) emit('cue', cue)
}

/** Describes a candidate, but for what stands around the two in the sentence. */
export function describeCandidate(oriented: Oriented, context: FeatureContext, taker: Taker): void {
  sentenceFeatures(context, taker)
  placeFeatures(oriented.candidate, context, taker)
  antecedentFeatures(oriented.candidate, taker)
  frameFeatures(oriented.candidate, taker)
  fitFeatures(oriented, taker)
  affinityFeatures(oriented, taker)
  jointFeatures(oriented, context, taker)
  pairFeatures(oriented, context, taker)
}
