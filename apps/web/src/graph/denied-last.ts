import { POLARITIES } from '@cloudlore/graph'
import type { Polarity } from '@cloudlore/graph'

/** Rows with what is so first, then what is denied, then what is struck out; the order is kept otherwise. */
export function deniedLast<Row extends { readonly polarity: Polarity }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => POLARITIES.indexOf(a.polarity) - POLARITIES.indexOf(b.polarity))
}
