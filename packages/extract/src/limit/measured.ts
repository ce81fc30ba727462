import { isHangulCode } from '../dictionary.ts'
import { particleAt } from '../korean/particle.ts'

/** What a limit is of, in a few words of the note: "retention period", "보존 기간". */

/** Words between the thing and its value that name neither. */
const FILLERS = new Set([
  ...[
    'is',
    'are',
    'be',
    'of',
    'to',
    'up',
    'at',
    'most',
    'least',
    'by',
    'default',
    'defaults',
    'max',
    'maximum',
    'min',
    'minimum',
    'limit',
    'limited',
  ],
  ...[
    'can',
    'has',
    'have',
    'a',
    'an',
    'the',
    'for',
    'from',
    'between',
    'only',
    'about',
    'than',
    'more',
    'less',
    'no',
    'and',
    'or',
    'with',
    'in',
    'within',
  ],
  ...[
    'allows',
    'supports',
    'support',
    'set',
    'it',
    'its',
    'one',
    'each',
    'every',
    'after',
    'per',
    'was',
    'will',
    'must',
    'not',
    'exceed',
    'fixed',
  ],
  ...[
    'may',
    'might',
    'should',
    'that',
    'which',
    'you',
    'they',
    'we',
    'kept',
    'keeps',
    'needs',
    'need',
    'shows',
    'goes',
    'contain',
    'contains',
    'takes',
    'lasts',
    'holds',
    'starting',
    'starts',
    'allow',
    'then',
  ],
  ...[
    '최대',
    '최소',
    '기본',
    '기본적으로',
    '기본값은',
    '기본값',
    '약',
    '총',
    '각각',
    '무려',
    '초당',
    '분당',
    '하루',
    '하루에',
    '단',
    '오직',
    '적어도',
    '대략',
    '평균',
    '한',
    '당',
    '및',
    '또는',
    '이는',
  ],
])

const BOUNDARY = /[.,;:|()[\]"“”!?\n]/
const LONGEST = 48
const MOST_WORDS = 3

/** "리전당": per Region. */
export const saysNothing = (word: string) => FILLERS.has(word.toLowerCase()) || /^[가-힣]{2,}당$/.test(word)

const isFiller = (stretch: string) => stretch.split(/[\s:|(~-]+/).every((word) => word === '' || saysNothing(word))

function clauseBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - LONGEST), at)
  const cut = at > LONGEST ? stretch.indexOf(' ') + 1 : 0
  for (let i = stretch.length - 1; i >= cut; i--) {
    // A colon or bar with nothing but fillers after it belongs to the value: "Timeout: up to 3 s".
    if (BOUNDARY.test(stretch[i] ?? '') && !isFiller(stretch.slice(i + 1))) return stretch.slice(i + 1)
  }
  return stretch.slice(cut)
}

/** Of one syllable only "수" (number) is taken for a noun: "있는" and "같은" are none. */
function withoutParticle(word: string): string {
  for (let i = word.startsWith('수') ? 1 : 2; i < word.length; i++) if (particleAt(word, i)) return word.slice(0, i)
  return word
}

function isVerb(word: string): boolean {
  return (
    /(?:하고|하며|되고|되며|하면|해서|으로서|이고|이며|있고|있으며|이|한|하는|되는)$/.test(word) &&
    word.length > 2 &&
    !/(?:기간|시간|제한)$/.test(word)
  )
}

/** The first cell of a table row names what the others measure. */
function firstCell(row: string): string {
  return (
    row
      .split('|')
      .map((cell) => cell.trim())
      .find((cell) => cell !== '') ?? ''
  )
}

interface Named {
  readonly end: number
}

/** What is joined to a name in Hangul belongs to the name: "동기 호출의". */
function pastParticle(text: string, end: number): number {
  let at = end
  while (isHangulCode(text.charCodeAt(at))) at++
  return at
}

function thingBefore(text: string, start: number, taken: readonly Named[]): string {
  const named = taken.filter((name) => name.end <= start).reduce((last, name) => Math.max(last, name.end), 0)
  const from = named === 0 ? 0 : Math.min(start, pastParticle(text, named))
  const clause = clauseBefore(text.slice(from, start), start - from)
  const words = clause.split(/[\s:|(~,]+/).filter((word) => word !== '')
  while (words.length > 0 && saysNothing(words.at(-1) ?? '')) words.pop()
  const kept: string[] = []
  while (words.length > 0 && kept.length < MOST_WORDS) {
    const word = words.pop() ?? ''
    if (kept.length > 0 && (FILLERS.has(word.toLowerCase()) || isVerb(word) || withoutParticle(word) !== word)) break
    kept.unshift(kept.length === 0 ? withoutParticle(word) : word)
  }
  const thing = kept.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return thing.length > 1 && !/^[가-힣]{0,1}$/.test(thing) ? thing : ''
}

/**
 * The words right before a value that name what it measures; empty if there are none. Where another value stands there
 * ("TTL: 300 s by default, at most 3,600 s"), what that one measures.
 *
 * @param taken where names stand in the text: a service is not what is measured
 */
export function measuredThing(text: string, start: number, taken: readonly Named[]): string {
  if (text.startsWith('|')) return firstCell(text)
  const thing = thingBefore(text, start, taken)
  const number = /^\d+/.exec(thing)?.[0]
  if (number === undefined) return thing
  const before = thingBefore(text, Math.max(0, text.lastIndexOf(number, start)), taken)
  return /^\d/.test(before) ? '' : before
}
