import nlp from 'compromise/two'

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

/** Words without tags, for sentences in which no verb can matter. */
export function splitWords(sentence: string): Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    root: text.toLowerCase(),
    tags: new Set<string>(),
  }))
}

interface TermJson {
  readonly text: string
  readonly root?: string
  readonly normal: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

/** Tags the words of one sentence. Deterministic; about 0.3 MB/s, so give it only sentences that can hold a relation. */
export function tagWords(sentence: string): Word[] {
  const doc = nlp(sentence)
  doc.compute('root')
  // The published types know neither `root` nor the options of terms.
  const options: object = { offset: true, terms: { offset: true, root: true, normal: true, tags: true } }
  const sentences = doc.json(options) as readonly { readonly terms: readonly TermJson[] }[]
  return sentences
    .flatMap((part) => part.terms)
    .filter((term) => term.text !== '')
    .map((term) => ({
      text: term.text,
      start: term.offset.start,
      end: term.offset.start + term.text.length,
      root: (term.root ?? term.normal).toLowerCase(),
      tags: new Set(term.tags),
    }))
}
