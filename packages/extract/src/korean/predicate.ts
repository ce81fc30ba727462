import { FRAMES, WRITES_INTO, type FrameId } from '../lexicon/verbs.ts'
import type { Form, Predicate } from '../reading.ts'
import { beginningsOf } from './conjugation.ts'
import { particleAt } from './particle.ts'

/** Verbs of a Korean sentence: stem from the lexicon, then voice, form and negation from the ending. */

interface Stem {
  readonly text: string
  readonly frame: FrameId
  /** A stem that takes endings itself (읽-), not a noun that takes 하다 (전송). */
  readonly native: boolean
  /** A noun that is a verb only with 하다/되다: 로그 is a thing, 로그되다 is done. */
  readonly bound: boolean
  /** What form it has where nothing follows, if its own shape tells. */
  readonly alone: Form | null
}

const IS_VERB = /[가-힣]다$/

/** The stems that an entry of the lexicon stands for. */
function stemsOf(entry: string, frame: FrameId): Stem[] {
  if (IS_VERB.test(entry))
    return beginningsOf(entry).map(({ text, alone }) => ({ text, frame, native: true, bound: false, alone }))
  const [native, bound] = [entry.endsWith('-'), entry.endsWith('+')]
  return [{ text: native || bound ? entry.slice(0, -1) : entry, frame, native, bound, alone: null }]
}

function stemsByFirst(): ReadonlyMap<number, readonly Stem[]> {
  const index = new Map<number, Stem[]>()
  const stems = FRAMES.flatMap(({ id, korean }) => korean.flatMap((entry) => stemsOf(entry, id)))
  for (const stem of stems.sort((a, b) => b.text.length - a.text.length)) {
    const key = stem.text.charCodeAt(0)
    index.set(key, [...(index.get(key) ?? []), stem])
  }
  return index
}

const STEMS = stemsByFirst()

const isHangulAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xac00 && code <= 0xd7a3
}

function runEnd(text: string, at: number): number {
  let end = at
  while (isHangulAt(text, end)) end++
  return end
}

/** What makes a noun a verb, or what may be glued to a noun that stays one. */
const LIGHT_VERB =
  /^(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐|받|당하|당한|시키|시킨|시킬|시켜|중|시 |시에|시,|용|성|률|명|량이|형)/

function fits(stem: Stem, text: string, at: number): boolean {
  if (!text.startsWith(stem.text, at)) return false
  const end = at + stem.text.length
  if (stem.bound) return LIGHT_VERB.test(text.slice(end, end + 2))
  return (
    stem.native || !isHangulAt(text, end) || LIGHT_VERB.test(text.slice(end, end + 2)) || particleAt(text, end) !== null
  )
}

const PASSIVE = /^(?:되|된|될|돼|됨|됐|받|당하|당한|어지|여지|려지|혀|되어)/
/** 쓰이다 is the passive of 쓰다. */
const PASSIVE_STEM = /^쓰[이인일임입여였]$/
/** -아/-어 지다: 던져진다, but not 보내지 않는다. */
const BECOMES = /^(?:진|져|졌|집|지[고면며]|지는(?! ?[않못]))/
const LINKING = /(?:고|며|면|서|여|해|지만|데|거나|도록|려면|기|니|자|어|아|와|때문|면서|으로|돼|되)$/
const ADNOMINAL = /(?:는|한|할|된|될|던|은|을|인|낸|낼|온|올|른|린|릴|긴|길)$/
/** Nouns that only carry the ending on: "할 수 있다", "하는 것이다". What they follow is the main verb. */
const DEPENDENT_NOUN = /^ ?(?:수 |수도|수는|것|데|때|경우|만큼|뿐|필요|예정|줄|지 )/

/** "지 않", "지 못", "ㄹ 수 없", "불가", and 안/못 before the verb. */
const NEGATION_AFTER =
  /^ ?[가-힣]{0,4}지(?:는|도|를|가)? ?(?:않|못|말|아니)|^[가-힣]{0,3} 수(?:는|가|도)? ?없|^ ?(?:이|가|은|는)? ?(?:불가|안 ?[되된돼]|없다|없는|없이|미지원)/
const NEGATION_BEFORE = /(?:^|[ ,])(?:안|못) $/
const NEGATION_WINDOW = 16

/** "읽기 성능", "쓰기 작업": a verb made a noun, that says what kind of thing the next one is; "읽기 위해" is none. */
const AS_NOUN = /^ (?!위[해하한]|때문|전[에 ]|직전|시작|쉽|쉬운|어렵|어려운|좋|편[하리]|마련|십상)[가-힣]/

function formOf(text: string, stem: Stem, { stemEnd, end }: { stemEnd: number; end: number }): Form {
  const ending = text.slice(stemEnd, end)
  if (!stem.native && (ending === '' || (!ending.startsWith('하') && particleAt(text, stemEnd) !== null))) return 'noun'
  const after = text.slice(end, end + 5)
  if (stem.native && ending === '기' && AS_NOUN.test(text.slice(end, end + 4))) return 'noun'
  if (ending === '' && stem.alone)
    return stem.alone === 'adnominal' && DEPENDENT_NOUN.test(after) ? 'final' : stem.alone
  if (ADNOMINAL.test(stem.native ? stem.text + ending : ending))
    return DEPENDENT_NOUN.test(after) ? 'final' : 'adnominal'
  return LINKING.test(stem.native ? stem.text + ending : ending) ? 'linking' : 'final'
}

function isNegated(text: string, start: number, stemEnd: number): boolean {
  if (NEGATION_AFTER.test(text.slice(stemEnd, stemEnd + NEGATION_WINDOW))) return true
  return NEGATION_BEFORE.test(text.slice(Math.max(0, start - 3), start))
}

function isPassive({ text, alone }: Stem, rest: string): boolean {
  return PASSIVE_STEM.test(text) || PASSIVE.test(rest) || (alone === 'linking' && BECOMES.test(rest))
}

function predicateAt(text: string, at: number): Predicate | null {
  const stem = STEMS.get(text.charCodeAt(at))?.find((candidate) => fits(candidate, text, at))
  if (!stem) return null
  const stemEnd = at + stem.text.length
  const end = runEnd(text, stemEnd)
  return {
    start: at,
    end,
    frame: stem.frame,
    passive: isPassive(stem, text.slice(stemEnd, end + 2)),
    negated: isNegated(text, at, stem.text.endsWith('지') ? stemEnd - 1 : stemEnd),
    form: formOf(text, stem, { stemEnd, end }),
  }
}

const USES_OR_WRITES = new Set(WRITES_INTO.beginnings)
const INTO = /^에(?:다|다가|도|만)? $/

function writesInto(predicate: Predicate, text: string, end: number | undefined): boolean {
  const { start, frame } = predicate
  if (frame !== WRITES_INTO.frame || end === undefined || !USES_OR_WRITES.has(text.charAt(start))) return false
  return !predicate.passive && INTO.test(text.slice(end, start))
}

/** Finds the verbs that begin at a word's start and are not inside `taken` (names). Positions are in `text`. */
export function koreanPredicates(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): Predicate[] {
  const predicates: Predicate[] = []
  let next = 0
  let i = 0
  while (i < text.length) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= i) next++
    const name = taken[next]
    if (name && i >= name.start && i < name.end) {
      i = name.end
      continue
    }
    const found = isHangulAt(text, i - 1) ? null : predicateAt(text, i)
    if (found) predicates.push(writesInto(found, text, taken[next - 1]?.end) ? { ...found, frame: 'store' } : found)
    i = found ? Math.max(found.end, i + 1) : i + 1
  }
  return predicates
}
