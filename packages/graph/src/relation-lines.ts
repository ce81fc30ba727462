import { compareText } from './compare.ts'
import { compareEvidence } from './confidence.ts'
import type { Claim } from './evidence.ts'

/**
 * One line of JSON for each piece of evidence, each once, sorted by file and position, each line ended by a line feed; the empty
 * text if there are no claims. `line` and `column` are where the sentence begins, 1-based. `limits` lines carry the
 * bounded entity as `source` and the quantity in place of `target` and `verb`; `replaces` lines have no `verb`.
 */
export function relationLines(claims: Iterable<Claim>, options: LineOptions = {}): string {
  const line = options.full ? fullLineOf : lineOf
  const lines = [...claims].sort(compareClaims).map((claim) => `${JSON.stringify(line(claim))}\n`)
  return [...new Set(lines)].join('')
}

export interface LineOptions {
  /** With what a graph needs besides: exams, offsets, and where the sentence ends. Default: false. */
  readonly full?: boolean
}

function fullLineOf(claim: Claim) {
  const { exams, span } = claim.evidence
  const { endLine, endColumn, offset, endOffset } = span
  return { ...lineOf(claim), exams, endLine, endColumn, offset, endOffset }
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

/** The order of lines: file, place, what is said. */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    compareText(a.evidence.file, b.evidence.file) ||
    a.evidence.span.offset - b.evidence.span.offset ||
    a.evidence.span.line - b.evidence.span.line ||
    a.evidence.span.column - b.evidence.span.column ||
    compareText(a.relation, b.relation) ||
    compareText(a.source, b.source) ||
    compareText(objectOf(a), objectOf(b)) ||
    compareEvidence(a.evidence, b.evidence)
  )
}

function objectOf(claim: Claim): string {
  return claim.relation === 'limits' ? JSON.stringify(whatIsSaid(claim)) : claim.target
}
