import type { Language, Question } from '../answer.ts'
import type { Verb } from '../ontology.ts'

/** What a question may ask of paths besides their ends. */
export type PathConditions = Partial<
  Pick<Extract<Question, { kind: 'path' }>, 'k' | 'maxHops' | 'direction' | 'relations'>
>

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
  | { readonly kind: 'connection' | 'comparison'; readonly entities: readonly string[] }
  | { readonly kind: 'limits'; readonly entity: string; readonly about: string }
  | { readonly kind: 'replacements' | 'entity'; readonly entity: string }

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

const WORD_OF_LISTS = /\s*(?:,|→|\+|·)\s*(?:and |그리고 )?|\s+(?:and then|then|and|&|그리고|및)\s+/i
const KOREAN_WITH = /(?:이랑|하고|와|과|랑)\s+/

/** Names of a list: `SQS, SNS and Lambda`. */
export function namesOfList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(WORD_OF_LISTS)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Names of a list that may be a Korean one: `S3와 람다랑 SNS`. */
export function namesOfKoreanList(text: string | undefined): readonly string[] {
  return namesOfList(text).flatMap((name) => name.split(KOREAN_WITH).filter((each) => each !== ''))
}

/** What connects some entities; two are connected by a path. Null for fewer. */
export function connectionDraft(entities: readonly string[]): Draft | null {
  const [from, to, third] = entities
  if (from === undefined || to === undefined) return null
  return third === undefined ? { kind: 'path', from, to, via: [], avoid: [] } : { kind: 'connection', entities }
}

/** More do not fit side by side. */
export const MOST_COMPARED = 3

const VERSUS = /\s+(?:vs\.?|versus|or|대)\s+/i

/** How some things differ. Null for fewer than two, or more than can be seen side by side. */
export function comparisonDraft(list: string | undefined): Draft | null {
  const entities = (list ?? '').split(VERSUS).flatMap(namesOfKoreanList)
  return entities.length < 2 || entities.length > MOST_COMPARED ? null : { kind: 'comparison', entities }
}

/** `SQS/SNS`: for where no name with a slash in it is found. */
export function slashedComparison(list: string | undefined): Draft | null {
  return list?.includes('/') ? comparisonDraft(list.replaceAll('/', ', ')) : null
}
