import { mainClauseStart } from '../english/main-clause.ts'
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

/** Whether the main clause says of a name that it is made to run: "Lambda가 실행된다", "Lambda runs", "Lambda를 호출한다". */
function isMadeToRun(arg: Argument, predicate: Predicate, clause: readonly Argument[]): boolean {
  if (predicate.passive) return isSubject(arg)
  if (arg.role === 'object') return !clause.some(isSubject)
  return isSubject(arg) && !clause.some(({ role }) => role === 'object')
}

/** No other name stands at the verb; with one there, who is made to run is less sure. */
function isAlone({ group }: Argument, predicate: Predicate, clause: readonly Argument[]): boolean {
  return clause.every((arg) => arg.group === group || arg.start > predicate.end)
}

/** What happens on the occasion that a candidate speaks of; null if it speaks of none. */
function occasionOf({ first, second, origin, rank }: Candidate, text: string, reading: Reading): Occasion | null {
  const implied = origin !== 'sentence'
  const { id } = implied ? second : first
  const place = reading.args.find((arg) => arg.id === id && !arg.weak && isPlace(arg))
  if (!place || rank > 0) return null
  const main = behindOccasion(text, place, reading)
  if (main < 0) return null
  const predicate = reading.predicates.find(({ start }) => start >= main)
  if (predicate?.frame !== 'trigger' || predicate.negated) return null
  const clause = reading.args.filter(({ start }) => start >= main)
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
  if (!predicates.some(({ frame }) => frame === 'trigger') || !args.some(isPlace)) return nothing
  if (korean ? !KOREAN_END.test(text) : mainClauseStart(text, predicates) === 0) return nothing
  return (candidate) => occasionOf(candidate, text, reading)
}
