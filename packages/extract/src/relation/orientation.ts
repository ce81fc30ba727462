import type { FrameId } from '../lexicon/verbs.ts'
import { isSubject, type Role } from '../reading.ts'
import type { Candidate, Which } from './candidate.ts'
import type { PairKnowledge } from './knowledge.ts'

/**
 * Who acts on whom, as the grammar has it. Each frame gives every role a rank from actor (high) to acted upon (low). The
 * model of directions weighs the difference against what is known of the two.
 */

type Ranks = Readonly<Partial<Record<Role, number>>>

const ACTIVE: Ranks = {
  by: 5,
  subject: 4,
  topic: 3,
  source: 1,
  via: 1,
  copula: 0,
  genitive: 0,
  partner: -1,
  about: -2,
  for: -2,
  goal: -2,
  object: -2,
}

/** In a passive the subject is acted upon, and 에서/로 mark who acts. */
const PATIENT: Ranks = { ...ACTIVE, by: 5, source: 3, via: 3, goal: 1, subject: -1, topic: -1, object: -2 }

const FRAME_RANKS: Readonly<Partial<Record<FrameId, { readonly active: Ranks; readonly passive: Ranks }>>> = {
  // What is read from stands at the source, or is the object.
  read: {
    active: { ...ACTIVE, source: -3, goal: 0, via: -1 },
    passive: { ...ACTIVE, by: 5, source: -2, subject: -1, goal: 2 },
  },
  // Things go from the source or the subject to the goal, said actively or passively.
  send: { active: ACTIVE, passive: ACTIVE },
  store: { active: ACTIVE, passive: ACTIVE },
  // The instrument is what is used.
  use: {
    active: { ...ACTIVE, via: -3, by: -3, goal: -1 },
    passive: { ...ACTIVE, via: -3, by: -3, goal: 4, for: 4, subject: -1 },
  },
  encrypt: {
    active: { ...ACTIVE, via: -4, by: -4, object: 1, goal: -2 },
    passive: { ...ACTIVE, via: -4, by: -4, goal: -2 },
  },
  // "B에 A를 붙인다": the goal is what works through A.
  attach: { active: { ...ACTIVE, goal: 1, via: -3 }, passive: { ...ACTIVE, via: -3, goal: 0 } },
  integrate: { active: { ...ACTIVE, via: -2 }, passive: { ...ACTIVE, via: -2 } },
}

/** Rank of a role as actor under a frame; higher acts on lower. `null` is a sentence without a verb that we know. */
export function actorRank(frame: FrameId | null, passive: boolean, role: Role): number {
  const ranks = (frame && FRAME_RANKS[frame]) ?? { active: ACTIVE, passive: PATIENT }
  return (passive ? ranks.passive : ranks.active)[role] ?? 0
}

/** How clearly the grammar makes `first` the actor: negative if it makes it the acted upon, 0 if it does not say. */
export function grammaticalLead(candidate: Candidate): number {
  const { first, second, predicate } = candidate
  const frame = predicate?.frame ?? null
  const passive = predicate?.passive ?? false
  return actorRank(frame, passive, first.role) - actorRank(frame, passive, second.role)
}

/** Verbs whose doer is the agent of their passive: "triggered by SNS". Keys and stores are used by what they serve. */
const DONE_BY_AGENT: ReadonlySet<FrameId> = new Set<FrameId>([
  'trigger',
  'read',
  'manage',
  'create',
  'monitor',
  'protect',
  'send',
])

/**
 * Which of the two acts where the grammar leaves no doubt: the agent of a passive acts on its subject, named or not. Null
 * where it does not say.
 */
export function certainActor({ first, second, predicate }: Candidate): Which | null {
  if (!predicate?.passive || !DONE_BY_AGENT.has(predicate.frame)) return null
  if (second.role === 'by' && isSubject(first)) return 'second'
  return first.role === 'by' && isSubject(second) ? 'first' : null
}

/**
 * Which of the two is taken to act where it is asked whether they are related at all: as what is known of them has it, else
 * as the grammar has it. The model of directions is not asked, as it was fitted on related pairs alone and would tell which
 * they are.
 */
export function assumedActor(candidate: Candidate, { affinity }: PairKnowledge): Which {
  if (affinity) return affinity.actor === candidate.first.id ? 'first' : 'second'
  return grammaticalLead(candidate) >= 0 ? 'first' : 'second'
}
