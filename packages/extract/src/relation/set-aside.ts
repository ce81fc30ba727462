import type { Range } from '../document/clean-text.ts'
import { LEFT, SET_ASIDE, WRONG_ANSWER } from '../lexicon/negation.ts'
import type { Reading } from '../reading.ts'
import { endOfList } from './denial.ts'
import { exceptiveOf } from './exceptive.ts'

const REACH = 48
/** How far before a name it is said who has left it. */
const FAR = 90

function isSetAside(text: string, place: Range, reading: Reading): boolean {
  const { start } = place
  const { korean } = reading
  // What Korean says of a list stands behind its last name.
  const end = korean ? endOfList(place, reading) : place.end
  const { name, correct } = WRONG_ANSWER[korean ? 'ko' : 'en']
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
  if (name.test(korean ? after : before) && correct.test(text)) return true
  if (korean) return SET_ASIDE.ko.test(after) || (LEFT.ko.name.test(after) && LEFT.ko.who.test(text))
  if (LEFT.en.test(text.slice(Math.max(0, start - FAR), start))) return true
  if (SET_ASIDE.instead.test(before) || exceptiveOf(text, place, reading) === 'aside') return true
  const found = SET_ASIDE.en.exec(before)
  return found !== null && !SET_ASIDE.needed.test(text.slice(0, Math.max(0, start - found[0].length)))
}

const NONE: ReadonlySet<number> = new Set()

/**
 * Where the names begin that a sentence does without: `X 없이`, `without X`, `instead of X`, `we moved from X`, or `I chose X`
 * where something else is correct.
 */
export function setAsideIn(text: string, reading: Reading): ReadonlySet<number> {
  if (!SET_ASIDE.hint[reading.korean ? 'ko' : 'en'].test(text)) return NONE
  return new Set(reading.args.filter((arg) => isSetAside(text, arg, reading)).map(({ start }) => start))
}
