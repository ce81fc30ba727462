import nlp from 'compromise/two'
import { expect, it } from 'vitest'

/** Sentences with contractions, choices, starts, ends and repeated words, as the tagger's rules ask for. */
const SENTENCES = [
  'Lambda can be triggered by S3, and it sends what it has got to SQS.',
  "It doesn't start the instances; they've been stopped by the scheduler.",
  'Exports findings to S3',
  'Use the console to set a limit of 5 queues per account.',
  'The results are saved, archived or deleted after 30 days.',
  'Going to be replaced by the newer agent, which will have to be installed.',
  'Who is allowed to read the key?',
  "Let's see how it's used: logs, metrics and traces.",
  'He said that he would have liked to try it more than once.',
  'Not available in all regions.',
]

interface StockTerm {
  readonly text: string
  readonly normal: string
  readonly root?: string
  readonly tags: Set<string>
}

function stockWords(sentence: string): object[] {
  const doc = nlp(sentence)
  doc.compute('root')
  const terms = (doc.document as unknown as StockTerm[][]).flat()
  const written = terms.filter(({ text }) => text !== '')
  return written.map(({ text, root, normal, tags }) => ({
    text,
    root: (root ?? normal).toLowerCase(),
    tags: [...tags],
  }))
}

it('tags as the tagger that it makes faster does', async () => {
  const stock = SENTENCES.map(stockWords)
  const { tagWords } = await import('./parser.ts')
  const ours = (sentence: string) => tagWords(sentence).map(({ text, root, tags }) => ({ text, root, tags: [...tags] }))
  // Twice, as what is known of a word is used again.
  expect(SENTENCES.map(ours)).toEqual(stock)
  expect(SENTENCES.map(ours)).toEqual(stock)
})
