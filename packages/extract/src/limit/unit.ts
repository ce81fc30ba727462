import { CASED_UNITS, COUNTERS, UNITS, type Unit } from '../lexicon/units.ts'
import { particleAt } from '../korean/particle.ts'
import type { Quantity } from './quantity.ts'

/** What stands behind a number: its unit, its counter, or what it counts. */

export const isHangul = (char: string | undefined) => char !== undefined && char >= '가' && char <= '힣'
export const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
export const isLatin = (char: string | undefined) => char !== undefined && /[a-zA-Z]/.test(char)

const WORD = /[a-zA-Z][a-zA-Z-]*/y
const HANGUL_WORD = /[가-힣]+/y
const LONGEST_UNIT = 20

export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** The unit of a written form; by its case where that tells bits from bytes. */
export const unitWritten = (form: string): Unit | undefined => CASED_UNITS.get(form) ?? UNITS.get(form.toLowerCase())

export interface Found {
  readonly end: number
  readonly unit: string
  readonly kind: Quantity['kind']
}

/** "12 h", "60 s": a unit of one letter may stand apart from its digits if it is a word of its own. */
const isSpacedLetter = (text: string, at: number): boolean =>
  isDigit(text[at - 2]) && /[a-z]/.test(text[at] ?? '') && !/['’-]/.test(text[at + 1] ?? '')

export function unitAt(text: string, at: number): Found | null {
  for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length--) {
    const found = unitWritten(text.slice(at, at + length))
    const end = at + length
    if (!found || (isLatin(text[end - 1]) && (isLatin(text[end]) || isDigit(text[end])))) continue
    if (length === 1 && isLatin(text[at]) && text[at - 1] === ' ' && !isSpacedLetter(text, at)) continue
    return { end, unit: found.unit, kind: found.kind }
  }
  return null
}

function stripParticle(word: string): string {
  for (let i = 1; i < word.length; i++) if (particleAt(word, i)) return word.slice(0, i)
  return word
}

/** What is counted: "5개의 알림" → 알림, "15 read replicas" → read replicas. */
export function countedNoun(text: string, at: number): Found | null {
  let i = text[at] === ' ' ? at + 1 : at
  const latin = matchAt(WORD, text, i)
  if (!latin) {
    const hangul = matchAt(HANGUL_WORD, text, i)
    const noun = hangul ? stripParticle(hangul) : ''
    const end = i + noun.length
    const whole = noun.length === 1 && text[end] === ' ' ? matchAt(HANGUL_WORD, text, end + 1) : null
    // "하나의 주 노드": a word of one syllable with another behind it goes with that.
    if (whole) {
      const second = stripParticle(whole)
      return { end: end + 1 + second.length, unit: `${noun} ${second}`, kind: 'count' }
    }
    return noun ? { end, unit: noun, kind: 'count' } : null
  }
  i += latin.length
  const second = text[i] === ' ' ? matchAt(WORD, text, i + 1) : null
  const plural = second?.endsWith('s') && !latin.endsWith('s') ? `${latin} ${second}` : latin
  return {
    end: at + (plural.length > latin.length ? i + 1 + (second?.length ?? 0) - at : i - at),
    unit: plural.toLowerCase(),
    kind: 'count',
  }
}

/** Between a counter and what it counts: "18개 이상의 서비스". */
const MORE_OR_LESS = /^ ?(?:이상|이하|미만|이내|정도|까지)의/
const NO_KOREAN_NOUN =
  /^(?:이상|이하|미만|초과|이내|까지|정도|가량|다른|다양|모두|전부|동시|함께|또는|그리고|및|쌓|밀[려림렸]|있음|없음|남음|넘[음게]|받음|만듦|가질)|[다고며는한된할될인됨]$/

export const isNoun = (word: string) => /^[가-힣a-z][가-힣a-z -]*$/.test(word) && !NO_KOREAN_NOUN.test(word)

export function counterAt(text: string, at: number): Found | null {
  const i = text[at] === ' ' ? at + 1 : at
  for (const length of [2, 1]) {
    const unit = COUNTERS.get(text.slice(i, i + length))
    if (unit === undefined) continue
    const end = i + length
    if (
      isHangul(text[end]) &&
      particleAt(text, end) === null &&
      !['의', '까', '로', '이', '를', '만', '씩', '다', '입', '정', '가'].includes(text[end] ?? '')
    )
      continue
    const of = text[end] === '의' ? end + 1 : end + (MORE_OR_LESS.exec(text.slice(end, end + 6))?.[0].length ?? 0)
    const noun = unit === '' && (text[of] === ' ' || of > end) ? countedNoun(text, of) : null
    return noun && isNoun(noun.unit) ? { ...noun, end } : { end, unit, kind: 'count' }
  }
  return null
}

/** Right behind digits: ordinals, the copula and words that tell how far a number reaches count nothing. */
const NO_COUNTED_NOUN =
  /^(?:번째|단계|계층|세대|회차|등급|남짓|짜리|부터|이(?:면|라|지|므|다|며|고|니|었)|인$|임$|입니)/
/** "2회선씩", "2노드쯤": how the noun is counted. */
const MANNER = /(?:씩|쯤|뿐)?(?:이라|이?라면|이면|이다|입니다|임)?$/
const SHORTEST_NOUN = 2

/** The Korean noun behind a number without a counter: "10,000파트", "300 메시지". */
export function nounAfter(text: string, end: number): Found | null {
  const at = text[end] === ' ' ? end + 1 : end
  if (!isHangul(text[at]) || (at === end && particleAt(text, end) !== null)) return null
  const unit = stripParticle(matchAt(HANGUL_WORD, text, at) ?? '').replace(MANNER, '')
  if (unit.length < SHORTEST_NOUN || !isNoun(unit) || NO_COUNTED_NOUN.test(unit)) return null
  return { end: at + unit.length, unit, kind: 'count' }
}

export function unitAfter(text: string, end: number): Found | null {
  const spaced = text[end] === ' ' ? end + 1 : end
  const hyphened = text[end] === '-' && isLatin(text[end + 1]) ? unitAt(text, end + 1) : null
  const glued = isHangul(text[end]) ? nounAfter(text, end) : null
  return hyphened ?? unitAt(text, end) ?? unitAt(text, spaced) ?? counterAt(text, end) ?? glued ?? latinNoun(text, end)
}

/** Words that follow a number without being what it counts. */
const NO_NOUN = new Set([
  'and',
  'or',
  'to',
  'in',
  'of',
  'at',
  'per',
  'for',
  'with',
  'by',
  'on',
  'is',
  'are',
  'x',
  'as',
  'from',
])

function latinNoun(text: string, end: number): Found | null {
  const found = text[end] === ' ' && isLatin(text[end + 1]) ? countedNoun(text, end) : null
  return found && !NO_NOUN.has(found.unit) ? found : null
}
