import type { SentenceInContext } from '../context.ts'
import type { Predicate } from '../reading.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { createClauseVerbs } from './clause-verb.ts'
import { createContrast } from './contrast.ts'
import { createDenial } from './denial.ts'
import { createException } from './exception.ts'
import { createMarks } from './mark.ts'
import { setAsideIn } from './set-aside.ts'
import { isNegated, verdictOn } from './verdict.ts'

/** What one sentence asserts of its pairs and what it denies. */
export interface Polarity {
  /** Whether a sentence says anything of a pair: not of what it leaves out, and not across a contrast. */
  readonly speaksOf: (candidate: Candidate) => boolean
  /** The verb by which it says so. */
  readonly verbOf: (candidate: Candidate) => Predicate | null
  /** Whether it denies what it says of a pair by a verb. */
  readonly denies: (candidate: Candidate) => boolean
}

type Place = Pick<SentenceInContext, 'sentence' | 'reading' | 'following'>

/**
 * Whether a question that nobody answers says something of a pair: items ask what the thing above them answers, as
 * "Is there a security group that is open to all?" in a list of what Config checks.
 */
const isAsked = ({ block }: Sentence, { origin }: Candidate): boolean => block.kind === 'item' && origin !== 'sentence'

export function createPolarity({ sentence, reading, following }: Place): Polarity {
  const { text } = sentence
  const verdict = verdictOn(text, following)
  const aside = setAsideIn(text, reading)
  const takesPart = ({ start }: Candidate['first']) => start === undefined || !aside.has(start)
  const contrastOf = createContrast(text, reading)
  const denies = createDenial(text, reading)
  const isExcepted = createException(text, reading)
  const isMarked = createMarks(text, reading)
  const verbs = createClauseVerbs(text, reading)
  const isDenied = (candidate: Candidate): boolean => {
    const { predicate, second } = candidate
    const isSaidNot = (predicate !== null && verbs.denies(predicate, second)) || denies(second)
    return isSaidNot && !isExcepted(second) && contrastOf(candidate) === null
  }
  return {
    speaksOf: (candidate) =>
      (verdict !== 'open' || isAsked(sentence, candidate)) &&
      takesPart(candidate.first) &&
      takesPart(candidate.second) &&
      contrastOf(candidate) !== 'apart',
    verbOf: ({ predicate, second }) => predicate && (verbs.afterManner(predicate, second) ?? predicate),
    // "NLB (X)": the cross is the denial and not a verdict on it.
    denies: (candidate) => isMarked(candidate.second) || isNegated(isDenied(candidate), verdict),
  }
}
