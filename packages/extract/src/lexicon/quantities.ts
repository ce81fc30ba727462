import { computeNetworkQuantities } from './quantities/compute-network.ts'
import { securityManagementQuantities } from './quantities/security-management.ts'
import { storageDatabaseQuantities } from './quantities/storage-database.ts'

/**
 * Quantities that AWS itself is known for, now or formerly: quotas, defaults, durations, sizes, by the entity that they
 * bound. General knowledge, written without any note at hand: where a note states one of them, it is likelier a limit,
 * and likelier that of this entity.
 *
 * A quantity reads `<number or low-high> <unit>`, with a unit as notes write it (`UNITS`) or `count`; one unit is enough, as
 * "15 min" is "900 s" too. To add one, put it into the list of its entity in quantities/<area>.ts.
 */
export const QUANTITY_LISTS: readonly Readonly<Record<string, readonly string[]>>[] = [
  computeNetworkQuantities,
  securityManagementQuantities,
  storageDatabaseQuantities,
]
