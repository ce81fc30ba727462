import { CLAUSE_ENDS, DENIALS, DENIAL_HINT, MANNER, OCCASION, SPARED, type DenialRule } from '../lexicon/negation.ts'
import { EXCEPTIVE } from '../lexicon/exception.ts'
import type { Reading } from '../reading.ts'
import { exceptiveOf } from './exceptive.ts'

/** Whether the clause that a name stands in denies what it says of the name. */

export interface Named {
  readonly start: number
  readonly end: number
}

const REACH = 80

const rulesOf = (language: DenialRule['language'], where: DenialRule['where']) =>
  DENIALS.filter((rule) => rule.language === language && rule.where === where).map(({ pattern }) => pattern)

const KOREAN_ENDS = rulesOf('ko', 'clause-end')
const ENGLISH_BEFORE = rulesOf('en', 'before')
const ENGLISH_AFTER = rulesOf('en', 'after')

/** What follows to the end of the clause. */
function clauseAfter(text: string, at: number, ends: RegExp): string {
  const stretch = text.slice(at, at + REACH)
  const end = ends.exec(stretch)
  return end ? stretch.slice(0, end.index) : stretch
}

/** What stands before, from the beginning of the clause. */
function clauseBefore(text: string, at: number, ends: RegExp): string {
  let stretch = text.slice(Math.max(0, at - REACH), at)
  for (let end = ends.exec(stretch); end; end = ends.exec(stretch)) stretch = stretch.slice(end.index + end[0].length)
  return stretch
}

/** Whether another name stands between a name and the end of its clause: then that one is what the clause denies. */
const isCovered = (end: number, clauseEnd: number, { args }: Reading): boolean =>
  args.some((arg) => arg.start >= end && arg.start < clauseEnd)

/** What is said of a list stands after its last member. */
export function endOfList({ start, end }: Named, { args }: Reading): number {
  const group = args.find((arg) => arg.start === start)?.group
  return args.findLast((arg) => arg.group === group)?.end ?? end
}

function koreanDenies(text: string, name: Named, reading: Reading): boolean {
  const end = endOfList(name, reading)
  const clause = clauseAfter(text, end, CLAUSE_ENDS.ko)
  const clauseEnd = end + clause.length
  if (OCCASION.test(clause) || SPARED.ko.test(clause) || isCovered(end, clauseEnd, reading)) return false
  const said = clause.trimEnd()
  if (MANNER.test(said) && text.startsWith('고', clauseEnd)) return false
  return KOREAN_ENDS.some((pattern) => pattern.test(said))
}

function englishDenies(text: string, name: Named, reading: Reading): boolean {
  const { start, end } = name
  if (exceptiveOf(text, name, reading) === 'denied') return true
  const after = clauseAfter(text, end, CLAUSE_ENDS.en)
  const before = clauseBefore(text, start, CLAUSE_ENDS.en)
  if (!SPARED.en.test(after) && ENGLISH_BEFORE.some((pattern) => pattern.test(before))) return true
  if (isCovered(end, end + after.length, reading)) return false
  return ENGLISH_AFTER.some((pattern) => pattern.test(after.trimEnd()))
}

const mayDeny = (text: string, { korean }: Reading): boolean =>
  korean ? DENIAL_HINT.ko.test(text) : DENIAL_HINT.en.test(text) || EXCEPTIVE.hint.test(text)

/** Tells of the names of one sentence whether their clauses deny what they say. */
export function createDenial(text: string, reading: Reading): (name: Partial<Named>) => boolean {
  if (!mayDeny(text, reading)) return () => false
  const known = new Map<number, boolean>()
  return ({ start, end }) => {
    if (start === undefined || end === undefined) return false
    const told = known.get(start)
    if (told !== undefined) return told
    const name = { start, end }
    const denied = (reading.korean ? koreanDenies : englishDenies)(text, name, reading)
    known.set(start, denied)
    return denied
  }
}
