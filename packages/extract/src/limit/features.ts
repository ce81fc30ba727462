import type { Block } from '../document/block.ts'
import { AROUND, DIMENSION, FOLLOWING, LEADING, TRAILING, type Cues } from '../lexicon/limit-cues.ts'
import type { Measure } from './measure.ts'

/** What tells whether a quantity is a limit: its kind and the words around it. */

export interface Around {
  /** What is measured, in the note's words. */
  readonly what: string
  readonly block: Pick<Block, 'kind'>
}

const REACH = 40

const named = (prefix: string, cues: Cues, text: string): string[] =>
  cues.filter(([, words]) => words.test(text)).map(([name]) => `${prefix}=${name}`)

const first = (names: readonly string[], none: string): string => names[0] ?? none

function valueFeatures({ quantity: { kind, value, unit } }: Measure): string[] {
  const number = Number(value)
  return [
    ...(kind === 'count' || kind === 'bare'
      ? [`value=${number === 1 ? 'one' : number <= 3 ? 'few' : number < 20 ? 'some' : 'many'}`]
      : []),
    ...(kind === 'share' && number === 100 ? ['value=all'] : []),
    ...(unit === 'kinds' || unit === 'times' ? [`unit=${unit}`] : []),
  ]
}

/** "하나만", "exactly one", "one at a time": one, and no more. */
const ONE_BEFORE = /(?:only|exactly|just|오직|단|단지|한 번에|at most) ?$/i
const ONE_AFTER = /^[^.,;]{0,24}(?:only|at a time|at once|뿐|에만|만 |밖에|종속|까지)/i

const LONG = 120
const SHORT = 40

export function quantityFeatures(text: string, measure: Measure, { what, block }: Around): string[] {
  const { quantity, bound, start, end } = measure
  const { kind } = quantity
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const leading = named('lead', LEADING, before)
  const trailing = named('trail', TRAILING, after)
  return [
    'bias',
    `bound=${bound}`,
    `kind=${kind}`,
    `kind=${kind}:${bound}`,
    `block=${block.kind}`,
    ...valueFeatures(measure),
    ...(Number(quantity.value) === 1 && (ONE_BEFORE.test(before) || ONE_AFTER.test(after)) ? ['one-only'] : []),
    `length=${text.length < SHORT ? 'short' : text.length < LONG ? 'middle' : 'long'}`,
    ...leading,
    ...trailing,
    `${kind}:${first(leading, 'lead=none')}`,
    `${kind}:${first(trailing, 'trail=none')}`,
    ...named('then', FOLLOWING, after),
    ...named('text', AROUND, text),
    ...(text[start] && text[start] >= '0' && text[start] <= '9' ? [] : ['spelled']),
    ...(DIMENSION.test(what) ? ['dimension', `dimension:${bound}`] : []),
  ]
}
