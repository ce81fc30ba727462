import type { Quantity } from './quantity.ts'

/** Quantities that bound nothing: the step in which a value is chosen, a period that is counted by, the size of an example. */

const STEP_AFTER = /^(?:씩)? ?단위|^ ?간격(?:으로|씩)|^[ -](?:steps?|increments?|granularity)\b/
const STEP_BEFORE = /\b(?:steps|increments|multiples) of $/i
/** "1시간짜리 작업": what someone has, not what may be. */
const EXAMPLE_AFTER = /^짜리 ?(?:작업|파일|객체|영상|동영상|문서|데이터|요청|메시지|쿼리|배치|이미지)/
/** "한 달에 천 개", "per 1 second": what is counted in it is what is bounded; "1분에 한 번" is an interval. */
const PERIOD_AFTER = /^에 (?!한 ?번)/
const PERIOD_BEFORE = /\bper $/i

const REACH = 16

/** Whether the quantity at `start` to `end` is said in passing. */
export function isPassing(text: string, quantity: Quantity): boolean {
  const { start, end, kind, value } = quantity
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (kind !== 'time' && (STEP_AFTER.test(after) || STEP_BEFORE.test(before))) return true
  if (EXAMPLE_AFTER.test(after)) return true
  return kind === 'time' && (PERIOD_BEFORE.test(before) || (Number(value) === 1 && PERIOD_AFTER.test(after)))
}
