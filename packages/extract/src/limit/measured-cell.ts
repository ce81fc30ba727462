import type { Range } from '../document/clean-text.ts'
import { cellAt, type Row } from '../table.ts'
import { measuredThing } from './measured.ts'
import { unitWritten } from './unit.ts'

/** What a value in a table is of: what its row names, or its column where the row is of a service. */

interface Name extends Range {
  readonly isAspect?: boolean
}

/** A row of a table, which is written `| a | b |`, with what stands over it. */
export interface NamedRow {
  readonly row: Row
  readonly header: readonly string[]
  /** Where names stand in the row: a service is not what is measured. */
  readonly names: readonly Name[]
}

/** Words of a header that tell which side is bounded, or only that something is told. */
const SAYS_NO_THING = new Set(
  [
    'max maximum min minimum default limit limits quota quotas value values amount number numbers note notes detail',
    'details description comment comments remark remarks fact facts spec specs key soft hard the of and or',
    'gotcha gotchas trap traps tip tips reminder exam answer how way',
    '최대 최소 기본 기본값 한도 제한 할당량 쿼터 값 수치 숫자 내용 비고 설명 특징 메모 방법 상한 하한 및 또는 핵심 정리 스펙 사양',
  ].flatMap((words) => words.split(' ')),
)

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g
const SEPARATORS = /[\s/,·:|]+/
const HAS_LETTER = /\p{L}{2}/u

/** A longer header is a sentence about the column. */
const MOST_WORDS = 3

const isTold = (word: string): boolean =>
  word !== '' && !SAYS_NO_THING.has(word.toLowerCase().replace(/\.$/, '')) && unitWritten(word) === undefined

/** "Max size (GB)" → "size"; empty for "Limit". */
function thingOfHeader(header: string): string {
  const told = header.replace(BRACKETS, ' ').split(SEPARATORS).filter(isTold)
  return told.length <= MOST_WORDS && HAS_LETTER.test(told.join('')) ? told.join(' ') : ''
}

/** What a cell says, in its own words; empty if it only names somebody. */
function saidBesideNames(text: string, names: readonly Name[], { start, end }: Range): string {
  const within = names.filter((name) => name.isAspect !== true && name.start >= start && name.end <= end)
  const rest = within.reduce(
    (left, name) => left.replace(text.slice(name.start, name.end), ' '),
    text.slice(start, end),
  )
  return HAS_LETTER.test(rest) ? text.slice(start, end).trim() : ''
}

/** What the value's own cell says before it: "| Lambda | timeout 15 min |". */
function saidInCell(text: string, start: number, { row, names }: NamedRow): string {
  const from = (row.ends[cellAt(row, start) - 1] ?? 0) + 1
  const taken = names.filter((name) => name.start >= from).map(({ end }) => ({ end: end - from }))
  return measuredThing(text.slice(from), start - from, taken)
}

/** A few words that tell one thing, and no description. */
const isThing = (said: string): boolean => HAS_LETTER.test(said) && !/[\d,;.]/.test(said)

/**
 * Below "| | Timeout | Max size |" the values of a row of Lambda are its timeout and its size; in a row "Timeout" below
 * "| | ALB | NLB |" both are timeouts. Where the column says nothing, a cell between the two may: "| Lambda | memory | 8 GB |".
 */
export function measuredCell(text: string, start: number, named: NamedRow): string {
  const { row, header, names } = named
  const cell = cellAt(row, start)
  const cells = row.ends.slice(0, cell).map((end, i) => ({ start: (row.ends[i - 1] ?? 0) + 1, end }))
  const [head = '', ...between] = cells.map((each) => saidBesideNames(text, names, each))
  if (HAS_LETTER.test(head)) return head
  const ofColumn = row.columns[cell]?.length ? '' : thingOfHeader(header[cell] ?? '')
  return saidInCell(text, start, named) || ofColumn || (between.findLast(isThing) ?? '')
}
