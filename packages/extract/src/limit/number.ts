import { DIGIT_WORDS, HUNDRED, LATIN_SCALES, MULTIPLIERS, NUMBER_WORDS, SUFFIXES } from '../lexicon/units.ts'
import { isHangul } from './unit.ts'

/** Numbers as they are written: digits with a multiplier ("3만5천", "2M"), and words ("thirty-five", "이백오십"). */

export interface WrittenNumber {
  readonly value: number
  /** Behind its last character. */
  readonly end: number
}

const LATIN_WORD = /[a-z]+/iy
const ARTICLE = 'a'
const AND = 'and'
const MOST_WORDS = 8
const TEENS_END = 20

function latinWordAt(text: string, at: number): string {
  LATIN_WORD.lastIndex = at
  return LATIN_WORD.exec(text)?.[0].toLowerCase() ?? ''
}

const isJoint = (char: string | undefined) => char === ' ' || char === '-'

/** A number that is being read word by word: "two hundred and fifty thousand". */
interface Reading {
  readonly total: number
  readonly group: number
  /** What the last word added; a word may follow only a greater one. */
  readonly last: number
}

function withWord({ total, group, last }: Reading, word: string): Reading | null {
  const value = NUMBER_WORDS.get(word)
  if (value !== undefined) {
    const fits = value < TEENS_END ? (last >= TEENS_END && value < 10) || last >= HUNDRED : last >= HUNDRED
    return fits ? { total, group: group + value, last: value } : null
  }
  const scale = LATIN_SCALES.get(word)
  if (scale === undefined || last === Infinity) return null
  if (scale === HUNDRED) return group > 0 && group < 10 ? { total, group: group * HUNDRED, last: HUNDRED } : null
  return group > 0 ? { total: total + group * scale, group: 0, last: scale } : null
}

/** "five", "twenty-five", "a thousand", "three hundred and fifty"; null if no number is written at `start`. */
export function latinNumberAt(text: string, start: number): WrittenNumber | null {
  let at = start
  let read: Reading = { total: 0, group: 0, last: Infinity }
  let end = -1
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = latinWordAt(text, at)
    if (word === '') break
    if (count === 0 && word === ARTICLE) read = { total: 0, group: 1, last: 1 }
    else if (!(word === AND && end > 0 && read.last >= HUNDRED)) {
      const next = withWord(read, word)
      if (!next) break
      read = next
      end = at + word.length
    }
    if (!isJoint(text[at + word.length])) break
    at += word.length + 1
  }
  return end < 0 ? null : { value: read.total + read.group, end }
}

const SINO = /[일이삼사오육칠팔구십백천만억]{1,12}/y
/** "만일" (if) and "만일" (10,001) are written alike. */
const NO_NUMBER = /^(?:만일|천일|백일)/

/** "삼십", "이백오십육", "천", "만": a number in Sino-Korean words that has a ten or more; null if there is none. */
export function sinoNumberAt(text: string, start: number): WrittenNumber | null {
  SINO.lastIndex = start
  const run = SINO.exec(text)?.[0] ?? ''
  if (!/[십백천만억]/.test(run) || NO_NUMBER.test(run)) return null
  let total = 0
  let group = 0
  let digit = 0
  for (const char of run) {
    const value = DIGIT_WORDS.get(char)
    const factor = MULTIPLIERS.get(char) ?? 10
    if (value !== undefined) {
      if (digit > 0) return null
      digit = value
    } else if (factor >= 10_000) {
      total += Math.max(1, group + digit) * factor
      group = 0
      digit = 0
    } else {
      group += Math.max(1, digit) * factor
      digit = 0
    }
  }
  return { value: total + group + digit, end: start + run.length }
}

const REST = / ?(\d{1,4})(?![\d,.])/y
const SHORTEST_REST = 3

/** The Korean multiplier at `at`, with its end; a particle is none: "53만으로". */
function factorAt(text: string, at: number): { factor: number; end: number } | null {
  const spaced = text[at] === ' '
  const from = spaced ? at + 1 : at
  for (const length of [2, 1]) {
    const word = text.slice(from, from + length)
    const factor = isHangul(word[0]) ? MULTIPLIERS.get(word) : undefined
    const end = from + length
    if (factor === undefined || text.startsWith('으로', end)) continue
    if (spaced && length === 1 && /^(?:백업|백엔|백신|만[가-힣]{2})/.test(text.slice(from, from + 3))) continue
    return { factor, end }
  }
  return null
}

/** "330만", "3만5천", "1억 2천만", "1만 5000". */
function koreanScaled(value: number, text: string, end: number): WrittenNumber {
  let number: WrittenNumber = { value: 0, end }
  let digits = value
  let last = Infinity
  for (;;) {
    const found = factorAt(text, number.end + (number.end === end ? 0 : restLength(text, number.end)))
    if (!found || found.factor >= last) break
    number = { value: number.value + digits * found.factor, end: found.end }
    last = found.factor
    digits = restAt(text, number.end)
    if (digits === 0) return number
  }
  if (last === Infinity) return { value, end }
  const isRest = digits < last && String(digits).length >= SHORTEST_REST
  return isRest ? { value: number.value + digits, end: number.end + restLength(text, number.end) } : number
}

function restMatch(text: string, at: number): RegExpExecArray | null {
  REST.lastIndex = at
  return REST.exec(text)
}
const restAt = (text: string, at: number): number => Number(restMatch(text, at)?.[1] ?? 0)
const restLength = (text: string, at: number): number => restMatch(text, at)?.[0].length ?? 0

const NOUN_NEXT = /^ [a-z]{3,}/i
const isWord = (char: string | undefined) => char !== undefined && /[a-zA-Z\d]/.test(char)

/**
 * A number in digits with what multiplies it: "3만5천", "12.5 million", "2M messages", "10K".
 *
 * @param end behind the digits
 */
export function scaled(value: number, text: string, end: number): WrittenNumber {
  const at = text[end] === ' ' ? end + 1 : end
  const word = latinWordAt(text, at)
  const scale = LATIN_SCALES.get(word)
  if (scale !== undefined) return { value: value * scale, end: at + word.length }
  const from = text[at] === 'k' ? at : end
  const suffix = SUFFIXES.get(text[from] ?? '')
  if (suffix !== undefined && !isWord(text[from + 1])) {
    // One letter for a billion stands before what is counted only: "8B" alone is as well eight bytes.
    if (suffix < 1e9 || NOUN_NEXT.test(text.slice(from + 1, from + 5))) return { value: value * suffix, end: from + 1 }
  }
  return koreanScaled(value, text, end)
}
