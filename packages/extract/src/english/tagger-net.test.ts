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

interface Tagged {
  readonly document: { readonly text: string; readonly tags: Set<string> }[][]
}

const tagsOf = (sentence: string) =>
  (nlp(sentence) as unknown as Tagged).document.flat().map(({ text, tags }) => [text, [...tags]])

it('tags as the tagger that it makes faster does', async () => {
  const stock = SENTENCES.map(tagsOf)
  await import('./parser.ts')
  expect(SENTENCES.map(tagsOf)).toEqual(stock)
})
