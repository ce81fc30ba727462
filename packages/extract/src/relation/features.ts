import { isPartOf, serviceOf, type Catalog } from '@cloudlore/graph'
import type { Block } from '../document/block.ts'
import { HABITS } from '../lexicon/habits.ts'
import { isListed, type Affinity } from './affinity.ts'
import type { Candidate, Member } from './candidate.ts'
import { grammaticalLead } from './orientation.ts'

/** What the scoring model sees of a candidate: names of features that hold. The same names for Korean and English. */

export interface FeatureContext {
  readonly catalog: Catalog
  readonly block: Block
  /** Entities that the headings name, innermost heading first. */
  readonly headings: readonly ReadonlySet<string>[]
  /** The sentence names how many entities. */
  readonly names: number
  /** The sentence names its subject. */
  readonly hasSubject: boolean
  readonly sentence: string
  /** Sentences of the section that name both. */
  readonly together: (a: string, b: string) => number
}

const EXAMPLE = /예를 ?들|예시|가정해|예:|e\.g\.|for example|such as|가령/i
const QUESTION = /\?\s*$|어떻게|인가\b|까\s*\?/
const VERSUS = /\bvs\.?\b|차이|비교|versus|difference/i

function bucket(value: number, edges: readonly number[]): string {
  const at = edges.findIndex((edge) => value <= edge)
  return String(at < 0 ? edges.length : at)
}

function kinship(catalog: Catalog, a: string, b: string): string {
  if (isPartOf(catalog, a, b) || isPartOf(catalog, b, a)) return 'part'
  return serviceOf(catalog, a) === serviceOf(catalog, b) ? 'siblings' : 'apart'
}

function kindOf(catalog: Catalog, id: string): string {
  return catalog.byId.get(id)?.kind ?? 'external'
}

function standing(context: FeatureContext, member: Member): string {
  const at = context.headings.findIndex((ids) => ids.has(member.id))
  return at < 0 ? 'none' : at === 0 ? 'inner' : 'outer'
}

const HABITS_OF = new Map<string, string[]>()
for (const habit of HABITS) for (const id of habit.ids) HABITS_OF.set(id, [...(HABITS_OF.get(id) ?? []), habit.id])

const orderedHabits = (id: string): readonly string[] => HABITS_OF.get(id) ?? []

function frameFeatures(candidate: Candidate): string[] {
  const { predicate, first, second } = candidate
  if (!predicate) return ['frame=none', `frame=none:${second.role}`]
  const frame = predicate.frame
  return [
    `frame=${frame}`,
    `frame=${frame}:1${first.role}`,
    `frame=${frame}:2${second.role}`,
    `form=${predicate.form}`,
    `frame=${frame}:${predicate.form}`,
    `reach=${bucket(candidate.reach, [2, 8, 16, 32])}`,
    ...(predicate.passive ? ['passive', `passive:${frame}`] : []),
    ...(predicate.negated ? ['negated'] : []),
  ]
}

/** A candidate with its direction settled. */
export interface Oriented {
  readonly candidate: Candidate
  readonly affinity: Affinity | null
  readonly actor: Member
  readonly acted: Member
}

const VAGUE_FRAMES = new Set(['contain', 'compare', 'replace', 'create', 'integrate'])

/** How well the case roles fit a verb that takes an actor and something acted upon. */
function fitFeatures({ candidate, actor }: Oriented): string[] {
  const lead = grammaticalLead(candidate) * (actor === candidate.first ? 1 : -1)
  const fit = lead >= 5 ? 'full' : lead >= 3 ? 'good' : lead >= 1 ? 'slight' : lead === 0 ? 'level' : 'against'
  const frame = candidate.predicate?.frame
  const clarity = !frame ? 'none' : VAGUE_FRAMES.has(frame) ? 'vague' : 'clear'
  return [
    `fit=${fit}`,
    `clarity=${clarity}`,
    `fit=${fit}:${clarity}`,
    `fit=${fit}:${candidate.origin}`,
    `clarity=${clarity}:${candidate.origin}`,
  ]
}

function antecedentFeatures({ antecedent, origin }: Candidate): string[] {
  if (!antecedent) return []
  const near = antecedent.near ? 'near' : 'far'
  return [
    `antecedent=${origin}:${near}`,
    `antecedent=${origin}:${antecedent.role}`,
    `antecedent=${origin}:${near}:${antecedent.role}`,
    `antecedent=${origin}:${antecedent.whole ? 'whole' : 'plain'}`,
  ]
}

/** Signs that weigh differently together than apart. */
function jointFeatures(oriented: Oriented, context: FeatureContext): string[] {
  const { candidate, actor } = oriented
  const lead = grammaticalLead(candidate) * (actor === candidate.first ? 1 : -1)
  const fit = lead >= 4 ? 'fits' : lead >= 1 ? 'may' : 'not'
  const known = reachOf(oriented, context.catalog)
  const { origin } = candidate
  const near = candidate.between === 0 ? 'near' : 'far'
  const frame = candidate.predicate?.frame
  const clear = frame && !VAGUE_FRAMES.has(frame) ? 'clear' : 'vague'
  return [
    `joint=${origin}|${fit}|${known}`,
    `joint=${origin}|${fit}|${near}`,
    `joint=${fit}|${known}|${clear}`,
    `joint=${origin}|${known}|${standing(context, candidate.second)}`,
    `joint=${origin}|${clear}|${known}`,
    `joint=${candidate.sameGroup ? 'group' : 'apart'}|${known}|${clear}`,
    `joint=${origin}|${context.hasSubject ? 'subject' : 'open'}|${fit}`,
  ]
}

/** How far the affinities reach: `unlisted` where they do not speak of one of the two at all. */
function reachOf({ candidate, affinity }: Oriented, catalog: Catalog): string {
  if (affinity) return affinity.reach
  return isListed(catalog, candidate.first.id) && isListed(catalog, candidate.second.id) ? 'none' : 'unlisted'
}

function affinityFeatures(oriented: Oriented, catalog: Catalog): string[] {
  const { candidate, affinity, actor } = oriented
  if (!affinity) {
    const reach = reachOf(oriented, catalog)
    return [`affinity=${reach}`, `affinity=${reach}:${candidate.origin}`]
  }
  const way = affinity.actor === actor.id ? 'along' : 'against'
  const { reach } = affinity
  return [
    ...(affinity.core ? [`core=${reach}`, `core=${reach}:${candidate.origin}`] : []),
    `affinity=${reach}`,
    `affinity=${reach}:${way}`,
    `affinity=${reach}:${candidate.origin}`,
    `affinity=${reach}:${candidate.predicate?.frame ?? 'none'}`,
  ]
}

function pairFeatures(oriented: Oriented, context: FeatureContext): string[] {
  const { candidate, actor, acted } = oriented
  const { first, second } = candidate
  const { catalog } = context
  const kin = kinship(catalog, first.id, second.id)
  const category = (id: string) => catalog.byId.get(id)?.category ?? 'none'
  return [
    `kin=${kin}`,
    `kin=${kin}:${candidate.origin}`,
    `kinds=${kindOf(catalog, actor.id)}>${kindOf(catalog, acted.id)}`,
    `actor-category=${category(actor.id)}`,
    `acted-category=${category(acted.id)}`,
    ...orderedHabits(actor.id).map((habit) => `actor-habit=${habit}`),
    ...orderedHabits(acted.id).map((habit) => `acted-habit=${habit}`),
    `standing=${standing(context, first)}>${standing(context, second)}`,
    ...(first.weak ? ['weak1'] : []),
    ...(second.weak ? ['weak2'] : []),
  ]
}

/** Feature names of a candidate, without duplicates. */
export function featuresOf(oriented: Oriented, context: FeatureContext): string[] {
  const { candidate } = oriented
  const { first, second, origin } = candidate
  const heading = context.block.trail.at(-1)?.text ?? ''
  return [
    'bias',
    `origin=${origin}`,
    `origin=${origin}:${second.role}`,
    `origin=${origin}:subject=${context.hasSubject ? 'yes' : 'no'}`,
    `roles=${first.role}>${second.role}`,
    `role1=${first.role}`,
    `role2=${second.role}`,
    `between=${bucket(candidate.between, [0, 1, 2, 4])}`,
    `verbs-between=${bucket(candidate.verbsBetween, [0, 1, 2])}`,
    ...(origin === 'sentence'
      ? []
      : [`rank=${Math.min(candidate.rank, 3)}`, `rank=${Math.min(candidate.rank, 3)}:${origin}`]),
    ...antecedentFeatures(candidate),
    `together=${bucket(context.together(first.id, second.id), [0, 1, 2])}`,
    `together=${bucket(context.together(first.id, second.id), [0, 1, 2])}:${origin}`,
    `names=${bucket(context.names, [1, 2, 3, 5])}`,
    `block=${context.block.kind}`,
    ...(candidate.sameGroup ? ['same-group'] : []),
    ...(EXAMPLE.test(context.sentence) ? ['example'] : []),
    ...(QUESTION.test(context.sentence) ? ['question'] : []),
    ...(VERSUS.test(heading) ? ['versus-heading'] : []),
    ...(VERSUS.test(context.sentence) ? ['versus'] : []),
    ...frameFeatures(candidate),
    ...fitFeatures(oriented),
    ...affinityFeatures(oriented, context.catalog),
    ...jointFeatures(oriented, context),
    ...pairFeatures(oriented, context),
  ]
}

/** What tells which of the two acts: the case roles under the verb, and what is known of the two. */
export function directionFeatures(candidate: Candidate, affinity: Affinity | null): string[] {
  const { first, second, predicate, origin } = candidate
  const frame = predicate?.frame ?? 'none'
  const voice = predicate?.passive ? 'passive' : 'active'
  const lead = Math.max(-5, Math.min(5, grammaticalLead(candidate)))
  const known = !affinity ? 'none' : affinity.actor === first.id ? 'first' : 'second'
  const habits = (id: string, at: string) => orderedHabits(id).map((habit) => `${at}=${habit}`)
  return [
    'bias',
    `lead=${lead}`,
    `known=${known}:${affinity?.reach ?? ''}`,
    `known=${known}|lead=${Math.sign(lead)}`,
    `origin=${origin}`,
    `roles=${first.role}>${second.role}`,
    `frame=${frame}:${voice}`,
    `frame=${frame}:${voice}:${first.role}`,
    `frame=${frame}:${voice}:${second.role}`,
    ...habits(first.id, 'first'),
    ...habits(second.id, 'second'),
  ]
}

/** What tells how the actor acts: the verb, what is known of the two, and what they are for. */
export function verbFeatures({ candidate, affinity, actor, acted }: Oriented, catalog: Catalog): string[] {
  const frame = candidate.predicate?.frame ?? 'none'
  const known = affinity ? `${affinity.verb}:${affinity.actor === actor.id ? 'along' : 'against'}` : 'none'
  const category = (id: string) => catalog.byId.get(id)?.category ?? 'none'
  return [
    'bias',
    `frame=${frame}`,
    `frame=${frame}:${candidate.predicate?.form ?? ''}`,
    `known=${known}`,
    `known=${known}:${affinity?.reach ?? ''}`,
    `known=${known}|frame=${frame}`,
    `actor-role=${actor.role}|frame=${frame}`,
    `acted-role=${acted.role}|frame=${frame}`,
    `acted-role=${acted.role}`,
    ...orderedHabits(actor.id).map((habit) => `actor=${habit}`),
    ...orderedHabits(acted.id).map((habit) => `acted=${habit}`),
    `actor-category=${category(actor.id)}`,
    `acted-category=${category(acted.id)}`,
    `acted=${acted.id}`,
  ]
}
