import type { FrameId } from './lexicon/verbs.ts'

/** What a sentence gives to the stages after it, the same for Korean and English. Positions are in clean text. */

/**
 * How a mention stands to the verbs around it.
 *
 * - `subject`, `topic`, `object`, `goal` (to, into, on), `source` (from), `partner` (with): case roles
 * - `via`: the instrument ("using X", "X를 통해"); `by`: the agent of a passive; `about`, `for`: as they say
 * - `genitive`: "X's …", "X의 …"; `compound`: right before another name; `copula`: "… is X"; `none`: no mark
 */
export const ROLES = [
  'subject',
  'topic',
  'object',
  'goal',
  'source',
  'partner',
  'via',
  'by',
  'about',
  'for',
  'genitive',
  'compound',
  'copula',
  'also',
  'none',
] as const
export type Role = (typeof ROLES)[number]

export interface Argument {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly role: Role
  /** Members of one coordination ("A, B and C") have the same number, and the role of the last. */
  readonly group: number
  /** True: named by a contextual name ("the function") and not by a name of its own. */
  readonly weak: boolean
  /** True: named by an aspect of it ("concurrent executions" of Lambda). */
  readonly isAspect?: boolean
  /** True: in a chain of arrows it only explains the name before it. */
  readonly isGloss?: boolean
  /** Where the bracket begins that it stands in. */
  readonly bracket?: number
  /** Which clause it stands in, from 0, of several that leave the verb to the last: "A는 X를, B는 Y를 쓴다". */
  readonly half?: number
  /** True: what that name needs to mean this stands only further above in the chapter. */
  readonly distant: boolean
}

export type Form = 'final' | 'linking' | 'adnominal' | 'noun'

export interface Predicate {
  readonly start: number
  readonly end: number
  readonly frame: FrameId
  readonly passive: boolean
  readonly negated: boolean
  /** `linking` closes a clause and goes on; `adnominal` modifies the noun after it; `noun` is a verbal noun. */
  readonly form: Form
  /** True: notation between what it relates (an arrow, a label), in both languages. */
  readonly infix?: boolean
  /** Where the bracket begins that it stands in. */
  readonly bracket?: number
}

export interface Reading {
  readonly args: readonly Argument[]
  readonly predicates: readonly Predicate[]
  readonly korean: boolean
}

/** Whether a name says who or what its clause is about. */
export const isSubject = ({ role }: { readonly role: Role }): boolean => role === 'subject' || role === 'topic'

/** What is left of a text without the names in it. */
export function withoutNames(text: string, args: readonly Argument[]): string {
  return args.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
