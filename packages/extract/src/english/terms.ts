import type { Term } from './tagger-net.ts'

/** Words of a sentence as compromise takes them in. What a word looks like by itself is worked out once a word. */

type Form = Pick<Term, 'text' | 'pre' | 'post' | 'normal'>

/** What the tagger's world offers to split a text with. */
export interface Splitter {
  readonly sentences: (text: string) => readonly string[]
  readonly words: (sentence: string) => readonly string[]
  /** A word without the punctuation around it, and in the form that lists of words are looked up by. */
  readonly form: (word: string) => Form
}

/** Forms are forgotten at this many words, so that a text of ever new ones costs no memory for good. */
const MOST_WORDS = 20_000

/** Splits a text into the terms of its sentences; takes the place of compromise's `fromString`. */
export function createTermSplitter({ sentences, words, form }: Splitter): (text: string) => Term[][] {
  const forms = new Map<string, Form>()
  const formOf = (word: string): Form => {
    let known = forms.get(word)
    if (!known) {
      if (forms.size >= MOST_WORDS) forms.clear()
      forms.set(word, (known = form(word)))
    }
    return known
  }
  const termOf = (word: string): Term => {
    const { text, pre, post, normal } = formOf(word)
    return { text, pre, post, tags: new Set(), normal }
  }
  return (text) => sentences(text).map((sentence) => words(sentence).map(termOf))
}

/** Tags by which compromise works out a root, in its order. */
const INFLECTED = [
  'Possessive',
  'Plural',
  'Copula',
  'PastTense',
  'Gerund',
  'PresentTense',
  'Comparative',
  'Superlative',
  'Adverb',
]

/** What the root of a term depends on; null for words that are their own root. */
function rootKey({ tags, machine, normal, text }: Term): string | null {
  const tag = INFLECTED.find((each) => tags.has(each))
  if (tag === undefined) return null
  const form = [machine, normal].find((each) => each) ?? text
  return `${tag}${tags.has('Infinitive') ? '+' : ' '}${form}`
}

/** Root of a term that has its tags; `compute` is called where it is not known yet, and sets it. */
export function createRoots(): (term: Term, compute: () => void) => string {
  const roots = new Map<string, string>()
  return (term, compute) => {
    const key = rootKey(term)
    if (key === null) return term.root ?? term.normal
    let root = roots.get(key)
    if (root === undefined) {
      if (roots.size >= MOST_WORDS) roots.clear()
      compute()
      roots.set(key, (root = term.root ?? term.normal))
    }
    return root
  }
}
