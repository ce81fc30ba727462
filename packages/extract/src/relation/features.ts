import type { Catalog } from '@cloudlore/graph'
import type { Block } from '../document/block.ts'
import type { Candidate, Member } from './candidate.ts'
import type { Emit } from './description.ts'
import { habitsOf, type PairKnowledge } from './knowledge.ts'
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
  readonly names: string
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

const BUCKETS = ['0', '1', '2', '3', '4', '5', '6'] as const

/** Which stretch between the edges a value falls into. */
export function bucket(value: number, edges: readonly number[]): string {
  let at = 0
  while (at < edges.length && value > (edges[at] ?? 0)) at++
  return BUCKETS[at] ?? '6'
}

const BETWEEN = [0, 1, 2, 4]
const FEW = [0, 1, 2]
const REACH = [2, 8, 16, 32]
export const NAMES = [1, 2, 3, 5]

function standing(context: FeatureContext, member: Member): string {
  const at = context.headings.findIndex((ids) => ids.has(member.id))
  return at < 0 ? 'none' : at === 0 ? 'inner' : 'outer'
}

/** A candidate with its direction settled. */
export interface Oriented {
  readonly candidate: Candidate
  readonly known: PairKnowledge
  readonly actor: Member
  readonly acted: Member
}

function frameFeatures({ predicate, first, second, reach }: Candidate, emit: Emit): void {
  if (!predicate) {
    emit('frame', 'none')
    emit('no-frame', second.role)
    return
  }
  const { frame, form } = predicate
  emit('frame', frame)
  emit('frame1', frame, first.role)
  emit('frame2', frame, second.role)
  emit('form', form)
  emit('frame-form', frame, form)
  emit('reach', bucket(reach, REACH))
  if (predicate.passive) {
    emit('passive')
    emit('passive-frame', frame)
  }
  if (predicate.negated) emit('negated')
}

const VAGUE_FRAMES = new Set(['contain', 'compare', 'replace', 'create', 'integrate'])

/** How well the case roles fit a verb that takes an actor and something acted upon. */
function fitFeatures({ candidate, actor }: Oriented, emit: Emit): void {
  const lead = leadOf(candidate, actor)
  const fit = lead >= 5 ? 'full' : lead >= 3 ? 'good' : lead >= 1 ? 'slight' : lead === 0 ? 'level' : 'against'
  const frame = candidate.predicate?.frame
  const clarity = !frame ? 'none' : VAGUE_FRAMES.has(frame) ? 'vague' : 'clear'
  emit('fit', fit)
  emit('clarity', clarity)
  emit('fit-clarity', fit, clarity)
  emit('fit-origin', fit, candidate.origin)
  emit('clarity-origin', clarity, candidate.origin)
}

const leadOf = (candidate: Candidate, actor: Member) =>
  grammaticalLead(candidate) * (actor === candidate.first ? 1 : -1)

function antecedentFeatures({ antecedent, origin }: Candidate, emit: Emit): void {
  if (!antecedent) return
  const near = antecedent.near ? 'near' : 'far'
  emit('antecedent', origin, near)
  emit('antecedent-role', origin, antecedent.role)
  emit('antecedent-near', origin, near, antecedent.role)
  emit('antecedent-whole', origin, antecedent.whole ? 'whole' : 'plain')
}

/** Signs that weigh differently together than apart. */
function jointFeatures({ candidate, actor, known }: Oriented, context: FeatureContext, emit: Emit): void {
  const lead = leadOf(candidate, actor)
  const fit = lead >= 4 ? 'fits' : lead >= 1 ? 'may' : 'not'
  const { origin, predicate } = candidate
  const clear = predicate && !VAGUE_FRAMES.has(predicate.frame) ? 'clear' : 'vague'
  emit('joint-fit', origin, fit, known.reach)
  emit('joint-near', origin, fit, candidate.between === 0 ? 'near' : 'far')
  emit('joint-known', fit, known.reach, clear)
  emit('joint-standing', origin, known.reach, standing(context, candidate.second))
  emit('joint-clear', origin, clear, known.reach)
  emit('joint-group', candidate.sameGroup ? 'group' : 'apart', known.reach, clear)
  emit('joint-subject', origin, context.hasSubject ? 'subject' : 'open', fit)
}

function affinityFeatures({ candidate, known, actor }: Oriented, emit: Emit): void {
  const { affinity, reach } = known
  const { origin } = candidate
  emit('affinity', reach)
  emit('affinity-origin', reach, origin)
  if (!affinity) return
  if (affinity.core) {
    emit('core', reach)
    emit('core-origin', reach, origin)
  }
  emit('affinity-way', reach, affinity.actor === actor.id || affinity.back ? 'along' : 'against')
  emit('affinity-frame', reach, candidate.predicate?.frame ?? 'none')
}

function pairFeatures({ candidate, known, actor, acted }: Oriented, context: FeatureContext, emit: Emit): void {
  const { first, second, origin } = candidate
  const { byId } = context.catalog
  emit('kin', known.kin)
  emit('kin-origin', known.kin, origin)
  emit('kinds', byId.get(actor.id)?.kind ?? 'external', byId.get(acted.id)?.kind ?? 'external')
  emit('actor-category', byId.get(actor.id)?.category ?? 'none')
  emit('acted-category', byId.get(acted.id)?.category ?? 'none')
  for (const habit of habitsOf(actor.id)) emit('actor-habit', habit)
  for (const habit of habitsOf(acted.id)) emit('acted-habit', habit)
  emit('entity', actor.id)
  emit('entity', acted.id)
  emit('actor-entity', actor.id)
  emit('acted-entity', acted.id)
  emit('standing', standing(context, first), standing(context, second))
  if (first.weak) emit('weak1')
  if (second.weak) emit('weak2')
}

function placeFeatures(candidate: Candidate, context: FeatureContext, emit: Emit): void {
  const { first, second, origin } = candidate
  const together = bucket(context.together(first.id, second.id), FEW)
  emit('origin', origin)
  emit('origin-role', origin, second.role)
  emit('origin-subject', origin, context.hasSubject ? 'yes' : 'no')
  emit('roles', first.role, second.role)
  emit('role1', first.role)
  emit('role2', second.role)
  emit('between', bucket(candidate.between, BETWEEN))
  emit('verbs-between', bucket(candidate.verbsBetween, FEW))
  if (origin !== 'sentence') {
    const rank = bucket(candidate.rank, FEW)
    emit('rank', rank)
    emit('rank-origin', rank, origin)
  }
  emit('together', together)
  emit('together-origin', together, origin)
  if (candidate.sameGroup) emit('same-group')
}

function sentenceFeatures(context: FeatureContext, emit: Emit): void {
  emit('bias')
  emit('names', context.names)
  emit('block', context.block.kind)
  if (context.isExample) emit('example')
  if (context.isQuestion) emit('question')
  if (context.comparesInHeading) emit('versus-heading')
  if (context.compares) emit('versus')
  for (const cue of context.around.cues) emit('cue', cue)
}

/** Describes a candidate, but for what stands around the two in the sentence. */
export function describeCandidate(oriented: Oriented, context: FeatureContext, emit: Emit): void {
  sentenceFeatures(context, emit)
  placeFeatures(oriented.candidate, context, emit)
  antecedentFeatures(oriented.candidate, emit)
  frameFeatures(oriented.candidate, emit)
  fitFeatures(oriented, emit)
  affinityFeatures(oriented, emit)
  jointFeatures(oriented, context, emit)
  pairFeatures(oriented, context, emit)
}
