import { isPartOf, type Catalog } from '@cloudlore/graph'
import {
  BORDER_KINDS,
  ENGLISH_BORDERS,
  ENGLISH_COMMON_SUBJECT,
  KOREAN_BORDERS,
  KOREAN_COMMON_SUBJECT,
  SENTENCE_CUES,
  type BorderKind,
  type BorderRule,
} from '../lexicon/borders.ts'
import { isSubject, ROLES, type Argument, type Reading } from '../reading.ts'
import { ORIGINS, type Candidate } from './candidate.ts'
import type { Taker } from './description.ts'
import { featureGroup, NO_YES, placesIn } from './feature-group.ts'
import { placeOfOrigin, placeOfRole } from './feature-lists.ts'

/** What stands around pairs of names in a sentence: clause borders, other subjects, parts and wholes. Read once a sentence. */

export interface Surroundings {
  readonly reading: Reading
  readonly borders: readonly { readonly kind: BorderKind; readonly at: number }[]
  /** Where subjects stand that are no service. */
  readonly commonSubjects: readonly number[]
  /** Cues of the sentence as a whole. */
  readonly cues: readonly string[]
  /** What the sentence names that is a part or a whole of an entity. */
  readonly relatives: (id: string) => Relatives
}

interface Relatives {
  readonly parts: readonly string[]
  readonly wholes: readonly string[]
}

/** Looks the relatives of each entity up once a sentence. */
function relativesAmong(args: readonly Argument[], catalog: Catalog): (id: string) => Relatives {
  const known = new Map<string, Relatives>()
  return (id) => {
    let found = known.get(id)
    if (!found) {
      const parts = args.filter((arg) => isPartOf(catalog, arg.id, id)).map((arg) => arg.id)
      const wholes = args.filter((arg) => isPartOf(catalog, id, arg.id)).map((arg) => arg.id)
      known.set(id, (found = { parts, wholes }))
    }
    return found
  }
}

const placeOfBorder = placesIn(BORDER_KINDS)

const WORD = /[^\s,.;:()|"]+/g
/** Words of a sentence that are looked at; the rest of a longer one goes unread. */
const MOST_WORDS = 150

/** What a word of itself is: a border of a kind, or a subject that is no service. */
interface WordKind {
  readonly border: BorderKind | null
  readonly isSubject: boolean
}

/** Words are looked at once, as notes are made of the same words; all are forgotten at this many. */
const MOST_KNOWN = 20_000

function wordKinds(rules: readonly BorderRule[], subject: RegExp): (word: string) => WordKind {
  const known = new Map<string, WordKind>()
  return (word) => {
    let kind = known.get(word)
    if (!kind) {
      if (known.size >= MOST_KNOWN) known.clear()
      const border = rules.find((rule) => rule.word.test(word))?.kind ?? null
      known.set(word, (kind = { border, isSubject: subject.test(word) }))
    }
    return kind
  }
}

const koreanKind = wordKinds(KOREAN_BORDERS, KOREAN_COMMON_SUBJECT)
const englishKind = wordKinds(ENGLISH_BORDERS, ENGLISH_COMMON_SUBJECT)

export function surroundingsOf(text: string, reading: Reading, catalog: Catalog): Surroundings {
  const kindOf = reading.korean ? koreanKind : englishKind
  const borders: { kind: BorderKind; at: number }[] = []
  const commonSubjects: number[] = []
  WORD.lastIndex = 0
  for (let seen = 0; seen < MOST_WORDS; seen++) {
    const match = WORD.exec(text)
    if (!match) break
    const { border, isSubject } = kindOf(match[0])
    if (border) borders.push({ kind: border, at: match.index })
    if (isSubject) commonSubjects.push(match.index)
  }
  const cues = SENTENCE_CUES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  return { reading, borders, commonSubjects, cues, relatives: relativesAmong(reading.args, catalog) }
}

const isActing = (arg: Argument) => isSubject(arg) || arg.role === 'by'

const RELATIVES = ['none', 'part', 'whole'] as const

/** Whether others in the sentence are parts or wholes of one of a pair, as a place in `RELATIVES`. */
function relativeOf({ id }: { readonly id: string }, { first, second }: Candidate, around: Surroundings): number {
  const isOther = (other: string) => other !== first.id && other !== second.id
  const { parts, wholes } = around.relatives(id)
  return parts.some(isOther) ? 1 : wholes.some(isOther) ? 2 : 0
}

const HEADED = new Set(['genitive', 'compound', 'none', 'source', 'goal'])
const NEXT_TO = 8

/** "The load balancer's access logs": the whole stands right before its part, which is what is meant. */
function isHeadedByPart(
  start: number | undefined,
  { reading: { args }, relatives: relativesOf }: Surroundings,
): boolean {
  const at = args.findIndex((arg) => arg.start === start)
  const arg = args[at]
  const next = args[at + 1]
  if (!arg || !next || next.start - arg.end > NEXT_TO) return false
  return HEADED.has(arg.role) && relativesOf(arg.id).parts.includes(next.id)
}

/** Borders that a relation seldom crosses. */
const CROSSED = new Set<BorderKind>(['instead', 'but', 'if', 'so', 'after', 'because', 'which'])

const CROSSINGS = ['0', '1', '2'] as const

const IMPLIED = ['named', 'implied'] as const

/** All sets of kinds of border, each as the number whose bits are the kinds. */
const BORDER_SETS = Array.from({ length: 1 << BORDER_KINDS.length }, (_, bits) => String(bits))

const kindsOf = (bits: number): BorderKind[] => BORDER_KINDS.filter((_, i) => bits & (1 << i))

/** Kinds of border between two places, as bits. */
function kindsBetween({ borders }: Surroundings, from: number, to: number): number {
  let kinds = 0
  for (const { kind, at } of borders) if (at >= from && at < to) kinds |= 1 << placeOfBorder(kind)
  return kinds
}

const crossed = featureGroup([IMPLIED, BORDER_SETS, ROLES], (emit, [implied, bits, role1]) => {
  const kinds = kindsOf(Number(bits))
  for (const kind of kinds) emit('border', implied, kind)
  if (kinds.length === 0) emit('border', implied, 'none')
  else emit('crossing', implied, CROSSINGS[Math.min(2, kinds.filter((kind) => CROSSED.has(kind)).length)], role1)
})

const otherSubjects = featureGroup([IMPLIED, ROLES, NO_YES, NO_YES], (emit, [implied, role1, rival, common]) => {
  if (rival === 'yes') {
    emit('rival-subject', implied)
    emit('rival-subject-role', implied, role1)
  }
  if (common === 'yes') {
    emit('common-subject', implied)
    emit('common-subject-role', implied, role1)
  }
})

function describeBorders({ first, second }: Candidate, around: Surroundings, { take }: Taker): void {
  const from = first.end ?? 0
  const to = second.start ?? 0
  const implied = Number(first.end === undefined)
  const role1 = placeOfRole(first.role)
  const rival = around.reading.args.some(
    (arg) => arg.start >= from && arg.end <= to && arg.id !== first.id && arg.id !== second.id && isActing(arg),
  )
  const common = around.commonSubjects.some((at) => at >= from && at < to)
  take(crossed, implied, kindsBetween(around, from, to), role1)
  take(otherSubjects, implied, role1, Number(rival), Number(common))
}

const relatives = featureGroup(
  [IMPLIED, ORIGINS, RELATIVES, RELATIVES, NO_YES, NO_YES],
  (emit, [implied, origin, relative1, relative2, headed1, headed2]) => {
    emit('relative1', implied, relative1)
    emit('relative2', implied, relative2)
    emit('relatives', origin, relative1, relative2)
    if (headed1 === 'yes') emit('headed1')
    if (headed2 === 'yes') emit('headed2', implied)
  },
)

/** Describes what stands between and around a pair. */
export function describeSurroundings(candidate: Candidate, around: Surroundings, taker: Taker): void {
  const { first, second, origin } = candidate
  describeBorders(candidate, around, taker)
  taker.take(
    relatives,
    Number(first.end === undefined),
    placeOfOrigin(origin),
    relativeOf(first, candidate, around),
    relativeOf(second, candidate, around),
    Number(isHeadedByPart(first.start, around)),
    Number(isHeadedByPart(second.start, around)),
  )
}
