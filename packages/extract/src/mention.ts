import {
  afterSeparators,
  beginningOf,
  filled,
  foldedCode,
  GAP,
  isHangulCode,
  type Dictionary,
  type Reading,
  type TrieNode,
} from './dictionary.ts'
import { isNounTail, particleAt } from './korean/particle.ts'
import { isCommonPlural, isPersonInCharge } from './lexicon/common-words.ts'

/** A name found in clean text, with every entity that it may mean. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly readings: readonly Reading[]
  /** True: written with a plural -s that the name has not. */
  readonly plural: boolean
  /** A shorter name that begins here too, for where this one means nothing: "Redis" of "Redis cluster". */
  readonly shorter: Mention | null
}

const isLatinCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const HYPHEN = 45

/** A name begins where a word does, or where Latin and Hangul meet. */
function canStart(text: string, at: number): boolean {
  const here = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  if (isLatinCode(here)) return !isLatinCode(before) && !(before === HYPHEN && isLatinCode(text.charCodeAt(at - 2)))
  return isHangulCode(here) && !isHangulCode(before)
}

/** The version of an exam: in "SAP-C02" SAP is no company. */
const EXAM_VERSION = /^-C\d\d(?!\w)/

/** After a Latin name: no further letter, but a plural. Returns the end of the word, or -1. */
function latinEnd(text: string, end: number): number {
  if (text.charCodeAt(end) === HYPHEN && EXAM_VERSION.test(text.slice(end, end + 5))) return -1
  if (!isLatinCode(text.charCodeAt(end))) return end
  const plural = text[end] === 's' ? end + 1 : text.startsWith('es', end) ? end + 2 : -1
  return plural > 0 && !isLatinCode(text.charCodeAt(plural)) ? plural : -1
}

/** After a Hangul name: nothing, a particle, or a word that names go together with ("람다함수"). */
function hangulEnd(text: string, end: number): number {
  if (!isHangulCode(text.charCodeAt(end))) return end
  if (isPersonInCharge(text, end)) return -1
  return particleAt(text, end) !== null || isNounTail(text, end) ? end : -1
}

function wordEnd(text: string, end: number): number {
  return isHangulCode(text.charCodeAt(end - 1)) ? hangulEnd(text, end) : latinEnd(text, end)
}

/** The node that the character at `at` leads to, behind a gap or not. */
function nextNode(node: TrieNode, code: number, isGap: boolean): TrieNode | undefined {
  const from = isGap ? node.next.get(GAP) : node
  return from && filled(from).next.get(foldedCode(code))
}

function longestAt(root: TrieNode, text: string, start: number): Mention | null {
  let best: Mention | null = null
  let node: TrieNode = root
  for (let at = start; at < text.length; ) {
    const i = afterSeparators(text, at)
    const next = nextNode(filled(node), text.charCodeAt(i), i > at)
    if (!next) break
    node = filled(next)
    at = i + 1
    if (node.readings.length === 0) continue
    const end = wordEnd(text, at)
    if (end < 0 || (end > at && isCommonPlural(text.slice(start, at)))) continue
    best = { start, end, readings: node.readings, plural: end > at, shorter: best }
  }
  return best
}

/** Whether the two characters at `at`, separators left out, are the first of any name. */
function mayBegin(text: string, at: number, { beginnings }: Dictionary): boolean {
  const second = afterSeparators(text, at + 1)
  return beginnings[beginningOf(foldedCode(text.charCodeAt(at)), foldedCode(text.charCodeAt(second)))] === 1
}

const MAKERS = ['AWS ', 'Amazon ', 'aws ', 'amazon ']

function withMaker(text: string, mention: Mention): Mention {
  // A negative position would be clamped to 0, and find the maker inside the name itself.
  const maker = MAKERS.find(
    (name) => mention.start >= name.length && text.startsWith(name, mention.start - name.length),
  )
  return maker ? { ...mention, start: mention.start - maker.length } : mention
}

/** Finds names, leftmost and longest first, without overlap. `text` must be NFC for Hangul names to match. */
export function findMentions(text: string, dictionary: Dictionary): Mention[] {
  const mentions: Mention[] = []
  let i = 0
  while (i < text.length) {
    const found = canStart(text, i) && mayBegin(text, i, dictionary) ? longestAt(dictionary.root, text, i) : null
    if (found) mentions.push(withMaker(text, found))
    i = found ? found.end : i + 1
  }
  return mentions
}
