import type { FrameId } from './lexicon/verbs.ts'
import { beginsLine } from './entry.ts'
import { isDenying, labelOf, labelVerb } from './notation.ts'
import { isSubject, withoutNames, type Predicate, type Reading, type Role } from './reading.ts'
import type { Sentence } from './sentence.ts'

/**
 * List items that finish the sentence of their lead-in: "Can be triggered by:" – "S3", "다음 서비스로 전송한다:" – "SNS".
 * An item without a verb of its own takes the lead-in's, and the role that the lead-in leaves open.
 */

/** What a lead-in hands down to its items. */
export interface OpenClause {
  readonly predicate: Predicate
  readonly role: Role
}

const LAST_WORD = /([a-z]+)\s*:?\s*$/i

const ROLE_OF_LAST_WORD: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['by', 'by'],
  ['to', 'goal'],
  ['into', 'goal'],
  ['in', 'goal'],
  ['on', 'goal'],
  ['from', 'source'],
  ['with', 'partner'],
  ['via', 'via'],
  ['through', 'via'],
  ['using', 'via'],
  ['for', 'for'],
  ['of', 'object'],
])

/** The role that a verb leaves open where the lead-in does not mark it. */
const OPEN_ROLE: Readonly<Partial<Record<FrameId, Role>>> = {
  send: 'goal',
  store: 'goal',
  read: 'source',
  integrate: 'partner',
  attach: 'goal',
}

/** Frames of sentences that only announce a list: "There are three kinds:". */
const ANNOUNCING = new Set<FrameId>(['contain', 'compare', 'replace'])

/** A sentence that goes on in the items below it: it ends with a colon or a preposition, or points below. */
const POINTS_BELOW = /[:：]\s*$|다음|아래|the following|\b(?:by|to|into|from|with|via|through|using)\s*$/i

/** Whether a sentence goes on below it, so that its verb matters though it names nothing itself. */
export const pointsBelow = (text: string): boolean => POINTS_BELOW.test(text)

const MOST_LABEL_WORDS = 3
/** A label with the names in it; longer ones are sentences. */
const MOST_LABEL = 80
const CLAUSE_WORD = /\b(?:by|to|into|from|with|via|through|using|following|the|can|is|are)\b/i
const KOREAN_CLAUSE = /다음|아래|[다음함됨][.:：]?\s*$/

/** "WAF를 붙일 수 없는 곳" is over others; "EBS 불가" denies what it names itself. */
const NAMES_PLACES = /(?:것|곳|대상|서비스|리소스)들?\s*[:：]?\s*$/

const isClause = (text: string): boolean => (/\s/.test(text) && CLAUSE_WORD.test(text)) || KOREAN_CLAUSE.test(text)

/** What a label without a clause says of the items below it: "Triggers", "Lambda 트리거:". */
function labelled(text: string, reading: Reading): OpenClause | null {
  if (text.length > MOST_LABEL) return null
  if (text.endsWith('.') || (reading.args.some(isSubject) && reading.predicates.some(({ form }) => form === 'final')))
    return null
  const rest = withoutNames(text, reading.args).trim()
  if (!isDenying(rest) && (rest.split(/\s+/).length > MOST_LABEL_WORDS || isClause(rest))) return null
  if (isDenying(rest) && reading.args.length > 0 && !NAMES_PLACES.test(rest)) return null
  const words = rest === '' ? text : rest
  const label = labelOf(words)
  return label && { predicate: labelVerb(label, words, { start: 0, end: 0 }), role: label.role }
}

/**
 * What the last clause of a lead-in leaves open, or what it says as the label of its items; null if it says nothing of
 * them. A heading is over what is below it, without a colon.
 */
export function openClauseOf(text: string, reading: Reading): OpenClause | null {
  const label = labelled(text, reading)
  if (label) return label
  if (!pointsBelow(text)) return null
  const verbs = reading.predicates.filter((verb) => !ANNOUNCING.has(verb.frame))
  const predicate = verbs.findLast((verb) => verb.form !== 'noun') ?? verbs.at(-1)
  if (!predicate) return null
  const last = reading.korean ? undefined : ROLE_OF_LAST_WORD.get((LAST_WORD.exec(text)?.[1] ?? '').toLowerCase())
  return { predicate, role: last ?? OPEN_ROLE[predicate.frame] ?? 'object' }
}

const UNMARKED = new Set<Role>(['none', 'compound', 'copula'])

/** The reading of an item as the end of its lead-in's sentence. Positions are in the item's `text`. */
export function completed(reading: Reading, open: OpenClause | null, text: string): Reading {
  if (!open || reading.args.length === 0 || reading.predicates.some((verb) => verb.form !== 'noun')) return reading
  // Korean verbs stand after their arguments, English ones before the names that they act on.
  const at = reading.korean ? text.length : 0
  const predicate: Predicate = { ...open.predicate, start: at, end: at, form: 'final' }
  const args = reading.args.map((arg) => (UNMARKED.has(arg.role) ? { ...arg, role: open.role } : arg))
  return {
    ...reading,
    args,
    predicates: reading.korean ? [...reading.predicates, predicate] : [predicate, ...reading.predicates],
  }
}

const LONGEST_LABEL = 40
const ENDED = /[.!?。:：]\s*$/

/** A label of a list: the last line of its paragraph, below a sentence that has ended, and no sentence itself. */
export function isListLabel(sentence: Sentence, { predicates }: Reading): boolean {
  const { block, start, end, text } = sentence
  const whole = block.clean.text
  if (block.kind !== 'paragraph' || text.length > LONGEST_LABEL || whole.slice(end).trim() !== '') return false
  if (!beginsLine(sentence) || !ENDED.test(whole.slice(Math.max(0, start - 4), start)) || text.endsWith('.'))
    return false
  return predicates.every(({ form }) => form === 'noun')
}
