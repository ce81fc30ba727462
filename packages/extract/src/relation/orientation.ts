import type { FrameId } from '../lexicon/verbs.ts'
import { HABITS } from '../lexicon/habits.ts'
import type { Role } from '../reading.ts'
import type { Affinity } from './affinity.ts'
import type { Candidate } from './candidate.ts'

/**
 * Who acts on whom. Each frame gives every role a rank from actor (high) to acted upon (low); of two arguments the one
 * with the higher rank is the actor, and where they are level the one that stands first.
 */

type Ranks = Readonly<Partial<Record<Role, number>>>

const ACTIVE: Ranks = { by: 5, subject: 4, topic: 3, source: 1, via: 1, copula: 0, genitive: 0, partner: -1, about: -2, for: -2, goal: -2, object: -2 }

/** In a passive the subject is acted upon, and 에서/로 mark who acts. */
const PATIENT: Ranks = { ...ACTIVE, by: 5, source: 3, via: 3, goal: 1, subject: -1, topic: -1, object: -2 }

const FRAME_RANKS: Readonly<Partial<Record<FrameId, { readonly active: Ranks; readonly passive: Ranks }>>> = {
  // What is read from stands at the source, or is the object.
  read: { active: { ...ACTIVE, source: -3, goal: 0, via: -1 }, passive: { ...ACTIVE, by: 5, source: -2, subject: -1, goal: 2 } },
  // Things go from the source or the subject to the goal, said actively or passively.
  send: { active: ACTIVE, passive: ACTIVE },
  store: { active: ACTIVE, passive: ACTIVE },
  // The instrument is what is used.
  use: { active: { ...ACTIVE, via: -3, by: -3, goal: -1 }, passive: { ...ACTIVE, via: -3, by: -3, goal: 4, for: 4, subject: -1 } },
  encrypt: { active: { ...ACTIVE, via: -4, by: -4, object: 1, goal: -2 }, passive: { ...ACTIVE, via: -4, by: -4, goal: -2 } },
  // "B에 A를 붙인다": the goal is what works through A.
  attach: { active: { ...ACTIVE, goal: 1, via: -3 }, passive: { ...ACTIVE, via: -3, goal: 0 } },
  integrate: { active: { ...ACTIVE, via: -2 }, passive: { ...ACTIVE, via: -2 } },
}

/** Rank of a role as actor under a frame; higher acts on lower. `null` is a sentence without a verb that we know. */
export function actorRank(frame: FrameId | null, passive: boolean, role: Role): number {
  const ranks = (frame && FRAME_RANKS[frame]) ?? { active: ACTIVE, passive: PATIENT }
  return (passive ? ranks.passive : ranks.active)[role] ?? 0
}

const ACTORS = new Set(HABITS.filter((habit) => habit.side === 'actor').flatMap((habit) => habit.ids))
const ACTED = new Set(HABITS.filter((habit) => habit.side === 'acted').flatMap((habit) => habit.ids))

/** In [-1, 1]: what the entity usually is, where the grammar leaves it open. */
function habitRank(id: string): number {
  return (ACTORS.has(id) ? 1 : 0) - (ACTED.has(id) ? 1 : 0)
}

/** How clearly the grammar makes `first` the actor: negative if it makes it the acted upon, 0 if it does not say. */
export function grammaticalLead(candidate: Candidate): number {
  const { first, second, predicate } = candidate
  const frame = predicate?.frame ?? null
  const passive = predicate?.passive ?? false
  return actorRank(frame, passive, first.role) - actorRank(frame, passive, second.role)
}

/** A difference of case this large is plain speech; a smaller one yields to what is known of the two. */
const CLEAR = 4

/** Which member of the pair acts on the other. */
export function orientationOf(candidate: Candidate, affinity: Affinity | null): 'first' | 'second' {
  const { first, second } = candidate
  const known = affinity ? (affinity.actor === first.id ? 3 : -3) : 2 * (habitRank(first.id) - habitRank(second.id))
  const grammar = grammaticalLead(candidate)
  const lead = Math.abs(grammar) >= CLEAR ? grammar : grammar + known
  return lead >= 0 ? 'first' : 'second'
}
