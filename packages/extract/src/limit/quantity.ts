import { COUNTERS, MULTIPLIERS, NUMBER_WORDS, UNITS } from '../lexicon/units.ts'
import { particleAt } from '../korean/particle.ts'
import { withSharedUnits } from './shared-unit.ts'

/** A number with its unit, as it stands in clean text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Digits, `.` as decimal sign. */
  readonly value: string
  /** Empty if there is none. */
  readonly unit: string
  readonly kind: 'time' | 'size' | 'rate' | 'share' | 'count' | 'bare'
  /** True: the unit is named before the number, and holds for the numbers after it too. */
  readonly named?: boolean
}

/** The unit that a table's header names: "max IOPS", "timeout (s)". */
export function unitIn(header: string): Pick<Quantity, 'unit' | 'kind'> | null {
  const units = header
    .toLowerCase()
    .split(/[^a-z%/가-힣]+/)
    .flatMap((word) => {
      const unit = UNITS.get(word)
      return unit ? [{ word, unit }] : []
    })
  // In "min. days" the first is the least and no minute.
  const [first, second] = units
  return (first?.word === 'min' && second ? second : first)?.unit ?? null
}

const isHangul = (char: string | undefined) => char !== undefined && char >= '가' && char <= '힣'
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
const isLatin = (char: string | undefined) => char !== undefined && /[a-zA-Z]/.test(char)

const NUMBER = /\d[\d,]*(?:\.\d+)?/y
const WORD = /[a-zA-Z][a-zA-Z-]*/y
const HANGUL_WORD = /[가-힣]+/y
const LONGEST_UNIT = 19

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

interface Found {
  readonly end: number
  readonly unit: string
  readonly kind: Quantity['kind']
}

function unitAt(text: string, at: number): Found | null {
  for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length--) {
    const found = UNITS.get(text.slice(at, at + length).toLowerCase())
    const end = at + length
    if (!found || (isLatin(text[end - 1]) && (isLatin(text[end]) || isDigit(text[end])))) continue
    if (length === 1 && isLatin(text[at]) && text[at - 1] === ' ') continue
    return { end, unit: found.unit, kind: found.kind }
  }
  return null
}

function stripParticle(word: string): string {
  for (let i = 1; i < word.length; i++) if (particleAt(word, i)) return word.slice(0, i)
  return word
}

/** What is counted: "5개의 알림" → 알림, "15 read replicas" → read replicas. */
function countedNoun(text: string, at: number): Found | null {
  let i = text[at] === ' ' ? at + 1 : at
  const latin = matchAt(WORD, text, i)
  if (!latin) {
    const hangul = matchAt(HANGUL_WORD, text, i)
    const noun = hangul ? stripParticle(hangul) : ''
    return noun ? { end: i + noun.length, unit: noun, kind: 'count' } : null
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
  /^(?:이상|이하|미만|초과|이내|까지|정도|가량|다른|다양|모두|전부|동시|함께|또는|그리고|및)|[다고며는한된할될인]$/

const isNoun = (word: string) => /^[가-힣a-z][가-힣a-z -]*$/.test(word) && !NO_KOREAN_NOUN.test(word)

function counterAt(text: string, at: number): Found | null {
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

const RATE_BEFORE = /(?:초당|초 당|1초에|per second|매초) ?$/
const PER_SECOND_AFTER = /^ ?(?:\/ ?s(?:ec)?\b|per second|a second|ps\b)/

function perSecond(text: string, start: number, found: Found): Found {
  const after = PER_SECOND_AFTER.exec(text.slice(found.end, found.end + 14))?.[0]
  const before = RATE_BEFORE.test(text.slice(Math.max(0, start - 10), start))
  if ((!after && !before) || found.kind === 'time' || found.kind === 'rate' || found.kind === 'share') return found
  return { end: found.end + (after?.length ?? 0), unit: `${found.unit || 'requests'}/s`, kind: 'rate' }
}

/** Prices are no limits. */
const PRICE = /^ ?(?:달러|센트|원(?![가-힣])|USD|dollars?|cents?)/i

function unitAfter(text: string, end: number): Found | null {
  const spaced = text[end] === ' ' ? end + 1 : end
  const hyphened = text[end] === '-' && isLatin(text[end + 1]) ? unitAt(text, end + 1) : null
  return hyphened ?? unitAt(text, end) ?? unitAt(text, spaced) ?? counterAt(text, end) ?? latinNoun(text, end)
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

function multiplied(value: number, text: string, end: number): { value: number; end: number } {
  const at = text[end] === ' ' ? end + 1 : end
  for (const length of [8, 7, 2, 1]) {
    const word = text.slice(at, at + length)
    const factor = MULTIPLIERS.get(word)
    if (
      factor === undefined ||
      (word === 'k' && isLatin(text[at + 1])) ||
      (isLatin(word.at(-1)) && isLatin(text[at + length]))
    )
      continue
    return { value: value * factor, end: at + length }
  }
  return { value, end }
}

/** Numbers that name a thing of a series: "레이어 7", "port 80", "FIPS 140-2". */
const LABEL =
  /(?:layer|level|port|version|chapter|step|phase|tier|code|status|error|http|rfc|fips|iso|soc|pci|tls|sha|aes|ipv|레이어|포트|버전|레벨|단계|코드|에러|상태) ?-?$/i
const LABEL_REACH = 9

const YEAR = /^(?:19[89]|20[0-9])\d$/
const IN_YEAR = /\b(?:since|in|until|by|from|before|after|of|year|[A-Z][a-z]{2,8}) $/

/** "2025년부터", "since 2023"; and months and days of a date. */
function isYear(text: string, start: number, end: number): boolean {
  if (text[end] === '월' && !/^월 ?(?:마다|간)/.test(text.slice(end, end + 4))) return true
  if (text[end] === '일' && /월 ?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  if (end - start !== 4 || !YEAR.test(text.slice(start, end))) return false
  return text[end] === '년' || IN_YEAR.test(text.slice(Math.max(0, start - 10), start))
}

/** "100s of nodes", "10s GB/s": some tens, not so many seconds. */
const TENS = /^s (?:of\b|[A-Z]{2})/

/** Digits that belong to a name, a version, an address, a date or a path are not quantities. */
function isFree(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  if (isLatin(before) || before === '.' || before === '/' || before === '#' || before === ':' || before === '$')
    return false
  if (before === '-' && isLatin(text[start - 2])) return false
  if (isYear(text, start, end) || LABEL.test(text.slice(Math.max(0, start - LABEL_REACH), start))) return false
  if (TENS.test(text.slice(end, end + 5))) return false
  return (
    !(after === '.' && isDigit(text[end + 1])) &&
    !(after === '/' && isDigit(text[end + 1])) &&
    !(after === ':' && isDigit(text[end + 1]))
  )
}

/** The unit named first: "최대 IOPS는 500", "IOPS: 16,000". */
const UNIT_BEFORE = /(IOPS)[^\d.;]{0,36}$/
const UNIT_BEFORE_REACH = 42

function digitsAt(text: string, start: number): Quantity | null {
  const raw = matchAt(NUMBER, text, start)?.replace(/,+$/, '')
  if (!raw) return null
  const end = start + raw.length
  if (!isFree(text, start, end)) return null
  const number = Number(raw.replaceAll(',', ''))
  const scaled = multiplied(number, text, end)
  const found = unitAfter(text, scaled.end)
  const unit = found ? perSecond(text, start, found) : null
  const value = scaled.value === number ? raw.replaceAll(',', '') : String(scaled.value)
  if ((!unit && isLatin(text[scaled.end])) || PRICE.test(text.slice(scaled.end, scaled.end + 8))) return null
  const leading = unit ? null : UNIT_BEFORE.exec(text.slice(Math.max(0, start - UNIT_BEFORE_REACH), start))?.[1]
  if (leading) return { start, end: scaled.end, value, unit: leading, kind: 'rate', named: true }
  return { start, end: unit?.end ?? scaled.end, value, unit: unit?.unit ?? '', kind: unit?.kind ?? 'bare' }
}

/** "하나의 인증서", "하나뿐", "하나만": one of them and no more. */
const ALONE = /^(?:의 |뿐|만(?! ?큼))/
/** Written before a noun that needs no counter: "두 가용 영역", "단일 노드". */
const BEFORE_NOUN = new Set(['단일', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', 'single'])

function koreanWordUnit(text: string, word: string, end: number): Found | null {
  const alone = word === '하나' || word === '둘' ? ALONE.exec(text.slice(end, end + 4))?.[0] : undefined
  if (alone === '의 ') return countedNoun(text, end + 1)
  if (alone) return { end, unit: '', kind: 'count' }
  if (text[end] !== ' ' && !COUNTERS.has(text[end] ?? '')) return null
  const found = unitAfter(text, end)
  if (found || !BEFORE_NOUN.has(word) || text[end] !== ' ') return found
  const noun = countedNoun(text, end)
  return noun && isNoun(noun.unit) ? noun : null
}

function wordQuantityAt(text: string, start: number): Quantity | null {
  for (const length of [7, 6, 5, 4, 3, 2, 1]) {
    const word = text.slice(start, start + length).toLowerCase()
    const value = NUMBER_WORDS.get(word)
    const end = start + length
    if (value === undefined || isLatin(text[end])) continue
    const latin = isLatin(text[start])
    const found = !latin
      ? koreanWordUnit(text, word, end)
      : text[end] === ' ' || text[end] === '-'
        ? (unitAt(text, end + 1) ?? countedNoun(text, end))
        : unitAfter(text, end)
    if (found) return { start, end: found.end, value: String(value), unit: found.unit, kind: found.kind }
    if (latin) return null
  }
  return null
}

const KOREAN_WORDS = [...NUMBER_WORDS.keys()].filter((word) => isHangul(word[0]))
const LATIN_WORDS = [...NUMBER_WORDS.keys()].filter((word) => isLatin(word[0]))
/** Where a quantity may begin: most sentences have no such place, and are done with at once. */
const BEGINNING = new RegExp(
  `\\d|(?<![가-힣])(?:${KOREAN_WORDS.join('|')})|(?<![a-z\\d])(?:${LATIN_WORDS.join('|')})`,
  'gi',
)

/** Finds quantities from left to right, without overlap. Takes linear time. */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = []
  let i = 0
  while (i < text.length) {
    BEGINNING.lastIndex = i
    const at = BEGINNING.exec(text)?.index
    if (at === undefined) break
    const digit = isDigit(text[at])
    const found = digit ? digitsAt(text, at) : wordQuantityAt(text, at)
    if (found) quantities.push(found)
    i = found ? found.end : at + (digit ? (matchAt(NUMBER, text, at)?.length ?? 1) : 1)
  }
  return quantities.length > 0 ? withSharedUnits(text, quantities) : quantities
}
