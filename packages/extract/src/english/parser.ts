import nlp from 'compromise/two'
import { matchNet, type Term } from './tagger-net.ts'

/**
 * The only module that imports compromise: its world is global state. Two of its three tiers are enough, words and
 * their tags; noun and verb phrases are read by our own rules, which know the names.
 */

/** A word of an English sentence. `start` and `end` are positions in the string passed in. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Infinitive of a verb, singular of a noun, else the word in lower case. */
  readonly root: string
  readonly tags: ReadonlySet<string>
}

const WORD = /[^\s]+/g
const NO_TAGS: ReadonlySet<string> = new Set()

/** Words without tags, for sentences in which no verb can matter. */
export function splitWords(sentence: string): Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    root: text.toLowerCase(),
    tags: NO_TAGS,
  }))
}

nlp.plugin({ methods: { one: { bulkMatch: matchNet } } })

/** Tags the words of one sentence. Deterministic; about 1 MB/s, so give it only sentences that can hold a relation. */
export function tagWords(sentence: string): Word[] {
  const doc = nlp(sentence)
  doc.compute('root')
  const words: Word[] = []
  let at = 0
  // The published types know neither `root` nor the term's other marks.
  for (const { text, pre, post, normal, root, tags } of (doc.document as Term[][]).flat()) {
    const start = at + pre.length
    at = start + text.length + post.length
    if (text !== '') words.push({ text, start, end: start + text.length, root: (root ?? normal).toLowerCase(), tags })
  }
  return words
}
