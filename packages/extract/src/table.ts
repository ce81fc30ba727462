import { TABLE_NO, TABLE_YES } from './lexicon/marks.ts'
import type { OpenClause } from './lead-in.ts'
import { UNMARKED } from './notation.ts'
import type { Argument, Predicate, Reading } from './reading.ts'
import type { Antecedent, Candidate } from './relation/candidate.ts'

/** Rows of a table: which cell a name stands in, and what the header says of it. */

/** What stands over the cells of a row: of each column the entities that its header names. */
export interface Row {
  readonly columns: readonly (readonly string[])[]
  /** What the header of each column says of the row's first cell and the names below it: "Triggered by". */
  readonly clauses: readonly (OpenClause | null)[]
  /** Where the cells of the row end, ascending. */
  readonly ends: readonly number[]
}

const BAR = '|'

/** Where the cells of a row end, which is written `| a | b |` or `a | b`. */
function cellEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf(BAR, 1); at >= 0; at = text.indexOf(BAR, at + 1)) ends.push(at)
  if (ends.at(-1) !== text.length - 1) ends.push(text.length)
  return ends
}

export const rowOf = (text: string, header: Pick<Row, 'columns' | 'clauses'>): Row => ({
  ...header,
  ends: cellEnds(text),
})

/** The cell, from 0, that a place of the row stands in. */
export function cellAt({ ends }: Row, at: number): number {
  const cell = ends.findIndex((end) => at < end)
  return cell < 0 ? ends.length - 1 : cell
}

const hasColumns = ({ columns }: Row): boolean => columns.some((ids, at) => at > 0 && ids.length > 0)

/**
 * Whether a row says something of two names together. Names of two cells are both said of the row's first cell, or each of
 * its own column, and not of each other.
 */
export function speaksOfBoth(row: Row, reading: Reading, [first, second]: readonly [Argument, Argument]): boolean {
  const from = cellAt(row, first.start)
  if (from === 0 || from === cellAt(row, second.start)) return true
  return !hasColumns(row) && !reading.args.some((arg) => cellAt(row, arg.start) === 0)
}

/** The reading of a row with what its header says: the first cell is what it is said of, without a verb in between. */
export function underHeader(reading: Reading, row: Row | null): Reading {
  if (!row?.clauses.some((clause, cell) => cell > 0 && clause)) return reading
  const bare = (cell: number) =>
    !reading.predicates.some((verb) => verb.form !== 'noun' && cellAt(row, verb.start) === cell)
  const clauseOf = (cell: number) => (cell > 0 && bare(cell) ? row.clauses[cell] : null)
  const args = reading.args.map((arg) => {
    const cell = cellAt(row, arg.start)
    const role = cell === 0 ? 'topic' : clauseOf(cell)?.role
    return role && UNMARKED.has(arg.role) ? { ...arg, role } : arg
  })
  const verbs = row.ends.flatMap((_, cell): Predicate[] => {
    const clause = clauseOf(cell)
    const start = row.ends[cell - 1] ?? 0
    return clause ? [{ ...clause.predicate, start, end: start + 1, form: 'final', infix: true }] : []
  })
  const predicates = [...reading.predicates, ...verbs].sort((a, b) => a.start - b.start)
  return { ...reading, args, predicates }
}

/** Entities that the header names over a place of the row; none over the first cell, which heads the row. */
export function columnAt(row: Row, at: number): readonly string[] {
  const cell = cellAt(row, at)
  return cell === 0 ? [] : (row.columns[cell] ?? [])
}

/** What the header names over a place of the row: the cell says of it what stands there. */
export function columnAntecedents(row: Row, at: number): Antecedent[] {
  return columnAt(row, at).map((id) => ({ id, origin: 'lead-in', role: 'topic', near: true, whole: false }))
}

/** True: the cell says yes; false: no; null: it says something else. */
function answerOf(cell: string): boolean | null {
  const said = cell.replace(/[|\s\uFE0F]/g, '').toLowerCase()
  return TABLE_YES.has(said) ? true : TABLE_NO.has(said) ? false : null
}

/** One entity at the head of the row and a mark below one entity of the header: the two go together, or do not. */
export function markedPairs(row: Row, text: string, { args }: Reading): Candidate[] {
  const [head, ...others] = args.filter((arg) => cellAt(row, arg.start) === 0)
  // An aspect is no partner of a service that has it: "rotation | ✅ | ❌".
  if (!head || head.isAspect || others.some(({ id }) => id !== head.id)) return []
  return row.ends.flatMap((end, cell) => {
    const [id, ...more] = row.columns[cell] ?? []
    if (cell === 0 || id === undefined || more.length > 0 || id === head.id) return []
    const start = row.ends[cell - 1] ?? 0
    const answer = answerOf(text.slice(start, end))
    if (answer === null) return []
    const predicate: Predicate = {
      start,
      end,
      frame: 'integrate',
      passive: false,
      negated: !answer,
      form: 'final',
      infix: true,
    }
    const antecedent: Antecedent = { id, origin: 'lead-in', role: 'topic', near: true, whole: false }
    return [
      {
        first: { id, role: 'topic', weak: false },
        second: head,
        origin: 'lead-in',
        predicate,
        between: 0,
        verbsBetween: 0,
        sameGroup: false,
        rank: 0,
        antecedent,
        reach: 0,
        marked: true,
      },
    ]
  })
}
