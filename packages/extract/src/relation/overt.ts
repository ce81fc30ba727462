import { isExternalId, VERBS, type Verb } from '@cloudlore/graph'
import { FRAMES, type FrameId } from '../lexicon/verbs.ts'
import { isSubject, withoutNames, type Predicate, type Reading, type Role } from '../reading.ts'
import type { Candidate, Member, Which } from './candidate.ts'
import type { PairKnowledge } from './knowledge.ts'

/**
 * What a plain sentence says outright: one names who does it, a verb, and what it is done to, with nothing between. There
 * the grammar decides, whatever is generally known of the two: notes are also kept of what is seldom done.
 */

/** The roles of what these verbs act on. Others are said either way round: a store receives, a role is used. */
const ACTED_UPON: Readonly<Partial<Record<FrameId, Role>>> = {
  trigger: 'object',
  send: 'goal',
  store: 'goal',
  monitor: 'object',
  protect: 'object',
}

/** What tools do that are outside AWS, of which nothing is known: there is only what is said of them. */
const DONE_BY_TOOLS: Readonly<Partial<Record<FrameId, readonly Role[]>>> = {
  manage: ['object', 'goal'],
  create: ['object', 'goal'],
  read: ['object', 'source'],
}

/** The roles of what a verb acts on, as said of one who does it. */
function actedUpon(actor: Member, frame: FrameId): readonly Role[] {
  const role = ACTED_UPON[frame]
  if (role) return [role]
  return (isExternalId(actor.id) ? DONE_BY_TOOLS[frame] : null) ?? []
}

const isFinite = ({ form }: Predicate) => form === 'final' || form === 'linking'

/** The first verb of a sentence; notes in headwords have a verbal noun for it. */
function mainVerb(predicates: readonly Predicate[]): Predicate | undefined {
  return predicates.find(isFinite) ?? (predicates.length === 1 ? predicates[0] : undefined)
}

/** Who does it; things also go from where they are. */
const isDoer = (member: Member, frame: FrameId) => isSubject(member) || (frame === 'send' && member.role === 'source')

/** Which of two acts on the other, where the sentence or a label over it says so outright; null where it does not. */
export function overtActor(candidate: Candidate, text: string, reading: Reading): Which | null {
  if (isLabelled(candidate) || isRelative(candidate, text, reading)) return 'second'
  return isSaid(candidate, text, reading) ? 'first' : null
}

/** "Triggers: S3, SNS": the label makes what is named the actor, and what the list is about is acted upon. */
function isLabelled({ predicate, second, antecedent, rank }: Candidate): boolean {
  return (
    predicate?.infix === true &&
    predicate.frame === 'trigger' &&
    second.role === 'by' &&
    antecedent !== null &&
    rank === 0
  )
}

const CONTRAST = /^,? (?:but )?not (?:to |into |in )?(?:the |an? )?$/

/**
 * Nothing stands between two names but others of their lists, or the one that the second is contrasted with; and nothing
 * before the first but others of its list.
 */
function isNext({ first, second }: Candidate, text: string, { args }: Reading): boolean {
  const at = args.findIndex(({ start }) => start === second.start)
  const [own, before, doer] = [args[at], args[at - 1], args.find(({ start }) => start === first.start)]
  if (!own || !before || !doer || args[0]?.group !== doer.group) return false
  const isContrast = before.role === second.role && CONTRAST.test(text.slice(before.end, own.start))
  const { group } = isContrast ? before : own
  return args.slice(0, at).every((arg) => arg.group === doer.group || arg.group === group)
}

function isSaid(candidate: Candidate, text: string, reading: Reading): boolean {
  const { first, second, predicate, origin } = candidate
  if (origin !== 'sentence' || !predicate || predicate.passive || predicate.infix) return false
  if (first.weak || second.weak || !isNext(candidate, text, reading)) return false
  // With a verb before it, whose verb it is is less sure.
  if (mainVerb(reading.predicates) !== predicate) return false
  return isDoer(first, predicate.frame) && actedUpon(first, predicate.frame).includes(second.role)
}

/** What the head of a relative clause acts upon in it: it lacks who does it, so that no verb is told the other way round. */
const IN_RELATIVE: Readonly<Partial<Record<FrameId, readonly Role[]>>> = {
  trigger: ['object'],
  send: ['goal'],
  store: ['goal'],
  read: ['source', 'object'],
  monitor: ['object'],
  protect: ['object'],
  manage: ['object'],
}

/** "SQS에서 메시지를 읽는 Lambda": the head of a relative clause does what the clause says. */
function isRelative(candidate: Candidate, text: string, reading: Reading): boolean {
  const { first, second, predicate, origin } = candidate
  if (!reading.korean || origin !== 'sentence' || predicate?.form !== 'adnominal' || predicate.passive) return false
  if (first.weak || second.weak || first.end === undefined || second.role !== 'subject') return false
  if (predicate.start < first.end || predicate.end > (second.start ?? 0)) return false
  return isNext(candidate, text, reading) && (IN_RELATIVE[predicate.frame]?.includes(first.role) ?? false)
}

const GLOSS = /\([^()]{0,40}\)/g
const LETTER = /\p{L}/u

/** Whether a line is nothing but names and the arrows between them: a drawing of who passes on to whom. */
function isDrawing(text: string, { args, predicates }: Reading): boolean {
  if (!predicates.every(({ infix = false, form }) => infix || form === 'noun')) return false
  return !LETTER.test(withoutNames(text, args).replace(GLOSS, ''))
}

/** Which of two neighbours in a drawing passes on to the other. */
export function drawnActor(candidate: Candidate, text: string, reading: Reading): Which | null {
  const { second, predicate, origin, between } = candidate
  if (origin !== 'sentence' || !predicate?.infix || predicate.frame !== 'send' || between > 0) return null
  // A protocol before an arrow is how something comes, and a tool what is done with it.
  if (reading.args.some(({ id }) => isExternalId(id)) || !isDrawing(text, reading)) return null
  return second.role === 'subject' ? 'second' : 'first'
}

/** What is known of two entities, less what speaks against this one acting on the other. */
export function withoutPrejudice(known: PairKnowledge, actor: string): PairKnowledge {
  const { affinity, kin } = known
  if (affinity?.actor === actor || affinity?.back || kin !== 'apart') return known
  return { ...known, affinity: null, reach: 'unlisted' }
}

/** What verbs do not mean of one that does them: what is sent somewhere is not read from there. */
const CONTRARY: Readonly<Partial<Record<FrameId, readonly Verb[]>>> = {
  trigger: ['reads-from', 'stores-in', 'monitors'],
  send: ['reads-from', 'monitors'],
  store: ['reads-from', 'monitors'],
}

/** What is denied to be read is not denied to be sent: who reads what is sent to one is often told the other way round. */
const NOT_READ: readonly Verb[] = ['sends-to', 'stores-in', 'triggers']

/** Where nothing else is known of the two, the verb says how one acts on the other, and nothing but it. */
export function othersThanSaid({ predicate }: Candidate): readonly Verb[] {
  const said = FRAMES.find(({ id }) => id === predicate?.frame)?.verb
  return said ? VERBS.filter((verb) => verb !== said) : []
}

/** How the first of two cannot act on the second, by the verb and the role of the second; an arrow is a verb, too. */
export function ruledOut({ second, predicate }: Candidate): readonly Verb[] {
  if (!predicate || predicate.passive || predicate.form === 'noun') return []
  if (predicate.frame === 'read') return predicate.negated ? NOT_READ : []
  const isActedUpon = second.role === 'object' || second.role === 'goal'
  return (isActedUpon ? CONTRARY[predicate.frame] : null) ?? []
}
