import type { Bound } from '@cloudlore/graph'
import type { Argument } from '../reading.ts'
import type { Measure } from './measure.ts'

/** Advice of what to take past a value: "15분 넘으면 Fargate 사용", "needs more than 15 min → Fargate". */

const PASSED_AFTER =
  /^(?:[을를이가] ?)?(?: ?(?:넘으면|넘는다면|넘을 (?:때|경우)|넘어가면|초과하면|초과 ?시|초과할 (?:때|경우)))/
const PASSED_BEFORE =
  /(?:\b(?:more than|over|longer than|larger than|bigger than|above|beyond|exceeds?)|>) (?:about |~)?$/i
/** What follows is done instead. */
const INSTEAD =
  /^[^.;]{0,40}(?:→|->|=>|⇒|[,?:] ?(?:use|choose|take|pick|go (?:for|with)|consider|move to|switch to|store|put|keep)\b|\b(?:must |should |have to |has to )?(?:go(?:es)?|be (?:stored|kept|put|moved)) (?:to|in|into)\b|\bneeds?\b)/i
/** "More than 15 minutes?": what is advised then stands in the next sentence. */
const ASKED = /^ ?\?\s*$/
const REACH = 24
const AHEAD = 72

interface Setting {
  readonly text: string
  readonly args: readonly Argument[]
}

/** "longer than", right before a value. */
const isPassedBefore = (text: string, { start }: Measure): boolean =>
  PASSED_BEFORE.test(text.slice(Math.max(0, start - REACH), start))

/** Whether a value is the point past which something else is taken, which is named behind it. */
function isPassed(text: string, measure: Measure): boolean {
  const after = text.slice(measure.end, measure.end + AHEAD)
  return PASSED_AFTER.test(after) || (INSTEAD.test(after) && isPassedBefore(text, measure))
}

/**
 * The side that a value bounds for one of its bearers: where something else is advised past the value, it is the most for
 * what the text is about, and the least for what is advised.
 */
export function boundFor(entity: string, measure: Measure, { text, args }: Setting): Bound {
  if (measure.bound !== 'min') return measure.bound
  if (ASKED.test(text.slice(measure.end)) && isPassedBefore(text, measure)) return 'max'
  if (!isPassed(text, measure)) return measure.bound
  const advised = args.some((arg) => arg.start >= measure.end && arg.id !== entity)
  const isAdvised = args.some((arg) => arg.start >= measure.end && arg.id === entity)
  return advised && !isAdvised ? 'max' : measure.bound
}
