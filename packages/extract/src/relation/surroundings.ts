import { isPartOf, type Catalog } from '@cloudlore/graph'
import {
  ENGLISH_BORDERS,
  ENGLISH_COMMON_SUBJECT,
  KOREAN_BORDERS,
  KOREAN_COMMON_SUBJECT,
  SENTENCE_CUES,
  type BorderKind,
} from '../lexicon/borders.ts'
import type { Argument, Reading } from '../reading.ts'
import type { Candidate } from './candidate.ts'
import type { Emit } from './description.ts'

/** What stands around pairs of names in a sentence: clause borders, other subjects, parts and wholes. Read once a sentence. */

export interface Surroundings {
  readonly reading: Reading
  readonly borders: readonly { readonly kind: BorderKind; readonly at: number }[]
  /** Where subjects stand that are no service. */
  readonly commonSubjects: readonly number[]
  /** Cues of the sentence as a whole. */
  readonly cues: readonly string[]
}

const WORD = /[^\s,.;:()|"]+/g
/** Words of a sentence that are looked at; the rest of a longer one goes unread. */
const MOST_WORDS = 150

export function surroundingsOf(text: string, reading: Reading): Surroundings {
  const rules = reading.korean ? KOREAN_BORDERS : ENGLISH_BORDERS
  const subject = reading.korean ? KOREAN_COMMON_SUBJECT : ENGLISH_COMMON_SUBJECT
  const borders: { kind: BorderKind; at: number }[] = []
  const commonSubjects: number[] = []
  let seen = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (++seen > MOST_WORDS) break
    const kind = rules.find((rule) => rule.word.test(word))?.kind
    if (kind) borders.push({ kind, at: index })
    if (subject.test(word)) commonSubjects.push(index)
  }
  const cues = SENTENCE_CUES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  return { reading, borders, commonSubjects, cues }
}

const isActing = (arg: Argument) => arg.role === 'subject' || arg.role === 'topic' || arg.role === 'by'

/** Whether others in the sentence are parts or wholes of an entity. */
function relativeAmong(catalog: Catalog, id: string, others: readonly Argument[]): 'part' | 'whole' | 'none' {
  if (others.some((other) => isPartOf(catalog, other.id, id))) return 'part'
  return others.some((other) => isPartOf(catalog, id, other.id)) ? 'whole' : 'none'
}

const HEADED = new Set(['genitive', 'compound', 'none', 'source', 'goal'])
const NEXT_TO = 8

/** "The load balancer's access logs": the whole stands right before its part, which is what is meant. */
function isHeadedByPart(catalog: Catalog, args: readonly Argument[], start: number | undefined): boolean {
  const at = args.findIndex((arg) => arg.start === start)
  const arg = args[at]
  const next = args[at + 1]
  if (!arg || !next || next.start - arg.end > NEXT_TO) return false
  return HEADED.has(arg.role) && isPartOf(catalog, next.id, arg.id)
}

/** Borders that a relation seldom crosses. */
const CROSSED = new Set<BorderKind>(['instead', 'but', 'if', 'so', 'after', 'because', 'which'])

const CROSSINGS = ['0', '1', '2'] as const

/** Kinds of border between two places, without duplicates. */
function kindsBetween({ borders }: Surroundings, from: number, to: number): ReadonlySet<BorderKind> {
  return new Set(borders.flatMap(({ kind, at }) => (at >= from && at < to ? [kind] : [])))
}

function describeBorders(
  candidate: Candidate,
  around: Surroundings,
  { implied, emit }: { implied: string; emit: Emit },
): void {
  const { first, second } = candidate
  const from = first.end ?? 0
  const to = second.start ?? 0
  const kinds = kindsBetween(around, from, to)
  for (const kind of kinds) emit('border', implied, kind)
  if (kinds.size === 0) emit('border', implied, 'none')
  else {
    const crossed = [...kinds].filter((kind) => CROSSED.has(kind)).length
    emit('crossing', implied, CROSSINGS[Math.min(2, crossed)], first.role)
  }
  const rival = around.reading.args.some(
    (arg) => arg.start >= from && arg.end <= to && arg.id !== first.id && arg.id !== second.id && isActing(arg),
  )
  if (rival) {
    emit('rival-subject', implied)
    emit('rival-subject-role', implied, first.role)
  }
  if (around.commonSubjects.some((at) => at >= from && at < to)) {
    emit('common-subject', implied)
    emit('common-subject-role', implied, first.role)
  }
}

/** Describes what stands between and around a pair. */
export function describeSurroundings(
  candidate: Candidate,
  around: Surroundings,
  { catalog, emit }: { catalog: Catalog; emit: Emit },
): void {
  const { first, second, origin } = candidate
  const implied = first.end === undefined ? 'implied' : 'named'
  const { args } = around.reading
  describeBorders(candidate, around, { implied, emit })
  const others = args.filter((arg) => arg.id !== first.id && arg.id !== second.id)
  const relative1 = relativeAmong(catalog, first.id, others)
  const relative2 = relativeAmong(catalog, second.id, others)
  emit('relative1', implied, relative1)
  emit('relative2', implied, relative2)
  emit('relatives', origin, relative1, relative2)
  if (isHeadedByPart(catalog, args, first.start)) emit('headed1')
  if (isHeadedByPart(catalog, args, second.start)) emit('headed2', implied)
}
