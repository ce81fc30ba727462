import { filled, GAP, isSeparator, type Dictionary, type Reading, type TrieNode } from './dictionary.ts'
import { isNounTail, particleAt } from './korean/particle.ts'

/** A name found in clean text, with every entity that it may mean. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly readings: readonly Reading[]
}

const isLatin = (char: string | undefined) =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9'))
const isHangul = (char: string | undefined) => char !== undefined && char >= '가' && char <= '힣'

/** A name begins where a word does, or where Latin and Hangul meet. */
function canStart(text: string, at: number): boolean {
  const before = text[at - 1]
  const here = text[at]
  if (isLatin(here)) return !isLatin(before) && !(before === '-' && isLatin(text[at - 2]))
  return isHangul(here) && !isHangul(before)
}

/** After a Latin name: no further letter, but a plural. Returns the end of the word, or -1. */
function latinEnd(text: string, end: number): number {
  if (!isLatin(text[end])) return end
  const plural = text[end] === 's' ? end + 1 : text.startsWith('es', end) ? end + 2 : -1
  return plural > 0 && !isLatin(text[plural]) ? plural : -1
}

/** After a Hangul name: nothing, a particle, or a word that names go together with ("람다함수"). */
function hangulEnd(text: string, end: number): number {
  if (!isHangul(text[end])) return end
  return particleAt(text, end) !== null || isNounTail(text, end) ? end : -1
}

function wordEnd(text: string, end: number): number {
  return isHangul(text[end - 1]) ? hangulEnd(text, end) : latinEnd(text, end)
}

/** At most this many separators stand inside a name: "Auto - Scaling". */
const MOST_SEPARATORS = 3

function step(node: TrieNode, text: string, at: number): { node: TrieNode; at: number } | null {
  let i = at
  while (i < at + MOST_SEPARATORS && isSeparator(text[i] ?? '')) i++
  const from = i > at ? node.next.get(GAP) : node
  const next = from && filled(from).next.get((text[i] ?? '').toLowerCase())
  return next ? { node: filled(next), at: i + 1 } : null
}

function longestAt(root: TrieNode, text: string, start: number): Mention | null {
  let best: Mention | null = null
  let place = step(filled(root), text, start)
  while (place) {
    if (place.node.readings.length > 0) {
      const end = wordEnd(text, place.at)
      if (end >= 0) best = { start, end, readings: place.node.readings }
    }
    place = step(place.node, text, place.at)
  }
  return best
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
    const found = canStart(text, i) ? longestAt(dictionary.root, text, i) : null
    if (found) mentions.push(withMaker(text, found))
    i = found ? found.end : i + 1
  }
  return mentions
}
