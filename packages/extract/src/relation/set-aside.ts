import { SET_ASIDE, WRONG_ANSWER } from '../lexicon/negation.ts'
import type { Reading } from '../reading.ts'

const REACH = 48

/**
 * Tells of the names of one sentence whether it does without them: `X 없이`, `without X`, or `I chose X` where something
 * else is correct. What is implied is not named.
 */
export function createSetAside(text: string, { korean }: Pick<Reading, 'korean'>) {
  return ({ start, end }: { readonly start?: number; readonly end?: number }): boolean => {
    if (start === undefined || end === undefined) return false
    const { name, correct } = WRONG_ANSWER[korean ? 'ko' : 'en']
    const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
    if (name.test(korean ? after : before) && correct.test(text)) return true
    if (korean) return SET_ASIDE.ko.test(after)
    const found = SET_ASIDE.en.exec(before)
    return found !== null && !SET_ASIDE.needed.test(text.slice(0, Math.max(0, start - found[0].length)))
  }
}
