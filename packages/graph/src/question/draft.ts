import type { Language, Question } from '../answer.ts'
import type { Verb } from '../ontology.ts'

/** A question whose names are still the asker's words. */
export type Draft =
  | {
      readonly kind: 'path'
      readonly from: string
      readonly to: string
      readonly via: readonly string[]
      readonly avoid: readonly string[]
    }
  | {
      readonly kind: 'neighbours'
      readonly entity: string
      readonly side: 'both' | 'in' | 'out'
      readonly verbs: readonly Verb[]
    }
  | { readonly kind: 'limits' | 'replacements' | 'entity'; readonly entity: string }

/** A question as read, with the language it was asked in. */
export interface ParsedQuestion {
  readonly question: Question
  readonly language: Language
}

/** Captured names by group; a group that a pattern does not have, or that did not take part, is undefined. */
export type Groups = Readonly<Partial<Record<string, string>>>

/**
 * One way to ask. Patterns see questions in the form that `tidy` gives them, at most 200 characters long, so that even
 * two unbounded groups take little time.
 */
export interface Form {
  readonly pattern: RegExp
  /** Null: not this form after all. */
  readonly read: (groups: Groups) => Draft | null
}

const WORD_OF_LISTS = /\s*(?:,|→)\s*|\s+(?:and then|then|and|그리고|및)\s+/i

/** Names of a list: `SQS, SNS and Lambda`. */
export function namesOfList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(WORD_OF_LISTS)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
