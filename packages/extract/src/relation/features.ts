import { isPartOf, serviceOf, type Catalog } from '@cloudlore/graph'
import type { Block } from '../document/block.ts'
import { HABITS } from '../lexicon/habits.ts'
import type { Affinity } from './affinity.ts'
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

const orderedHabits = (id: string) => HABITS.filter((habit) => habit.ids.includes(id)).map((habit) => habit.id)

function verbFeatures(candidate: Candidate): string[] {
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
  return [`fit=${fit}`, `clarity=${clarity}`, `fit=${fit}:${clarity}`, `fit=${fit}:${candidate.origin}`, `clarity=${clarity}:${candidate.origin}`]
}

function affinityFeatures({ candidate, affinity, actor }: Oriented): string[] {
  if (!affinity) return ['affinity=none', `affinity=none:${candidate.origin}`]
  const way = affinity.actor === actor.id ? 'along' : 'against'
  const { reach } = affinity
  return [`affinity=${reach}`, `affinity=${reach}:${way}`, `affinity=${reach}:${candidate.origin}`, `affinity=${reach}:${candidate.predicate?.frame ?? 'none'}`]
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
    `names=${bucket(context.names, [1, 2, 3, 5])}`,
    `block=${context.block.kind}`,
    ...(candidate.sameGroup ? ['same-group'] : []),
    ...(EXAMPLE.test(context.sentence) ? ['example'] : []),
    ...(QUESTION.test(context.sentence) ? ['question'] : []),
    ...(VERSUS.test(heading) ? ['versus-heading'] : []),
    ...(VERSUS.test(context.sentence) ? ['versus'] : []),
    ...verbFeatures(candidate),
    ...fitFeatures(oriented),
    ...affinityFeatures(oriented),
    ...pairFeatures(oriented, context),
  ]
}
