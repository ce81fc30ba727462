import type { SentenceInContext } from '../context.ts'
import { columnSideOf, type ColumnSide } from '../lexicon/replacement-columns.ts'
import type { Argument } from '../reading.ts'
import { cellAt, type Row } from '../table.ts'
import type { Replacement } from './replacement.ts'

/** Rows below a header such as "| Old | New |": each says what takes the place of what. */

const CONFIDENCE = 0.85

/** The columns of the older and the newer side, from 0. */
interface Sides {
  readonly older: number
  readonly newer: number
}

function sidesOf(header: readonly string[]): Sides | null {
  const sides = header.map(columnSideOf)
  const at = (side: ColumnSide) => sides.indexOf(side)
  const newer = at('newer') >= 0 ? at('newer') : at('successor')
  if (at('older') >= 0) return newer >= 0 ? { older: at('older'), newer } : null
  // The other side is then what the row is about, or the column called the new one.
  if (at('successor') > 0) return { older: 0, newer: at('successor') }
  const former = at('former')
  if (former < 0) return null
  const head = at('newer') >= 0 ? at('newer') : 0
  return head === former ? null : { older: former, newer: head }
}

/** What a cell names first, and what it names together with that: "MWAA / Glue" and not "MGN on EC2". */
function namedIn(cell: number, row: Row, args: readonly Argument[]): Argument[] {
  const inside = args.filter(({ start }) => cellAt(row, start) === cell)
  return inside.filter(({ group }) => group === inside[0]?.group)
}

/** The replacements that a row of a table states by its header; none in other tables. */
export function replacedInRow({ row, sentence, reading }: SentenceInContext): Replacement[] {
  const sides = row ? sidesOf(sentence.block.header) : null
  if (!row || !sides) return []
  return namedIn(sides.older, row, reading.args).flatMap(({ id: older }) =>
    namedIn(sides.newer, row, reading.args)
      .filter(({ id }) => id !== older)
      .map(({ id: newer }) => ({
        ...{ newer, older, confidence: CONFIDENCE, negated: false },
        rule: 'replaces/table',
      })),
  )
}
