import { CAPACITY_UNITS } from '../lexicon/units.ts'
import { scaled } from './number.ts'
import { bareByPeriod, byPeriod } from './period.ts'
import { withSharedUnits } from './shared-unit.ts'
import { isDigit, isLatin, matchAt, unitAfter, unitWritten } from './unit.ts'
import { BEGINNING, wordQuantityAt } from './word-quantity.ts'

/** A number with its unit, as it stands in clean text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Digits, `.` as decimal sign. */
  readonly value: string
  /** Empty if there is none. */
  readonly unit: string
  readonly kind: 'time' | 'size' | 'rate' | 'share' | 'count' | 'bare'
  /** True: the unit is named before the number, and holds for the numbers after it too. */
  readonly named?: boolean
  /** Where it stands among several that there are, unless it is the last: "1, 10 or 100 Gbps". */
  readonly choice?: 'first' | 'middle'
}

/** The unit that a table's header names: "max IOPS", "timeout (s)". */
export function unitIn(header: string): Pick<Quantity, 'unit' | 'kind'> | null {
  const units = header.split(/[^a-zµμ%/가-힣]+/i).flatMap((word) => {
    const unit = unitWritten(word)
    return unit ? [{ word, unit }] : []
  })
  // In "min. days" the first is the least and no minute.
  const [first, second] = units
  return (first?.word.toLowerCase() === 'min' && second ? second : first)?.unit ?? null
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/y
/** Prices are no limits. */
const PRICE = /^ ?(?:달러|센트|원(?![가-힣])|USD|dollars?|cents?)/i

/** Numbers that name a thing of a series: "레이어 7", "port 80", "FIPS 140-2". */
const LABEL =
  /(?:layer|level|port|version|chapter|step|phase|tier|code|status|error|http|rfc|fips|iso|soc|pci|tls|sha|aes|ipv|레이어|포트|버전|레벨|단계|코드|에러|상태) ?-?$/i
const LABEL_REACH = 9
/** What is counted is no label: "버전 2개", but "포트 80번". */
const COUNTED = /^(?:개|건|명|가지|곳)/

const YEAR = /^(?:19[89]|20[0-9])\d$/
const IN_YEAR = /\b(?:since|in|until|by|from|before|after|of|year|[A-Z][a-z]{2,8}) $/

/** "2025년부터", "since 2023"; and months and days of a date. */
function isYear(text: string, start: number, end: number): boolean {
  if (text[end] === '월' && !/^월 ?(?:마다|간)/.test(text.slice(end, end + 4))) return true
  if (text[end] === '일' && /월 ?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  if (end - start !== 4 || !YEAR.test(text.slice(start, end))) return false
  return text[end] === '년' || IN_YEAR.test(text.slice(Math.max(0, start - 10), start))
}

/** "100s of nodes", "10s GB/s": some tens, not so many seconds. */
const TENS = /^s (?:of\b|[A-Z]{2})/

const SLASHED = /\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)*/y
const MEASURED = new Set(['size', 'rate'])

/** "1/10/100 Gbps": one of these, where a fraction or a path would have no such unit. */
function isChoice(text: string, start: number): boolean {
  const list = matchAt(SLASHED, text, start) ?? ''
  return (
    (isDigit(text[start - 2]) || list.includes('/')) && MEASURED.has(unitAfter(text, start + list.length)?.kind ?? '')
  )
}

/** "128MB-10GB": what stands before the hyphen is a number with its unit, and no name. */
const MEASURE_BEFORE = /(?:^|[^\w.-])\d[\d,.]*( ?[A-Za-z]{1,12})$/
const LONGEST_MEASURE = 24

function endsMeasure(text: string, hyphen: number): boolean {
  const before = text.slice(Math.max(0, hyphen - LONGEST_MEASURE), hyphen)
  const unit = MEASURE_BEFORE.exec(before)?.[1]
  return unit !== undefined && unitAfter(text, hyphen - unit.length) !== null
}

/** Digits that belong to a name, a version, an address, a date or a path are not quantities. */
function isFree(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  if (isLatin(before) || before === '.' || before === '#' || before === ':' || before === '$') return false
  if ((before === '/' || after === '/') && isChoice(text, start)) return true
  if (before === '/') return false
  if (before === '-' && isLatin(text[start - 2]) && !endsMeasure(text, start - 1)) return false
  if (isYear(text, start, end)) return false
  if (LABEL.test(text.slice(Math.max(0, start - LABEL_REACH), start)) && !COUNTED.test(text.slice(end, end + 2)))
    return false
  if (TENS.test(text.slice(end, end + 5))) return false
  return (
    !(after === '.' && isDigit(text[end + 1])) &&
    !(after === '/' && isDigit(text[end + 1])) &&
    !(after === ':' && isDigit(text[end + 1]))
  )
}

/** The unit named first: "최대 IOPS는 500", "IOPS: 16,000"; a capacity unit right before its number: "WCU 1,000". */
const IOPS_BEFORE = /(IOPS)[^\d.;]{0,36}$/
const CAPACITY_BEFORE = new RegExp(`(?<!\\d ?)\\b(${CAPACITY_UNITS.join('|')})s?(?:은|는| ?[:=])? ?$`)
const UNIT_BEFORE_REACH = 42

function unitBefore(text: string, start: number): Pick<Quantity, 'unit' | 'kind' | 'named'> | null {
  const before = text.slice(Math.max(0, start - UNIT_BEFORE_REACH), start)
  if (IOPS_BEFORE.test(before)) return { unit: 'IOPS', kind: 'rate', named: true }
  const capacity = CAPACITY_BEFORE.exec(before)?.[1]
  return capacity === undefined ? null : { unit: capacity, kind: 'count' }
}

function digitsAt(text: string, start: number): Quantity | null {
  const raw = matchAt(NUMBER, text, start)?.replace(/,+$/, '')
  if (!raw) return null
  const end = start + raw.length
  if (!isFree(text, start, end)) return null
  const number = Number(raw.replaceAll(',', ''))
  const written = scaled(number, text, end)
  const found = unitAfter(text, written.end)
  const unit = found ? byPeriod(text, start, found) : null
  const value = written.value === number ? raw.replaceAll(',', '') : String(written.value)
  if ((!unit && isLatin(text[written.end])) || PRICE.test(text.slice(written.end, written.end + 8))) return null
  const leading = unit ? null : unitBefore(text, start)
  if (leading) return { start, end: written.end, value, ...leading }
  const told = unit ?? bareByPeriod(text, start, written.end)
  return { start, end: told?.end ?? written.end, value, unit: told?.unit ?? '', kind: told?.kind ?? 'bare' }
}

/** Finds quantities from left to right, without overlap. Takes linear time. */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = []
  let i = 0
  while (i < text.length) {
    BEGINNING.lastIndex = i
    const at = BEGINNING.exec(text)?.index
    if (at === undefined) break
    const digit = isDigit(text[at])
    const found = digit ? digitsAt(text, at) : wordQuantityAt(text, at)
    if (found) quantities.push(found)
    i = found ? found.end : at + (digit ? (matchAt(NUMBER, text, at)?.length ?? 1) : 1)
  }
  return quantities.length > 0 ? withSharedUnits(text, quantities) : quantities
}
