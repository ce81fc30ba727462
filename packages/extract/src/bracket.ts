import type { Reading } from './reading.ts'

/** What is said in brackets is said aside: its verbs govern no name that stands outside. */

const BRACKET = /[()（）]/g

interface Bracket {
  readonly start: number
  readonly end: number
}

/** Outermost pairs of brackets. One that is not closed is none. */
function bracketsOf(text: string): Bracket[] {
  const brackets: Bracket[] = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (sign === '(' || sign === '（') {
      if (depth === 0) start = index
      depth++
    } else if (depth > 0) {
      depth--
      if (depth === 0) brackets.push({ start, end: index })
    }
  }
  return brackets
}

/** Tells names and verbs in brackets by where their bracket begins. */
export function withBrackets(reading: Reading, text: string): Reading {
  if (reading.args.length === 0 || reading.predicates.length === 0 || !/[(（]/.test(text)) return reading
  const brackets = bracketsOf(text)
  const placed = <T extends { readonly start: number }>(each: T): T => {
    const bracket = brackets.find(({ start, end }) => each.start > start && each.start < end)
    return bracket ? { ...each, bracket: bracket.start } : each
  }
  return { ...reading, args: reading.args.map(placed), predicates: reading.predicates.map(placed) }
}
