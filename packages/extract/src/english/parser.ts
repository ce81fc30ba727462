import nlp from 'compromise/two'
import { matchNet, type Term } from './tagger-net.ts'
import { createRoots, createTermSplitter } from './terms.ts'

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

/** What is used of compromise's inner methods, which its published types leave out. */
interface Methods {
  readonly one: {
    readonly tokenize: {
      readonly splitSentences: (text: string, world: object) => string[]
      readonly splitTerms: (sentence: string, model: object) => string[]
      readonly splitWhitespace: (word: string, model: object) => Term
    }
  }
}

interface World {
  readonly compute: {
    /** Sets the normal form of each term. */
    readonly normal: (view: { readonly docs: readonly (readonly Term[])[]; readonly world: object }) => void
  }
}

const { tokenize } = (nlp.methods() as Methods).one
const world = nlp.world() as World
const model = nlp.model()

function formOf(word: string): Term {
  const term = tokenize.splitWhitespace(word, model)
  world.compute.normal({ docs: [[term]], world })
  return term
}

const fromString = createTermSplitter({
  sentences: (text) => tokenize.splitSentences(text, world),
  words: (sentence) => tokenize.splitTerms(sentence, model),
  form: formOf,
})

nlp.plugin({ methods: { one: { bulkMatch: matchNet, tokenize: { ...tokenize, fromString } } } })

const rootOf = createRoots()

/** Tags the words of one sentence. Deterministic; about 1 MB/s, so give it only sentences that can hold a relation. */
export function tagWords(sentence: string): Word[] {
  const doc = nlp(sentence)
  const words: Word[] = []
  let at = 0
  for (const term of (doc.document as Term[][]).flat()) {
    const { text, pre, post, tags } = term
    const start = at + pre.length
    at = start + text.length + post.length
    if (text === '') continue
    words.push({
      text,
      start,
      end: start + text.length,
      root: rootOf(term, () => doc.compute('root')).toLowerCase(),
      tags,
    })
  }
  return words
}
