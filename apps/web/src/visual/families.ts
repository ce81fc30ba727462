/**
 * Categories on the map. AWS has about thirty, more than colours can tell apart, so related ones share a family and its
 * colour. Within each theme the colours keep at least 0.075 of distance in OKLab from each other, as seen with normal
 * vision and with protanopia, deuteranopia and tritanopia (`families.test.ts`).
 */
export const FAMILIES = [
  'compute',
  'storage',
  'database',
  'network',
  'integration',
  'security',
  'management',
  'analytics',
  'ai',
  'other',
  'external',
] as const
export type Family = (typeof FAMILIES)[number]

const FAMILY_OF_CATEGORY: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['compute', 'compute'],
  ['containers', 'compute'],
  ['serverless', 'compute'],
  ['storage', 'storage'],
  ['database', 'database'],
  ['databases', 'database'],
  ['networking', 'network'],
  ['networking-content-delivery', 'network'],
  ['front-end-mobile', 'network'],
  ['application-integration', 'integration'],
  ['integration', 'integration'],
  ['security', 'security'],
  ['security-identity', 'security'],
  ['security-identity-compliance', 'security'],
  ['management', 'management'],
  ['management-governance', 'management'],
  ['developer-tools', 'management'],
  ['cost-management', 'management'],
  ['cloud-financial-management', 'management'],
  ['customer-enablement', 'management'],
  ['analytics', 'analytics'],
  ['machine-learning', 'ai'],
  ['artificial-intelligence', 'ai'],
  ['external', 'external'],
  ['externals', 'external'],
])

/** The family of a category; `other` for one that is not listed. */
export function familyOf(category: string): Family {
  return FAMILY_OF_CATEGORY.get(category) ?? 'other'
}
