import { COUNTERS, DAY_WORDS, NUMBER_WORDS } from '../lexicon/units.ts'
import { latinNumberAt, sinoNumberAt } from './number.ts'
import { byPeriod } from './period.ts'
import type { Quantity } from './quantity.ts'
import { countedNoun, isHangul, isLatin, isNoun, unitAfter, unitAt, type Found } from './unit.ts'

/** Quantities whose number is written in words: "three hundred messages", "두 개", "하루 동안". */

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

function latinQuantityAt(text: string, start: number): Quantity | null {
  const number = latinNumberAt(text, start)
  if (!number) return null
  const { value, end } = number
  const spaced = text[end] === ' ' || text[end] === '-'
  const found = spaced ? (unitAt(text, end + 1) ?? countedNoun(text, end)) : unitAfter(text, end)
  return found ? { start, value: String(value), ...byPeriod(text, start, found) } : null
}

/** A day word is a quantity where it bounds something: "하루 동안", "일주일까지"; "하루에 두 번" tells how often. */
const BOUNDING =
  /^(?:간(?![가-힣])|만 | ?(?:까지|이내|안에|동안|이상|이하|미만|뒤|후|보관|보존|유지)|[가이] ?(?:지나|넘)| ?[~-] ?\d)/

function dayWordAt(text: string, start: number): Quantity | null {
  for (const length of [3, 2]) {
    const end = start + length
    const day = DAY_WORDS.get(text.slice(start, end))
    if (!day || !BOUNDING.test(text.slice(end, end + 6))) continue
    return { start, end, value: String(day[0]), unit: day[1], kind: 'time' }
  }
  return null
}

/** "삼십 분", "천 개": of one syllable only with a space, since "십분" means "fully". */
function sinoQuantityAt(text: string, start: number): Quantity | null {
  const number = sinoNumberAt(text, start)
  if (!number) return null
  const { value, end } = number
  const found = koreanWordUnit(text, '', end) ?? (end - start > 1 ? unitAt(text, end) : null)
  return found ? { start, value: String(value), ...byPeriod(text, start, found) } : null
}

function nativeQuantityAt(text: string, start: number): Quantity | null {
  for (const length of [3, 2, 1]) {
    const word = text.slice(start, start + length)
    const value = NUMBER_WORDS.get(word)
    const found = value === undefined ? null : koreanWordUnit(text, word, start + length)
    if (found) return { start, end: found.end, value: String(value), unit: found.unit, kind: found.kind }
  }
  return null
}

/** The quantity whose number word begins at `start`; null if there is none. */
export const wordQuantityAt = (text: string, start: number): Quantity | null =>
  isLatin(text[start])
    ? latinQuantityAt(text, start)
    : (dayWordAt(text, start) ?? sinoQuantityAt(text, start) ?? nativeQuantityAt(text, start))

const KOREAN_WORDS = [...NUMBER_WORDS.keys(), ...DAY_WORDS.keys()].filter((word) => isHangul(word[0]))
const LATIN_WORDS = [...NUMBER_WORDS.keys()].filter((word) => isLatin(word[0]))
const SINO_WORD = '(?=[일이삼사오육칠팔구]{0,1}[십백천만억])[일이삼사오육칠팔구십백천만억]'
/** Where a quantity may begin: most sentences have no such place, and are done with at once. */
export const BEGINNING = new RegExp(
  `\\d|(?<![가-힣a-z\\d])(?:${[...KOREAN_WORDS, SINO_WORD].join('|')})|(?<![a-z\\d])(?:${LATIN_WORDS.join('|')}|a(?= (?:hundred|thousand|million|billion)\\b))`,
  'gi',
)
