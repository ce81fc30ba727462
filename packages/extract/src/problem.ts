import type { Catalog, Claim } from '@cloudlore/graph'

/** Something in a note that its writer may want to look at. Lines and columns are 1-based. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning' | 'info'
  /** Id of the check that found it. */
  readonly rule: string
  readonly reason: string
}

function deprecatedUse(claim: Claim, catalog: Catalog): Problem[] {
  if (claim.relation !== 'integrates-with' || claim.evidence.polarity !== 'asserted') return []
  const { file, span } = claim.evidence
  return [claim.source, claim.target].flatMap((id) => {
    const entity = catalog.byId.get(id)
    if (entity?.status !== 'deprecated') return []
    const instead = entity.replacedBy ? catalog.byId.get(entity.replacedBy)?.name : undefined
    const reason = `${entity.name} is no longer offered${instead ? `; use ${instead}` : ''}.`
    return [
      { file, line: span.line, column: span.column, severity: 'info', rule: 'deprecated-service', reason },
    ] satisfies Problem[]
  })
}

/** Findings about a note's claims, one per place and reason. */
export function problemsOf(claims: readonly Claim[], catalog: Catalog): Problem[] {
  const found = new Map<string, Problem>()
  for (const claim of claims) {
    for (const problem of deprecatedUse(claim, catalog))
      found.set(`${problem.line}:${problem.column}:${problem.reason}`, problem)
  }
  return [...found.values()]
}
