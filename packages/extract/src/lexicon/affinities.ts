import { analyticsAffinities } from './affinities/analytics.ts'
import { applicationIntegrationAffinities } from './affinities/application-integration.ts'
import { cloudFinancialManagementAffinities } from './affinities/cloud-financial-management.ts'
import { computeAffinities } from './affinities/compute.ts'
import { CORE } from './affinities/core.ts'
import { databaseAffinities } from './affinities/database.ts'
import { developerToolsAffinities } from './affinities/developer-tools.ts'
import { machineLearningAffinities } from './affinities/machine-learning.ts'
import { managementGovernanceAffinities } from './affinities/management-governance.ts'
import { networkingAffinities } from './affinities/networking.ts'
import { otherAffinities } from './affinities/other.ts'
import { securityIdentityAffinities } from './affinities/security-identity.ts'
import { storageAffinities } from './affinities/storage.ts'
import type { Affinities } from './affinities/form.ts'

/** One list an area of the catalog; an actor stands in the list of its own area. */
export const AFFINITY_LISTS: readonly Affinities[] = [
  analyticsAffinities,
  applicationIntegrationAffinities,
  cloudFinancialManagementAffinities,
  computeAffinities,
  databaseAffinities,
  developerToolsAffinities,
  machineLearningAffinities,
  managementGovernanceAffinities,
  networkingAffinities,
  otherAffinities,
  securityIdentityAffinities,
  storageAffinities,
]

/**
 * What AWS services and features do with each other by design, whether or not a note says so: general knowledge of AWS,
 * written without any note at hand. Where a sentence names two of them, this is the prior: how likely a relation is, its
 * verb and its direction.
 *
 * A row reads actor -> verb -> acted upon: `athena: { 'reads-from': ['s3'] }` says that Athena reads from S3. Give each ordered
 * pair one verb, the one a careful reader would most often choose. Only where two services act on each other in both
 * directions as a matter of course (S3 triggers Lambda, Lambda stores its output in S3) are there two rows; `generic`
 * is for two that work together with no clear actor, and stands on one side only. A feature and the service it is part
 * of are no pair, as the catalog already says that, unless one acts on the other as services do: an agent, a proxy, a
 * cache, a log, what an instance is started from.
 *
 * To add a row: open affinities/<area>.ts, find the actor or put it in its alphabetical place, add the target's id to
 * the verb's list; if the pair is what any note on either would state, put it in affinities/core.ts too. The tests name a
 * pair with two verbs, a core pair without a row, and an id that the catalog does not know.
 */
export const AFFINITIES: Affinities = Object.fromEntries(AFFINITY_LISTS.flatMap((list) => Object.entries(list)))

/** The rows that define both sides, actor -> acted upon: about a third of all. The others are true, and less often said. */
export const CORE_AFFINITIES = CORE
