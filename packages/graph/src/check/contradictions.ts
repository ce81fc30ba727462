import type { Catalog } from '../catalog.ts'
import { compareText } from '../compare.ts'
import { bestEvidence } from '../confidence.ts'
import type { Claim, Evidence, Limit } from '../evidence.ts'
import { limitLabel } from '../limit-node.ts'
import { normalise } from '../normalise.ts'
import type { Finding } from './finding.ts'
import { isSameQuantity, quantityOf, type Quantity } from './quantity.ts'

/** Below this a reading is too unsure to accuse the writer of contradicting themselves. */
const SURE = 0.5

/** Lines between the first and the last item of a short list. */
const CASES_APART = 3

const placeOf = ({ file, span }: Evidence) => ({ file, line: span.line, column: span.column })
const shownPlace = ({ file, span }: Evidence) => `${file}:${span.line}:${span.column}`

interface Statement {
  readonly limit: Limit
  readonly quantity: Quantity
  readonly evidence: Evidence
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly (readonly [string, T[]])[] {
  const grouped = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = grouped.get(key)
    if (group) group.push(item)
    else grouped.set(key, [item])
  }
  return [...grouped].sort(([a], [b]) => compareText(a, b))
}

/**
 * Different values for one bound on one thing of one entity, in comparable units. Values of one sentence, and of items
 * of one list or rows of one table that differ in more than their number, are taken for the values of different cases.
 */
export function limitContradictions(claims: readonly Claim[], catalog: Catalog): Finding[] {
  const told = claims.flatMap((claim) => {
    if (claim.relation !== 'limits' || !isSure(claim.evidence, 'asserted')) return []
    const quantity = quantityOf(claim.limit)
    return quantity && claim.limit.what !== '' ? [{ ...claim, quantity }] : []
  })
  const keyOf = ({ source, limit, quantity }: (typeof told)[number]) =>
    JSON.stringify([source, limit.bound, normalise(limit.what), quantity.dimension])
  return groups(told, keyOf).flatMap(([, same]) => {
    const entity = catalog.byId.get(same[0]?.source ?? '')?.short ?? same[0]?.source ?? ''
    const single = withoutSeveral(same)
    return distinctValues(single).flatMap((one) => {
      const other = single.find((each) => !isSameQuantity(each.quantity, one.quantity) && !areCases(each, one))
      return other ? [limitFinding(entity, one, other)] : []
    })
  })
}

/** Statements of sentences that name one value only. */
function withoutSeveral(statements: readonly Statement[]): readonly Statement[] {
  return groups(statements, ({ evidence }) => `${shownPlace(evidence)} ${evidence.quote}`)
    .filter(([, same]) => distinctValues(same).length === 1)
    .flatMap(([, same]) => same.slice(0, 1))
}

/** The first statement of each value, by place. */
function distinctValues(statements: readonly Statement[]): readonly Statement[] {
  const distinct: Statement[] = []
  for (const each of statements) {
    if (!distinct.some(({ quantity }) => isSameQuantity(quantity, each.quantity))) distinct.push(each)
  }
  return distinct
}

const NUMBERS = /\d[\d,.]*/g

/** True for neighbouring lines that say different things of their numbers. */
function areCases({ evidence: a }: Statement, { evidence: b }: Statement): boolean {
  const isNear = a.file === b.file && Math.abs(a.span.line - b.span.line) <= CASES_APART
  const numbers = Math.max(a.quote.match(NUMBERS)?.length ?? 0, b.quote.match(NUMBERS)?.length ?? 0)
  return isNear && (numbers > 1 || a.quote.replace(NUMBERS, '#') !== b.quote.replace(NUMBERS, '#'))
}

function limitFinding(entity: string, { limit, evidence }: Statement, other: Statement): Finding {
  const elsewhere = `, but ${limitLabel(other.limit)} at ${shownPlace(other.evidence)}`
  return {
    ...placeOf(evidence),
    ...{ severity: 'error', rule: 'contradicting-limits' },
    reason: `The limit of ${entity} (${limit.what}) is ${limitLabel(limit)} here${elsewhere}; correct one of them.`,
  }
}

const isSure = ({ polarity, confidence }: Evidence, wanted: Evidence['polarity']) =>
  polarity === wanted && confidence >= SURE

/** To deny that two work together at all denies every verb; to deny one verb denies only that. */
const isDenied = (asserted: Evidence, denial: Evidence) => denial.verb === 'generic' || asserted.verb === denial.verb

/** What one sentence asserts and another denies of the same two. */
export function claimContradictions(claims: readonly Claim[], catalog: Catalog): Finding[] {
  const labelOf = (id: string) => catalog.byId.get(id)?.short ?? id
  const keyOf = (claim: Claim) =>
    claim.relation === 'limits' ? null : JSON.stringify([claim.relation, claim.source, claim.target])
  return groups(claims, keyOf).flatMap(([, same]) => {
    const [claim] = same
    if (!claim || claim.relation === 'limits') return []
    const evidence = same.map((each) => each.evidence)
    const asserted = evidence.filter((one) => isSure(one, 'asserted'))
    return evidence
      .filter((one) => isSure(one, 'negated'))
      .flatMap((denial): Finding[] => {
        const yes = bestEvidence(asserted.filter((one) => isDenied(one, denial) && one.quote !== denial.quote))
        if (!yes) return []
        const what = claim.relation === 'replaces' ? 'replaces' : 'works with'
        const reason = `Here it is denied that ${labelOf(claim.source)} ${what} ${labelOf(claim.target)}, but ${shownPlace(yes)} says so; correct one of them.`
        return [{ ...placeOf(denial), severity: 'warning', rule: 'contradicting-claims', reason }]
      })
  })
}
