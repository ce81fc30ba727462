import { ENGLISH_OCCASION, EXCEPTED, KOREAN_EXCEPTION, OVERCOME } from '../lexicon/exception.ts'
import type { Reading } from '../reading.ts'
import { endOfList, type Named } from './denial.ts'
import { exceptiveOf, startOfList } from './exceptive.ts'

/** Whether a name is left out of what a negation of its sentence denies. */

const REACH = 80

/** Where it is said what is so by now, behind what used to be; 0 where nothing is. */
function sinceWhen(text: string): number {
  for (const { then, now } of OVERCOME) {
    const at = text.search(then)
    const since = at < 0 ? -1 : text.slice(at).search(now)
    if (since >= 0) return at + since
  }
  return 0
}

/** Whether the first negation behind a name is one of an occasion: "RDS에 연결하지 못하면 보안 그룹을 본다". */
function isOnOccasion(after: string): boolean {
  const negation = KOREAN_EXCEPTION.negation.exec(after)
  if (!negation) return false
  const behind = after.slice(negation.index + negation[0].length)
  if (KOREAN_EXCEPTION.occasion.test(behind)) return true
  return KOREAN_EXCEPTION.reason.test(behind) && !KOREAN_EXCEPTION.impossible.test(negation[0])
}

/** The stretch of a sentence that a name stands in, with the conditions of its clause but not the clauses beside it. */
function stretchAround(text: string, { start, end }: Named): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(KOREAN_EXCEPTION.border)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + REACH).split(KOREAN_EXCEPTION.border)
  return `${before}${text.slice(start, end)}${after}`
}

/** "SQS로밖에 못 보낸다" says that it sends to SQS; "권한이 없으면 읽을 수 없다" that it reads with them. */
function isKoreanException(text: string, name: Named, reading: Reading): boolean {
  const end = endOfList(name, reading)
  const after = text.slice(end, end + REACH)
  const only = KOREAN_EXCEPTION.only.exec(after)
  if (only && KOREAN_EXCEPTION.negation.test(after.slice(only[0].length))) return true
  return KOREAN_EXCEPTION.condition.test(stretchAround(text, name)) || isOnOccasion(after)
}

/** Where the clause begins and ends that a name stands in and that says on what occasion something is done. */
function occasionAround(text: string, name: Named, { predicates }: Reading): Named | null {
  const opener = [...text.slice(0, name.start).matchAll(ENGLISH_OCCASION.opener)].at(-1)
  if (!opener) return null
  const verb = predicates.find(({ start, form }) => form !== 'noun' && start > opener.index)
  const comma = text.indexOf(',', verb?.end ?? opener.index)
  const end = comma < 0 ? text.length : comma
  return name.start < end ? { start: opener.index, end } : null
}

/** "If Lambda cannot reach RDS, …": the negation belongs to the occasion and denies nothing. */
function isEnglishOccasion(text: string, name: Named, reading: Reading): boolean {
  const occasion = occasionAround(text, name, reading)
  return occasion !== null && ENGLISH_OCCASION.negation.test(text.slice(occasion.start, occasion.end))
}

function isEnglishException(text: string, name: Named, reading: Reading): boolean {
  const first = startOfList(name, reading)
  if (EXCEPTED.test(text.slice(Math.max(0, first - REACH), first))) return true
  return exceptiveOf(text, name, reading) === 'asserted' || isEnglishOccasion(text, name, reading)
}

/** Tells of the names of one sentence whether they take no part in what the verb denies. */
export function createException(text: string, reading: Reading): (name: Partial<Named>) => boolean {
  let since: number | null = null
  const mayExcept = !reading.korean || KOREAN_EXCEPTION.hint.test(text)
  return ({ start, end }) => {
    if (start === undefined || end === undefined) return false
    since ??= sinceWhen(text)
    if (start < since) return true
    if (!mayExcept) return false
    return (reading.korean ? isKoreanException : isEnglishException)(text, { start, end }, reading)
  }
}
