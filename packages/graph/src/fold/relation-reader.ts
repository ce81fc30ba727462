import type { Claim, Evidence, Span } from '../evidence.ts'
import { readExams, readLimit, readSpan } from '../graph-json.ts'
import { field, integer, list, oneOf, share, text, type JsonAt, type JsonRoot } from '../json-check.ts'
import { CLAIM_RELATIONS, POLARITIES, VERBS } from '../ontology.ts'

const RELATION: JsonRoot = {
  code: 'RELATION_INVALID',
  name: 'the relation',
  help: 'write it anew with "cloudlore extract --format relations"',
}

/** A claim out of a line of relations. */
export interface ReadRelation {
  readonly claim: Claim
  /** False: the line has neither offsets nor exams; its spans have the offset 0. */
  readonly full: boolean
}

/**
 * The claim of what `JSON.parse` made of a line that `relationLines` wrote.
 *
 * Throws `RELATION_INVALID` where it is none.
 */
export function readRelation(value: unknown): ReadRelation {
  const at: JsonAt = { path: '', value, root: RELATION }
  const full = field(at, 'offset').value !== undefined
  const relation = oneOf(field(at, 'type'), CLAIM_RELATIONS)
  const source = text(field(at, 'source'))
  const evidence = readEvidence(at, full)
  if (relation === 'limits') return { claim: { relation, source, limit: readLimit(at), evidence }, full }
  const target = text(field(at, 'target'))
  if (relation === 'replaces') return { claim: { relation, source, target, evidence }, full }
  const verb = oneOf(field(at, 'verb'), VERBS)
  return { claim: { relation, source, target, evidence: { ...evidence, verb } }, full }
}

function readEvidence(at: JsonAt, full: boolean): Evidence {
  const quote = text(field(at, 'quote'))
  return {
    file: text(field(at, 'file')),
    span: full ? readSpan(at) : spanOf(at, quote),
    headings: list(field(at, 'headings'), text),
    exams: full ? readExams(field(at, 'exams')) : [],
    quote,
    polarity: oneOf(field(at, 'polarity'), POLARITIES),
    rule: text(field(at, 'rule')),
    confidence: share(field(at, 'confidence')),
  }
}

/** The sentence tells where it ends; only its offset in the note is not known. */
function spanOf(at: JsonAt, quote: string): Span {
  const line = integer(field(at, 'line'), 1)
  const column = integer(field(at, 'column'), 1)
  const lines = quote.split('\n')
  const last = lines.at(-1)?.length ?? 0
  const endColumn = lines.length === 1 ? column + last : last + 1
  return { line, column, offset: 0, endLine: line + lines.length - 1, endColumn, endOffset: quote.length }
}
