import { FRAMES } from '../lexicon/verbs.ts'
import { ROLES } from '../reading.ts'
import { ORIGINS } from './candidate.ts'
import { placesIn } from './feature-group.ts'
import { KINS, PAIR_REACHES } from './knowledge.ts'

/** The short lists that features take their values from, and where a value stands in its list. */

const BUCKETS = ['0', '1', '2', '3', '4', '5', '6'] as const

/** Which stretch between the edges a value falls into. */
export function bucket(value: number, edges: readonly number[]): number {
  let at = 0
  while (at < edges.length && value > (edges[at] ?? 0)) at++
  return at
}

export const BETWEEN = [0, 1, 2, 4]
export const FEW = [0, 1, 2]
export const REACH = [2, 8, 16, 32]
export const NAMES = [1, 2, 3, 5]

/** Names of the buckets between edges. */
export const bucketsOf = (edges: readonly number[]) => BUCKETS.slice(0, edges.length + 1)

export const FRAME_NAMES = [...FRAMES.map(({ id }) => id), 'none'] as const
export const placeOfFrame = placesIn<string>(FRAME_NAMES)
export const NO_FRAME = FRAME_NAMES.length - 1
export const FORMS = ['final', 'linking', 'adnominal', 'noun', 'none'] as const
export const placeOfForm = placesIn(FORMS)
export const placeOfRole = placesIn(ROLES)
export const placeOfOrigin = placesIn(ORIGINS)
export const placeOfKin = placesIn(KINS)
export const placeOfReach = placesIn(PAIR_REACHES)
