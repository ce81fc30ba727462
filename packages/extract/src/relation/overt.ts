import type { Verb } from '@cloudlore/graph'
import type { FrameId } from '../lexicon/verbs.ts'
import type { Predicate, Reading, Role } from '../reading.ts'
import type { Candidate, Member } from './candidate.ts'
import type { PairKnowledge } from './knowledge.ts'

/**
 * What a plain sentence says outright: one names who does it, a verb, and what it is done to, with nothing between. There
 * the grammar decides, whatever is generally known of the two: notes are also kept of what is seldom done.
 */

const DOERS: ReadonlySet<Role> = new Set<Role>(['subject', 'topic'])

/** The roles of what these verbs act on. Others are said either way round: a store receives, a role is used. */
const ACTED_UPON: Readonly<Partial<Record<FrameId, Role>>> = {
  trigger: 'object',
  send: 'goal',
  store: 'goal',
  monitor: 'object',
  protect: 'object',
}

const isFinite = ({ form }: Predicate) => form === 'final' || form === 'linking'

/** The first verb of a sentence; notes in headwords have a verbal noun for it. */
function mainVerb(predicates: readonly Predicate[]): Predicate | undefined {
  return predicates.find(isFinite) ?? (predicates.length === 1 ? predicates[0] : undefined)
}

/** Who does it; things also go from where they are. */
const isDoer = ({ role }: Member, frame: FrameId) => DOERS.has(role) || (frame === 'send' && role === 'source')

/** Whether a sentence says outright that the first of two acts on the second. */
export function isOvert(candidate: Candidate, { args, predicates }: Reading): boolean {
  const { first, second, predicate, origin, between } = candidate
  if (origin !== 'sentence' || !predicate || predicate.passive || predicate.infix) return false
  if (between > 0 || args[0]?.start !== first.start || first.weak || second.weak) return false
  // With a verb before it, whose verb it is is less sure.
  if (mainVerb(predicates) !== predicate) return false
  return isDoer(first, predicate.frame) && ACTED_UPON[predicate.frame] === second.role
}

/** What is known of two entities, less what speaks against the first acting on the second. */
export function withoutPrejudice(known: PairKnowledge, first: string): PairKnowledge {
  const { affinity, kin } = known
  if (affinity?.actor === first || affinity?.back || kin !== 'apart') return known
  return { ...known, affinity: null, reach: 'unlisted' }
}

/** What verbs do not mean of one that does them: what is sent somewhere is not read from there. */
const CONTRARY: Readonly<Partial<Record<FrameId, readonly Verb[]>>> = {
  trigger: ['reads-from', 'stores-in', 'monitors'],
  send: ['reads-from', 'monitors'],
  store: ['reads-from', 'monitors'],
}

/** How the first of two cannot act on the second, by the verb and the role of the second; an arrow is a verb, too. */
export function ruledOut({ second, predicate }: Candidate): readonly Verb[] {
  if (!predicate || predicate.passive || (second.role !== 'object' && second.role !== 'goal')) return []
  return (predicate.form === 'noun' ? null : CONTRARY[predicate.frame]) ?? []
}
