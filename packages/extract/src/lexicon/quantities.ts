import { computeNetworkQuantities } from './quantities/compute-network.ts'
import { securityManagementQuantities } from './quantities/security-management.ts'
import { storageDatabaseQuantities } from './quantities/storage-database.ts'

/**
 * Quantities that AWS itself is known for, now or formerly: quotas, defaults, durations, sizes, by the entity that they
 * bound. General knowledge, written without any note at hand: where a note states one of them, it is likelier a limit,
 * and likelier that of this entity.
 *
 * A quantity reads `<number or low-high> <class>`, with a class of `QUANTITY_CLASSES`; one unit is enough, as times and
 * sizes are compared in their smallest. To add one, put it into the list of its entity in quantities/<area>.ts.
 */
export const QUANTITY_LISTS: readonly Readonly<Record<string, readonly string[]>>[] = [
  computeNetworkQuantities,
  securityManagementQuantities,
  storageDatabaseQuantities,
]

const DAY = 86_400

/** Class → the dimension that it is compared in, and how many of that dimension's unit it is. */
export const QUANTITY_CLASSES: ReadonlyMap<string, readonly [dimension: string, factor: number]> = new Map([
  ['ms', ['s', 0.001]],
  ['s', ['s', 1]],
  ['min', ['s', 60]],
  ['h', ['s', 3600]],
  ['d', ['s', DAY]],
  ['week', ['s', 7 * DAY]],
  ['month', ['s', 30 * DAY]],
  ['year', ['s', 365 * DAY]],
  ['KB', ['KB', 1]],
  ['MB', ['KB', 1024]],
  ['GB', ['KB', 1024 ** 2]],
  ['TB', ['KB', 1024 ** 3]],
  ['PB', ['KB', 1024 ** 4]],
  ['MB/s', ['MB/s', 1]],
  ['Gb/s', ['Gb/s', 1]],
  ['IOPS', ['IOPS', 1]],
  ['%', ['%', 1]],
  ['vCPU', ['vCPU', 1]],
  ['count', ['count', 1]],
])
