import type { Catalog } from '@cloudlore/graph'
import { QUANTITY_LISTS } from '../lexicon/quantities.ts'
import { SCALES } from '../lexicon/units.ts'
import type { Measure } from './measure.ts'
import { unitWritten } from './unit.ts'

/** Whether a quantity is one that AWS is known for, whatever a note says. */

/** A quantity in the unit that its dimension is compared in: "15 minutes" and "900 seconds" are the same. */
function canonical(value: string, unit: string): string {
  const [dimension, factor] = SCALES.get(unit) ?? ['count', 1]
  const ends = value.split('-').map((end) => Math.round(Number(end) * factor * 1e4) / 1e4)
  return `${ends.join('-')} ${dimension}`
}

const LISTED: ReadonlyMap<string, readonly string[]> = new Map(QUANTITY_LISTS.flatMap((list) => Object.entries(list)))
/** Made when an entity is first asked for: a note speaks of few. */
const KNOWN = new Map<string, ReadonlySet<string>>()

function known(id: string): ReadonlySet<string> | null {
  const made = KNOWN.get(id)
  if (made) return made
  const listed = LISTED.get(id)
  const quantities = listed?.map((quantity) => {
    const [value = '', written = ''] = quantity.split(' ')
    return canonical(value, unitWritten(written)?.unit ?? written)
  })
  const set = quantities ? new Set(quantities) : null
  // Only what is listed is kept, so that notes about other things cost no memory for good.
  if (set) KNOWN.set(id, set)
  return set
}

/** A quantity as it is looked up; the same for all its bearers. */
export const canonicalQuantity = (measure: Measure): string => canonical(measure.value, measure.quantity.unit)

/** How surely a known number is the known quantity: small counts stand in any text. */
function kindOf({ value, quantity: { kind } }: Measure): string {
  if (kind !== 'count' && kind !== 'bare') return kind
  return Number(value) <= 10 ? 'few' : 'count'
}

export interface Lookup {
  /** By `canonicalQuantity`. */
  readonly quantity: string
  readonly catalog: Catalog
}

/** Features of a bearer by what is known of it: the quantity itself, that of its whole, or nothing though much is known. */
export function knownFeatures(id: string, measure: Measure, { quantity, catalog }: Lookup): string[] {
  const kind = kindOf(measure)
  const own = known(id)
  if (own?.has(quantity)) return [`known:${kind}`]
  for (let at = catalog.byId.get(id)?.parent; at; at = catalog.byId.get(at)?.parent) {
    if (known(at)?.has(quantity)) return [`known-of-whole:${kind}`]
  }
  return [own ? `unknown:${kind}` : `unlisted:${kind}`]
}
