import { isExternalId, VERBS, type Verb } from '@cloudlore/graph'
import { FETCHES, FRAMES, type FrameId } from '../lexicon/verbs.ts'
import { isSubject, withoutNames, type Predicate, type Reading, type Role } from '../reading.ts'
import { isInRelative, type Candidate, type Member, type Which } from './candidate.ts'
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

const IS_FETCHING = new RegExp(`^(?:${FETCHES.beginnings.join('|')})`, 'i')
const LONGEST_BEGINNING = 8
const FETCHED_FROM: readonly Role[] = ['source', 'object']

/** The roles of what a verb acts on, as said of one who does it. */
function actedUpon(actor: Member, { frame, start }: Predicate, text: string): readonly Role[] {
  const role = ACTED_UPON[frame]
  if (role) return [role]
  if (frame === FETCHES.frame && IS_FETCHING.test(text.slice(start, start + LONGEST_BEGINNING))) return FETCHED_FROM
  return (isExternalId(actor.id) ? DONE_BY_TOOLS[frame] : null) ?? []
}

const isFinite = ({ form }: Predicate) => form === 'final' || form === 'linking'

/** The first verb of a sentence; notes in headwords have a verbal noun for it. */
function mainVerb(predicates: readonly Predicate[]): Predicate | undefined {
  return predicates.find(isFinite) ?? (predicates.length === 1 ? predicates[0] : undefined)
}

/** Who does it; things also go from where they are, and where nobody sends them, of themselves: "CloudWatch Logs를 Firehose로 보낸다". */
function isDoer(member: Member, frame: FrameId, { args }: Reading): boolean {
  if (isSubject(member)) return true
  return frame === 'send' && (member.role === 'source' || (member.role === 'object' && !args.some(isSubject)))
}

/** Which of two acts on the other, where the sentence or a label over it says so outright; null where it does not. */
export function overtActor(candidate: Candidate, text: string, reading: Reading): Which | null {
  if (isLabelled(candidate) || isRelative(candidate, text, reading) || isSaidLast(candidate, text, reading))
    return 'second'
  return isSaid(candidate, text, reading) || isSaidOfTopic(candidate, text, reading) ? 'first' : null
}

/** "S3의 파일을 람다가 읽는다": Korean may name who does it last, right before the verb. */
function isSaidLast(candidate: Candidate, text: string, reading: Reading): boolean {
  const { first, second, predicate, origin } = candidate
  if (!reading.korean || origin !== 'sentence' || second.role !== 'subject' || first.weak || second.weak) return false
  if (!predicate || predicate.passive || predicate.infix || !isFinite(predicate)) return false
  if (predicate.start < (second.end ?? 0) || !isNext(candidate, text, reading)) return false
  const isOpen = reading.predicates.every((verb) => !isFinite(verb) || verb.start >= predicate.start)
  return isOpen && actedUpon(second, predicate, text).includes(first.role)
}

/** Before the verb of a line that leaves its subject to the heading: "can trigger …", "automatically sends …". */
const BEFORE_VERB = /^\W*(?:(?:it|can|could|may|might|will|also|then|automatically|directly|optionally) )*$/i
/** A verb as it is said of one, or behind a word that asks for no such form; others tell the reader what to do. */
const SAID_OF_ONE = /^[a-z]+s$/i
const MODAL = /\b(?:can|could|may|might|will) [a-z ]*$/i

/** "# Lambda" and below it "- starts Step Functions": what the list is about does it. */
function isSaidOfTopic({ first, second, predicate, origin, rank }: Candidate, text: string, reading: Reading): boolean {
  if (reading.korean || (origin !== 'heading' && origin !== 'lead-in') || rank > 0) return false
  if (!predicate || predicate.passive || predicate.infix || predicate.form !== 'final' || second.weak) return false
  const own = reading.args.find(({ start }) => start === second.start)
  if (!own || own.group !== reading.args[0]?.group || own.start < predicate.end) return false
  const before = text.slice(0, predicate.start)
  if (
    !BEFORE_VERB.test(before) ||
    !(MODAL.test(before) || SAID_OF_ONE.test(text.slice(predicate.start, predicate.end)))
  )
    return false
  return actedUpon(first, predicate, text).includes(second.role)
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

/** A verbal noun says it where it ends the line, "SQS로 전송", and not in "전송 속도를 높인다". */
const ENDS = /^[\s.)]*$/

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
  if (reading.korean && predicate.form === 'noun' && !ENDS.test(text.slice(predicate.end))) return false
  return isDoer(first, predicate.frame, reading) && actedUpon(first, predicate, text).includes(second.role)
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
  if (!reading.korean || origin !== 'sentence' || !predicate || predicate.passive) return false
  if (first.weak || second.weak || second.role !== 'subject' || !isInRelative(candidate)) return false
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

/** One who reads or is sent something sends nothing by it. */
const NOT_READ: readonly Verb[] = ['sends-to', 'stores-in', 'triggers']

/** Where nothing else is known of the two, the verb says how one acts on the other, and nothing but it. */
export function othersThanSaid({ predicate }: Candidate): readonly Verb[] {
  const said = FRAMES.find(({ id }) => id === predicate?.frame)?.verb
  return said ? VERBS.filter((verb) => verb !== said) : []
}

/**
 * "Lambda integrates with S3" says that the two work together and not how: one triggers the other by it only where nothing
 * else is known of this way of theirs, as most triggering is the other way round.
 */
export function unsaidTrigger({ predicate }: Candidate, { affinity }: PairKnowledge, actor: string): readonly Verb[] {
  if (predicate?.frame !== 'integrate' || affinity?.reach !== 'exact') return []
  const known = affinity.actor === actor ? affinity.verb : affinity.back
  return known && known !== 'triggers' ? ['triggers'] : []
}

/** Who uses a key does not watch it, and who gets at a place does not yet leave anything there. */
const NOT_USED: readonly Verb[] = ['monitors']
const NOT_REACHED: readonly Verb[] = ['stores-in', 'monitors']

/** What something is taken from gets nothing by it: "DMS moves data from RDS to S3". */
const NOT_GIVEN: readonly Verb[] = ['sends-to', 'stores-in']
const MOVES: ReadonlySet<FrameId> = new Set<FrameId>(['send', 'store'])

/** How one of two cannot act on the other, by the verb and their roles; an arrow is a verb, too. */
export function ruledOut({ first, second, predicate }: Candidate, leading: Which): readonly Verb[] {
  if (!predicate || predicate.form === 'noun') return []
  const { frame, passive, negated, infix } = predicate
  const acted = leading === 'first' ? second : first
  if (MOVES.has(frame) && acted.role === 'source' && !infix) return NOT_GIVEN
  if (leading === 'second') return []
  if (frame === 'encrypt' || (frame === 'use' && second.role === 'object')) return isSubject(first) ? NOT_USED : []
  if (frame === 'use' && second.role === 'goal') return isSubject(first) ? NOT_REACHED : []
  if (passive) return []
  const isReader = isSubject(first) && (FETCHED_FROM.includes(second.role) || second.role === 'goal')
  if (frame === 'read') return negated || isReader ? NOT_READ : []
  const isActedUpon = second.role === 'object' || second.role === 'goal'
  return (isActedUpon ? CONTRARY[frame] : null) ?? []
}
