import { isSubject, type Predicate, type Reading } from '../reading.ts'
import type { Member } from './candidate.ts'

/** What the negation of a Korean verb reaches, where several clauses stand in one sentence. */

/** Ends a clause that stands beside the next: "S3 전용이고 …", "S3가 대상이며 …", "S3 전용이라 …". */
const BESIDE = /(?:고|며|지만|는데|으나|인데|이나|이라|이라서|이므로|(?<=[용상])라서?)(?:,? |,)/
/** The name is in the object of its clause. */
const OBJECT = /^(?: ?[가-힣]{1,6}){0,2}(?:을|를) /
/** "옮기지 않고", "안 옮기고" */
const MANNER = { long: /^[가-힣]{1,6}지(?:는|도)? ?않고(?:서|도)?(?![가-힣])/, short: /안 [가-힣]{1,6}고(?:서|도)?$/ }

const isNamed = ({ args }: Reading, from: number, to: number): boolean =>
  args.some(({ start }) => start >= from && start < to)

const tellsHow = (text: string, { start, end }: Predicate): boolean =>
  MANNER.long.test(text.slice(start, end + 5)) || MANNER.short.test(text.slice(Math.max(0, start - 2), end))

/** Tells of the verbs of one Korean sentence what they deny, and what is done. */
export interface ClauseVerbs {
  /** Whether the negation of a verb reaches a name. */
  readonly denies: (verb: Predicate, name: Member) => boolean
  /** The verb that tells what is done with a name after one that tells only how. */
  readonly afterManner: (verb: Predicate, name: Member) => Predicate | null
}

export function createClauseVerbs(text: string, reading: Reading): ClauseVerbs {
  return {
    // What a topic is denied may be said in a later clause, unless that names something else.
    denies: (verb, name) => {
      const { end } = name
      if (!verb.negated || end === undefined || !reading.korean || verb.start < end) return verb.negated
      const border = BESIDE.exec(text.slice(end, verb.start))
      if (!border) return true
      return isSubject(name) && !isNamed(reading, end + border.index, verb.start)
    },
    afterManner: (verb, { end }) => {
      if (!verb.negated || end === undefined || !reading.korean || !tellsHow(text, verb)) return null
      if (!OBJECT.test(text.slice(end, verb.start))) return null
      const next = reading.predicates.find(({ start, form }) => start >= verb.end && form !== 'noun')
      return next && !isNamed(reading, verb.end, next.start) ? next : null
    },
  }
}
