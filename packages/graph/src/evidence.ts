import type { Bound, ClaimRelation, Exam, Polarity, Verb } from './ontology.ts'

/**
 * A stretch of a note. Lines and columns are 1-based, offsets 0-based; columns and offsets count UTF-16 code units;
 * `end…` is exclusive. `text.slice(offset, endOffset)` gives the stretch back, whatever its line ends.
 */
export interface Span {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly endLine: number
  readonly endColumn: number
  readonly endOffset: number
}

/** Why an edge is there: one sentence of one note. */
export interface Evidence {
  /** Path of the note as it was given, with `/` between its parts. */
  readonly file: string
  readonly span: Span
  /** Headings above the sentence, outermost first, as plain text. */
  readonly headings: readonly string[]
  /** Exams that those headings name in brackets, e.g. `[SAA/DVA]`. */
  readonly exams: readonly Exam[]
  /** The sentence as written: exactly the text of `span`. */
  readonly quote: string
  /** For `integrates-with` only. */
  readonly verb?: Verb
  readonly polarity: Polarity
  /** Id of the rule that read it. */
  readonly rule: string
  /** In [0,1]: the share of claims such as this that a careful reader would accept. */
  readonly confidence: number
}

/** A stated quantity that bounds an entity. */
export interface Limit {
  readonly bound: Bound
  /** Digits with `.` as decimal sign and no thousands separator; `low-high` for a range. */
  readonly value: string
  /** Unit in English, lower case except symbols (`minutes`, `GB`, `MB/s`, `IOPS`, `messages`); empty if there is none. */
  readonly unit: string
  /** What is counted or measured, in the note's language; empty where it is not said. */
  readonly what: string
}

/**
 * One reading of one sentence. `source` and `target` are entity ids.
 *
 * - `integrates-with`: actor → what is acted upon
 * - `replaces`: newer → older
 * - `limits`: `source` is the bounded entity, `limit` the quantity; there is no `target`
 */
export type Claim =
  | {
      readonly relation: 'integrates-with' | 'replaces'
      readonly source: string
      readonly target: string
      readonly evidence: Evidence
    }
  | { readonly relation: 'limits'; readonly source: string; readonly limit: Limit; readonly evidence: Evidence }

export type { ClaimRelation }
