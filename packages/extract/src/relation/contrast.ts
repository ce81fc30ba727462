import { isSubject, type Argument, type Reading } from '../reading.ts'
import type { Candidate } from './candidate.ts'

/** English sets against what one does not do what another does: "Lambda doesn't write to S3, Firehose writes to S3". */

/**
 * What a contrast makes of a pair: `apart`, one of each clause; `stated`, both of the second clause, which the denial of
 * the first does not reach, or said by its verb alone: "NLB does not support WAF, ALB does".
 */
export type Contrast = 'apart' | 'stated'

interface Contrasted {
  /** Where the second clause begins. */
  readonly at: number
  /** Its verb is only "does" or "can". */
  readonly isElliptic: boolean
}

const NEGATION = /\b(?:not|never|cannot)\b|n['’]t\b/i
const BORDER = /[,;–—] ?(?:but |while |whereas |and |only )?(?:the |an? )?$/
const ELLIPTIC = /^s? (?:does|do|did|can|is|are|will|has)(?: so)?(?:[.,;!]|$)/
/** What may stand between a subject and its verb. */
const TO_VERB = /^s? (?:(?:can|will|also|only|always|directly|instead|itself|functions?) ){0,2}$/

/** The clause that a name begins as its subject, if one stands before that denies something. */
function contrastAt(text: string, { start, end }: Argument, { predicates }: Reading): Contrasted | null {
  const before = text.slice(0, start)
  const border = BORDER.exec(before)
  if (!border || !NEGATION.test(before)) return null
  if (ELLIPTIC.test(text.slice(end))) return { at: border.index, isElliptic: true }
  const verb = predicates.find((each) => each.start >= end && each.form === 'final')
  return verb && !verb.negated && TO_VERB.test(text.slice(end, verb.start))
    ? { at: border.index, isElliptic: false }
    : null
}

const nothing = (): null => null

/** Tells of the pairs of one sentence what a contrast in it makes of them. */
export function createContrast(text: string, reading: Reading): (candidate: Candidate) => Contrast | null {
  if (reading.korean || !NEGATION.test(text)) return nothing
  const contrasts = reading.args.flatMap((arg) => contrastAt(text, arg, reading) ?? [])
  if (contrasts.length === 0) return nothing
  return ({ first, second }) => {
    const found = contrasts.findLast(({ at }) => at < (second.start ?? 0))
    if (!found) return null
    if (first.start === undefined || first.start > found.at) return found.isElliptic ? null : 'stated'
    return found.isElliptic && !isSubject(first) ? 'stated' : 'apart'
  }
}
