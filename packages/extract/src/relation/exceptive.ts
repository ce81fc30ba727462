import type { Range } from '../document/clean-text.ts'
import { EXCEPTIVE } from '../lexicon/exception.ts'
import type { Reading } from '../reading.ts'

/** English says of what it leaves out the contrary of what it says of the rest: "everything except NLB". */

/** What a sentence says of a name that it leaves out of the rest; `aside`: nothing. */
export type Exceptive = 'asserted' | 'denied' | 'aside'

const REACH = 100

/** What is said of a list in English stands before its first name. */
export function startOfList({ start }: Range, { args }: Reading): number {
  const group = args.find((arg) => arg.start === start)?.group
  return args.find((arg) => arg.group === group)?.start ?? start
}

/** "Apart from S3, Lambda cannot read anything": what the rest is said not to do, or to do, stands behind. */
function fronted(rest: string): Exceptive | null {
  if (EXCEPTIVE.negation.test(rest)) return 'asserted'
  return EXCEPTIVE.universal.test(rest) ? 'aside' : null
}

/** What an exceptive word right before a name, or before the list that it stands in, says of it; null without one. */
export function exceptiveOf(text: string, name: Range, reading: Reading): Exceptive | null {
  if (!EXCEPTIVE.hint.test(text)) return null
  const first = startOfList(name, reading)
  const before = text.slice(Math.max(0, first - REACH), first)
  const found = EXCEPTIVE.name.exec(before)
  if (!found) return null
  const said = text.slice(0, Math.max(0, first - found[0].length))
  // Behind the comma begins the clause that it is left out of.
  if (said.trim() === '') return text.slice(first, name.start).includes(',') ? null : fronted(text.slice(name.end))
  if (EXCEPTIVE.negation.test(said)) return 'asserted'
  return EXCEPTIVE.universal.test(said) ? 'denied' : 'aside'
}
