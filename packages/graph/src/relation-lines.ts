import { compareText } from './compare.ts'
import { compareEvidence } from './confidence.ts'
import type { Claim } from './evidence.ts'

/**
 * One line of JSON for each piece of evidence, each once, sorted by file and position, each line ended by a line feed; the empty
 * text if there are no claims. `line` and `column` are where the sentence begins, 1-based. `limits` lines carry the
 * bounded entity as `source` and the quantity in place of `target` and `verb`; `replaces` lines have no `verb`.
 */
export function relationLines(claims: Iterable<Claim>): string {
  const lines = [...claims].sort(compareClaims).map((claim) => `${JSON.stringify(lineOf(claim))}\n`)
  return [...new Set(lines)].join('')
}

/** A claim with its keys in the order of the format. */
function lineOf(claim: Claim) {
  const { file, span, polarity, confidence, rule, quote, headings } = claim.evidence
  return {
    ...{ file, line: span.line, column: span.column, type: claim.relation, source: claim.source },
    ...whatIsSaid(claim),
    ...{ polarity, confidence, rule, quote, headings },
  }
}

function whatIsSaid(claim: Claim) {
  if (claim.relation === 'limits') {
    const { bound, value, unit, what } = claim.limit
    return { bound, value, unit, what }
  }
  const { target, evidence } = claim
  return claim.relation === 'replaces' ? { target } : { target, verb: evidence.verb ?? 'generic' }
}

function compareClaims(a: Claim, b: Claim): number {
  return (
    compareText(a.evidence.file, b.evidence.file) ||
    a.evidence.span.offset - b.evidence.span.offset ||
    compareText(a.relation, b.relation) ||
    compareText(a.source, b.source) ||
    compareText(objectOf(a), objectOf(b)) ||
    compareEvidence(a.evidence, b.evidence)
  )
}

function objectOf(claim: Claim): string {
  return claim.relation === 'limits' ? JSON.stringify(whatIsSaid(claim)) : claim.target
}
