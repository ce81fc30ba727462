import { SET_ASIDE } from '../lexicon/negation.ts'
import type { Reading } from '../reading.ts'

const REACH = 48

/** Tells of the names of one sentence whether it does without them: `X 없이`, `without X`. What is implied is not named. */
export function createSetAside(text: string, { korean }: Pick<Reading, 'korean'>) {
  return ({ start, end }: { readonly start?: number; readonly end?: number }): boolean => {
    if (start === undefined || end === undefined) return false
    if (korean) return SET_ASIDE.ko.test(text.slice(end, end + REACH))
    const found = SET_ASIDE.en.exec(text.slice(Math.max(0, start - REACH), start))
    return found !== null && !SET_ASIDE.needed.test(text.slice(0, Math.max(0, start - found[0].length)))
  }
}
