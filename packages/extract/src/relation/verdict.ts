import { ANSWER, REFUTED, YES_NO_QUESTION } from '../lexicon/answers.ts'

/**
 * What a note says itself of a sentence: the answer to a question of yes or no, or the cross behind a statement.
 *
 * - `refuted`: the contrary of what the sentence says is so: "Can Lambda mount EBS? No"
 * - `crossed`: a sign says that it is not so, as the sentence may say itself: "NLB에는 못 붙인다 ❌"
 * - `open`: a question that nobody answers, which claims nothing
 */
export type Verdict = 'refuted' | 'crossed' | 'open'

/** The part of a text behind its question; null if it asks nothing that is answered by yes or no. */
function behindQuestion(text: string): string | null {
  const said = text.replace(YES_NO_QUESTION.opening, '')
  const asked = YES_NO_QUESTION.en.exec(said) ?? YES_NO_QUESTION.ko.exec(said)
  return asked && !YES_NO_QUESTION.open.test(asked[0]) ? said.slice(asked[0].length) : null
}

function answered(rest: string, otherwise: Verdict | null): Verdict | null {
  if (ANSWER.no.test(rest)) return 'refuted'
  return ANSWER.yes.test(rest) ? null : otherwise
}

function judged(text: string, following: string): Verdict | null {
  if (REFUTED.word.test(text) || REFUTED.following.test(following)) return 'refuted'
  return REFUTED.sign.test(text) || REFUTED.followingSign.test(following) ? 'crossed' : null
}

/** The verdict on a sentence, given what follows it. */
export function verdictOn(text: string, following: string): Verdict | null {
  if (YES_NO_QUESTION.judged.test(text)) return answered(following, 'open')
  const behind = text.includes('?') ? behindQuestion(text) : null
  if (behind === null) return judged(text, following)
  // What stands in the same line and answers neither way explains.
  if (behind.trim() !== '') return answered(behind, null)
  return answered(following, ANSWER.any.test(following) ? null : 'open')
}

/** Whether a claim is denied, by its sentence and by what the note says of that. */
export const isNegated = (denied: boolean, verdict: Verdict | null): boolean =>
  verdict === 'crossed' || denied !== (verdict === 'refuted')
