import type { Argument, Predicate, Reading, Role } from '../reading.ts'
import { columnAntecedents, speaksOfBoth, type Row } from '../table.ts'

/** Where the first member of a pair comes from. */
export const ORIGINS = ['sentence', 'heading', 'lead-in', 'previous', 'opening', 'mentioned'] as const
export type Origin = (typeof ORIGINS)[number]

/** What the text before a sentence is about: an entity that the sentence may leave unsaid. */
export interface Antecedent {
  readonly id: string
  readonly origin: Exclude<Origin, 'sentence'>
  /** The role it had where it was named; headings give `topic`. */
  readonly role: Role
  /** True: named in the same block, so that the sentence goes on about it. */
  readonly near: boolean
  /** True: another antecedent is a part of it, so that the text has become more particular. */
  readonly whole: boolean
}

export interface Member {
  readonly id: string
  readonly role: Role
  readonly weak: boolean
  /** Where it stands in the sentence; undefined if it is implied. */
  readonly start?: number
  readonly end?: number
}

/** Of the two members of a candidate. */
export type Which = 'first' | 'second'

/** Two entities that one sentence may relate. `first` stands before `second`, or is not in the sentence at all. */
export interface Candidate {
  readonly first: Member
  readonly second: Member
  readonly origin: Origin
  /** The verb that governs both, if any. */
  readonly predicate: Predicate | null
  /** Names between the two (in the sentence) or before `second`. */
  readonly between: number
  /** Finite verbs between the two. */
  readonly verbsBetween: number
  readonly sameGroup: boolean
  /** Of what the text before is about, the how-manieth this is, from 0; 0 in the sentence. */
  readonly rank: number
  /** What the text before is about and how surely the sentence goes on about it; null in the sentence. */
  readonly antecedent: Antecedent | null
  /** Characters from the end of `second` to the verb, or from the verb to it; -1 without a verb. */
  readonly reach: number
  /** True: a mark in a table says it, so that little is left to weigh. */
  readonly marked?: boolean
  /** True: the sentence names one of the two more than once, and other names of theirs stand nearer to each other. */
  readonly again?: boolean
}

const MOST_ARGUMENTS = 12
/** More than a sentence and what it leaves unsaid can name. */
const MOST_ENTITIES = 1024

/** Notation right before a name governs it, in any language. */
function notationGovernor(reading: Reading, first: Argument | null, second: Argument): Predicate | null {
  const from = first?.end ?? 0
  const last = reading.predicates.findLast((verb) => verb.end <= second.start)
  return last?.infix && last.start >= from ? last : null
}

/** Right before the head of a relative clause stands its verb; a space or a quotation mark lies between. */
const TO_HEAD = 2

/** The verb of a relative clause that the first name stands in and the second heads: "SQS에서 읽는 Lambda". */
function relativeVerb({ predicates }: Reading, first: Argument, head: Argument): Predicate | null {
  const verb = predicates.find(
    ({ start, end }) => start >= first.end && end <= head.start && head.start - end <= TO_HEAD,
  )
  return verb?.form === 'adnominal' ? verb : null
}

/** What stands in a relative clause beside its verb; a topic is of the main clause. */
const IN_CLAUSE: ReadonlySet<Role> = new Set(['object', 'goal', 'source', 'via', 'partner', 'by', 'about'])

/** Korean is head-final: a verb's arguments stand before it, but a relative clause stands before its head. */
function koreanGovernor(reading: Reading, first: Argument | null, second: Argument): Predicate | null {
  const relative = first && relativeVerb(reading, first, second)
  if (relative && (first.role === 'subject' || IN_CLAUSE.has(first.role))) return relative
  return reading.predicates.find((verb) => verb.start >= second.end) ?? null
}

/** Whether the verb of two is that of a relative clause that the first stands in and the second heads. */
export function isInRelative({ first, second, predicate }: Pick<Candidate, 'first' | 'second' | 'predicate'>): boolean {
  if (predicate?.form !== 'adnominal' || first.end === undefined || second.start === undefined) return false
  return predicate.start >= first.end && predicate.end <= second.start
}

/** The head of a relative clause does what the clause says, where the clause names no other who does. */
function asHead(second: Argument, first: Argument, predicate: Predicate | null): Argument {
  return IN_CLAUSE.has(first.role) && isInRelative({ first, second, predicate })
    ? { ...second, role: 'subject' }
    : second
}

/** English: the last verb between the two; else the one before both ("use A with B"); else the one after. */
function englishGovernor(reading: Reading, first: Argument | null, second: Argument): Predicate | null {
  const from = first?.end ?? 0
  const between = reading.predicates.filter((verb) => verb.start >= from && verb.end <= second.start)
  return (
    between.at(-1) ??
    reading.predicates.filter((verb) => verb.end <= second.start).at(-1) ??
    reading.predicates.find((verb) => verb.start >= second.end) ??
    null
  )
}

/** What is said aside, in brackets, governs nothing outside of them. */
function heard(reading: Reading, { bracket }: Argument): Reading {
  const isHeard = (verb: Predicate) => verb.bracket === undefined || verb.bracket === bracket
  return reading.predicates.every(isHeard)
    ? reading
    : { ...reading, predicates: reading.predicates.filter((verb) => isHeard(verb)) }
}

function governor(all: Reading, first: Argument | null, second: Argument): Predicate | null {
  const reading = heard(all, second)
  return (
    notationGovernor(reading, first, second) ??
    (reading.korean ? koreanGovernor : englishGovernor)(reading, first, second)
  )
}

function reachOf(predicate: Predicate | null, second: Argument): number {
  if (!predicate) return -1
  return predicate.start >= second.end ? predicate.start - second.end : second.start - predicate.end
}

/** In "A → B → C" each hands on to the next only; what stands between two arrows and is no entity hands on nothing. */
function isChained(reading: Reading, first: Argument, second: Argument): boolean {
  const arrows = reading.predicates.filter(
    (verb) => verb.infix && verb.frame === 'send' && verb.start >= first.end && verb.end <= second.start,
  )
  const [from, to] = [arrows[0], arrows.at(-1)]
  if (!from || !to || from === to) return false
  return reading.args.some((arg) => arg.start >= from.end && arg.end <= to.start)
}

/** What explains a name in a chain has no part in what the arrows say. */
function isOutsideGloss(reading: Reading, first: Argument, second: Argument): boolean {
  if (!first.isGloss && !second.isGloss) return false
  return reading.predicates.some((verb) => verb.infix && verb.start >= first.end && verb.end <= second.start)
}

function explicitPair(reading: Reading, i: number, j: number): Candidate | null {
  const first = reading.args[i]
  const second = reading.args[j]
  if (!first || !second || first.id === second.id || first.distant || second.distant) return null
  if (first.half !== second.half) return null
  if (isChained(reading, first, second) || isOutsideGloss(reading, first, second)) return null
  const predicate = governor(reading, first, second)
  if (first.group === second.group && predicate?.frame !== 'integrate') return null
  return {
    first,
    second: reading.korean ? asHead(second, first, predicate) : second,
    origin: 'sentence',
    predicate,
    between: reading.args.slice(i + 1, j).filter(({ isGloss }) => !isGloss).length,
    verbsBetween: reading.predicates.filter(
      (verb) => verb.form !== 'noun' && verb.start >= first.end && verb.end <= second.start,
    ).length,
    sameGroup: first.group === second.group,
    rank: 0,
    antecedent: null,
    reach: reachOf(predicate, second),
  }
}

function impliedPair(
  reading: Reading,
  { antecedent, rank }: { antecedent: Antecedent; rank: number },
  j: number,
): Candidate | null {
  const second = reading.args[j]
  if (!second || second.id === antecedent.id || second.distant) return null
  const predicate = governor(reading, null, second)
  return {
    first: { id: antecedent.id, role: 'topic', weak: false },
    second,
    origin: antecedent.origin,
    predicate,
    between: j,
    verbsBetween: reading.predicates.filter((verb) => verb.form !== 'noun' && verb.end <= second.start).length,
    sameGroup: false,
    rank,
    antecedent,
    reach: reachOf(predicate, second),
  }
}

/** Where a pair was found before: in the sentence itself, or by one antecedent; null if nowhere. */
type FoundBy = (a: string, b: string, by: Antecedent | 'sentence') => Antecedent | 'sentence' | null

/** Which pairs a sentence has already: its entities by number, and of each pair where it was found first. */
function createPairs(): { readonly foundBy: FoundBy } {
  const ids: string[] = []
  const seen = new Map<number, Antecedent | 'sentence'>()
  const numberOf = (id: string): number => {
    const at = ids.indexOf(id)
    return at >= 0 ? at : ids.push(id) - 1
  }
  const foundBy: FoundBy = (a, b, by) => {
    const [x, y] = [numberOf(a), numberOf(b)]
    const pair = Math.min(x, y) * MOST_ENTITIES + Math.max(x, y)
    const known = seen.get(pair)
    if (known === undefined) seen.set(pair, by)
    return known ?? null
  }
  return { foundBy }
}

/**
 * All pairs that a sentence may relate: what the sentence says goes before what it leaves unsaid. Where it names one of two
 * entities more than once, there is a candidate for each way to pair their names, the nearest first: "Lambda is scaled by
 * itself, and Lambda reads from SQS" says it of the second.
 */
export function candidatesOf(
  reading: Reading,
  antecedents: readonly Antecedent[],
  row: Row | null = null,
): Candidate[] {
  const args = reading.args.slice(0, MOST_ARGUMENTS)
  const { foundBy } = createPairs()
  const found: Candidate[] = []
  const add = (candidate: Candidate | null) => {
    if (!candidate) return
    const by = candidate.antecedent ?? 'sentence'
    const known = foundBy(candidate.first.id, candidate.second.id, by)
    if (known === null) found.push(candidate)
    else if (known === by) found.push({ ...candidate, again: true })
  }
  for (let gap = 1; gap < args.length; gap++)
    for (let i = 0; i + gap < args.length; i++) {
      const [first, second] = [args[i], args[i + gap]]
      if (!row || !first || !second || speaksOfBoth(row, reading, [first, second]))
        add(explicitPair(reading, i, i + gap))
    }
  if (row)
    args.forEach((arg, j) => {
      columnAntecedents(row, arg.start).forEach((antecedent, rank) =>
        add(impliedPair(reading, { antecedent, rank }, j)),
      )
    })
  antecedents.forEach((antecedent, rank) => {
    args.forEach((_, j) => add(impliedPair(reading, { antecedent, rank }, j)))
  })
  return found
}
