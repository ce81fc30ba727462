import type { Bound } from '@cloudlore/graph'
import { columnBound, impliedBound, isRange, namedBound } from './bound.ts'
import type { Range } from '../document/clean-text.ts'
import { SCALES } from '../lexicon/units.ts'
import { isPassing } from './passing.ts'
import { findQuantities, unitIn, type Quantity } from './quantity.ts'
import { isDigit } from './unit.ts'

/** What one quantity, or the two ends of a range, say: a value and which side of it is bounded. */
export interface Measure {
  readonly quantity: Quantity
  readonly bound: Bound
  /** Digits; `low-high` for a range. */
  readonly value: string
  readonly start: number
  readonly end: number
}

/** "1GB에서 16TB" (two units) bounds twice; "1-6 hours" is one range. */
function rangeMeasures(low: Quantity, high: Quantity): Measure[] {
  const lowUnit = low.unit || high.unit
  const span = { start: low.start, end: high.end }
  if (lowUnit === high.unit) {
    return [{ quantity: high, bound: 'range', value: `${low.value}-${high.value}`, ...span }]
  }
  return [
    { quantity: low, bound: 'min', value: low.value, ...span },
    { quantity: high, bound: 'max', value: high.value, ...span },
  ]
}

const SAME_AGAIN = /^ ?(?:max|min|최대|default)? ?[(/] ?(?:= ?|약 ?|총 ?|즉,? ?|or |i\.e\.,? )?$/

/** "300초(5분)", "168 hours (7 days)": the same said again in another unit. */
function isSameAgain(text: string, first: Quantity, second: Quantity): boolean {
  const [dimension, a] = SCALES.get(first.unit) ?? []
  const [other, b] = SCALES.get(second.unit) ?? []
  if (a === undefined || b === undefined || dimension !== other) return false
  if (!SAME_AGAIN.test(text.slice(first.end, second.start))) return false
  return Math.abs(Number(first.value) * a - Number(second.value) * b) <= 0.05 * Number(first.value) * a
}

const COORDINATION = /^[^.,;:|\d]{0,12}(?:와|과|또는|및|이나|and|or|\/)[^.,;:|\d]{0,12}$/

/** "작은 것은 5개, 큰 것은 10개까지": in Korean the word that ends the clause holds for both. */
const GAP = /^ ?(?:\/ ?[^.,;:|\d]{0,24}|, ?[^.,;:|\d]{0,20}(?:은|는|이|가|에선|에서) ?(?:최대 )?)$/
const CLAUSE_END = /^[가-힣]{0,2} ?(?:까지|이하|이내|미만|이상|한도|상한|한계)/

const sharesEnd = (text: string, quantity: Quantity, next: Quantity): boolean =>
  quantity.kind === next.kind &&
  GAP.test(text.slice(quantity.end, next.start)) &&
  CLAUSE_END.test(text.slice(next.end, next.end + 8))

/** "3 GB와 초당 5 MB를 기본으로": members of one coordination share the word that stands beside one of them. */
function coordinated(text: string, quantities: readonly Quantity[], bounds: (Bound | null)[]): (Bound | null)[] {
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1]
    if (!next) return
    if (bounds[i] === null && sharesEnd(text, quantity, next)) bounds[i] = bounds[i + 1] ?? null
    if (!COORDINATION.test(text.slice(quantity.end, next.start))) return
    if (bounds[i + 1] === null) bounds[i + 1] = bounds[i] ?? null
    else if (bounds[i] === null) bounds[i] = bounds[i + 1] ?? null
  })
  return bounds
}

/** The header above a cell of a table's row; rows are written `| a | b |`. */
function headerOf(text: string, at: number, header: readonly string[]): string {
  return header[text.slice(0, at).split('|').length - 2] ?? ''
}

/** Where a sentence stands, as far as it tells units and bounds. */
export interface Setting {
  /** Header cells, for a row of a table; else empty. */
  readonly header: readonly string[]
  /** The heading above, with what opens the list that it stands in; empty if there is none. */
  readonly title: string
  /** Where names stand in the sentence: digits of theirs are no quantities. */
  readonly names: readonly Range[]
}

const NOWHERE: Setting = { header: [], title: '', names: [] }

function quantitiesIn(text: string, { header, names }: Setting): Quantity[] {
  const quantities = findQuantities(text).filter(
    ({ start }) => !isDigit(text[start]) || !names.some((name) => name.start <= start && start < name.end),
  )
  if (header.length === 0) return quantities
  return quantities.map((quantity) => {
    const unit = quantity.kind === 'bare' ? unitIn(headerOf(text, quantity.start, header)) : null
    return unit ? { ...quantity, ...unit } : quantity
  })
}

const MIN = /\bmins?$/i

/** "15 min, 10 GB": right after its number "min" is a unit, and no word for the least of what follows. */
function withoutMinutes(text: string, quantities: readonly Quantity[]): string {
  return quantities.reduce((left, { start, end, unit }) => {
    const min = unit === 'minutes' ? MIN.exec(left.slice(start, end))?.[0].length : undefined
    return min === undefined ? left : `${left.slice(0, end - min)}${' '.repeat(min)}${left.slice(end)}`
  }, text)
}

function boundsOf(sentence: string, quantities: readonly Quantity[], { header, title }: Setting): Bound[] {
  const text = withoutMinutes(sentence, quantities)
  const named = quantities.map(
    (quantity) =>
      namedBound(text, quantity) ?? (header.length > 0 ? columnBound(headerOf(text, quantity.start, header)) : null),
  )
  return coordinated(text, quantities, named).map((bound, i) => {
    const quantity = quantities[i]
    // Of "ports of 1, 10 or 100 Gbps" the first is the least that there is.
    if (bound !== null || !quantity || quantity.choice === 'first') return bound ?? (quantity ? 'min' : 'exact')
    return impliedBound(text, quantity, title)
  })
}

/** All measures of a sentence, from left to right. */
export function measuresOf(sentence: string, setting: Setting = NOWHERE): Measure[] {
  const text = sentence.replaceAll('\n', ' ')
  const quantities = quantitiesIn(text, setting)
  if (quantities.length === 0) return []
  const bounds = boundsOf(text, quantities, setting)
  const measures: Measure[] = []
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]
    const next = quantities[i + 1]
    if (!quantity) continue
    if (next && isRange(text, quantity, next)) {
      measures.push(...rangeMeasures(quantity, next))
      i++
    } else {
      const { value, start, end } = quantity
      measures.push({ quantity, bound: bounds[i] ?? 'exact', value, start, end })
      if (next && isSameAgain(text, quantity, next)) i++
    }
  }
  return measures.filter(
    // What lies between the ends of a choice bounds nothing.
    ({ quantity, bound }) => quantity.choice !== 'middle' && (bound === 'range' || !isPassing(text, quantity)),
  )
}
