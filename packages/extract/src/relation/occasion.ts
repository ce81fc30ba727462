import { mainClauseStart } from '../english/main-clause.ts'
import { SET_IN_MOTION } from '../lexicon/verbs.ts'
import { isSubject, type Argument, type Predicate, type Reading } from '../reading.ts'
import type { Candidate, Which } from './candidate.ts'

/**
 * "S3에 파일이 올라오면 Lambda가 실행된다", "When a file lands in S3, Lambda runs": what happens in a place makes
 * something run, so the place triggers it, whatever is usual of the two.
 */

export interface Occasion {
  /** Which of the two is the place. */
  readonly actor: Which
  /** The verb of what happens then. */
  readonly predicate: Predicate
}

/** Ends a clause that says on what occasion something happens. */
const KOREAN_END = /(?:[가-힣]면|때마다|때|마다|[가-힣] ?시|직후|즉시)(?: |,)/

/** Longer than an occasion is told. */
const REACH = 60

/** Where the main clause begins behind the occasion that a name stands in; -1 if it stands in none. */
function behindOccasion(text: string, { end, start }: Argument, { korean, predicates }: Reading): number {
  if (!korean) {
    const main = mainClauseStart(text, predicates)
    return start < main ? main : -1
  }
  const found = KOREAN_END.exec(text.slice(end, end + REACH))
  return found ? end + found.index + found[0].length : -1
}

const isPlace = ({ role }: { readonly role: string }) => role === 'goal' || role === 'source'

/** Where an occasion begins that is told last: "Lambda runs when a file lands in S3", "on upload to S3"; -1 if none is. */
const ENGLISH_LATER =
  /[a-z] (?:when(?:ever)?|once|as soon as|(?:every|each) time|(?:on|upon|after) (?:an? |the |every |each )?(?:[a-z]+ ){0,2}(?:upload|creation|arrival|change|push|commit|insert|write|put)s?)\b/i

/** Whether the main clause says of a name that it is made to run: "Lambda가 실행된다", "Lambda runs", "Lambda를 호출한다". */
function isMadeToRun(arg: Argument, predicate: Predicate, clause: readonly Argument[]): boolean {
  if (predicate.passive) return isSubject(arg)
  if (arg.role === 'object') return !clause.some(isSubject)
  return isSubject(arg) && !clause.some(({ role }) => role === 'object')
}

/** No other name stands at the verb; with one there, who is made to run is less sure. */
function isAlone({ id, group }: Argument, predicate: Predicate, clause: readonly Argument[]): boolean {
  return clause.every((arg) => arg.id === id || arg.group === group || arg.start > predicate.end)
}

/** The same where the occasion is told last, from a place on: what runs stands first, or is what the text is about. */
function laterOccasionOf({ first, second, origin, rank }: Candidate, from: number, reading: Reading): Occasion | null {
  const place = reading.args.find(({ start }) => start === second.start)
  if (!place || place.weak || place.start < from || !isPlace(place) || rank > 0) return null
  const clause = reading.args.filter(({ start }) => start < from)
  const predicate = reading.predicates.findLast(({ start }) => start <= from)
  if (predicate?.frame !== 'trigger' || predicate.negated) return null
  if (origin !== 'sentence') return clause.length === 0 ? { actor: 'second', predicate } : null
  const other = clause.find(({ start }) => start === first.start)
  if (!other || clause.some(({ group }) => group !== other.group)) return null
  return isMadeToRun(other, predicate, clause) ? { actor: 'second', predicate } : null
}

/** A verb of that kind behind a name, its head noun and an adverb. */
const KOREAN_RUNS = new RegExp(
  `^(?: ?(?:함수|작업|잡|파이프라인|워크플로우?|상태 머신))?[이가은는]? ?(?:(?:자동으로|바로|즉시|한 번) )?(?:${SET_IN_MOTION.beginnings.join('|')})`,
)
const RUNS_REACH = 30

/** The verb behind a name that says that it is set in motion; the lexicon has others of its frame. */
function setInMotion(text: string, { end }: Argument): Predicate | null {
  if (!KOREAN_RUNS.test(text.slice(end, end + RUNS_REACH))) return null
  return { start: end, end: end + 1, frame: 'trigger', passive: false, negated: false, form: 'final' }
}

/** What happens on the occasion that a candidate speaks of; null if it speaks of none. */
function occasionOf({ first, second, origin, rank }: Candidate, text: string, reading: Reading): Occasion | null {
  const implied = origin !== 'sentence'
  const { id } = implied ? second : first
  const place = reading.args.find((arg) => arg.id === id && !arg.weak && isPlace(arg))
  if (!place || rank > 0) return null
  const main = behindOccasion(text, place, reading)
  if (main < 0) return null
  const clause = reading.args.filter(({ start }) => start >= main)
  const isOne = reading.korean && clause.every((arg) => arg.id === clause[0]?.id)
  const runs = isOne ? clause.at(-1) : undefined
  const predicate = (runs && setInMotion(text, runs)) ?? reading.predicates.find(({ start }) => start >= main) ?? null
  if (predicate?.frame !== 'trigger' || predicate.negated) return null
  // Nobody is named: what the text is about runs.
  if (implied) return clause.length === 0 ? { actor: 'second', predicate } : null
  const other = clause.find(({ start }) => start === second.start)
  if (!other || !isAlone(other, predicate, clause)) return null
  return isMadeToRun(other, predicate, clause) ? { actor: 'first', predicate } : null
}

const nothing = (): null => null

/** Tells of the candidates of one sentence on what occasion they speak; most sentences speak of none. */
export function createOccasions(text: string, reading: Reading): (candidate: Candidate) => Occasion | null {
  const { korean, args, predicates } = reading
  if (!args.some(isPlace) || (!korean && !predicates.some(({ frame }) => frame === 'trigger'))) return nothing
  if (!korean && mainClauseStart(text, predicates) === 0) {
    const from = text.search(ENGLISH_LATER)
    return from < 0 ? nothing : (candidate) => laterOccasionOf(candidate, from, reading)
  }
  if (korean && !KOREAN_END.test(text)) return nothing
  return (candidate) => occasionOf(candidate, text, reading)
}
