import type { Sentence } from './sentence.ts'

/** Lines that stand for themselves though Markdown joins them to a paragraph: options, answers, cards. */

/** An option or answer ("A.", "2)", "③", ✅), a card ("Q3.", "A:"). */
const ENTRY =
  /^(?:(?:[A-Z]|Q\d{1,3}|\d{1,2}|[가나다라마])[.)](?=\s)|\([A-Za-z\d]\)\s|(?:[A-Z]|Q\d{1,3}|질문|정답|답)\s?:|[①-⑳✅✔☑❌✗✘])/

const QUESTION = /^(?:Q\d{0,3}|Question ?\d{0,3}|문제 ?\d{0,3}|질문 ?\d{0,3})\s?[.:)]/i

/** More than any mark is long. */
const MOST_MARK = 20
const SPACES = 8

/** Whether the line that begins at `at` is an entry of its own. */
export function opensEntry(text: string, at: number): boolean {
  return ENTRY.test(text.slice(at, at + SPACES + MOST_MARK).trimStart())
}

/** What parts the question of a card from its answer where both stand in one line. */
const ANSWER = ' :: '

/** Whether what follows `at` is the answer to a question that ends there. */
export function opensAnswer(text: string, at: number): boolean {
  return text.startsWith(ANSWER, at)
}

/** Whether a line is a card: question and answer belong together, and the next line is another. */
export function isCard(line: string): boolean {
  return line.includes(ANSWER)
}

/** Whether a sentence begins a line of its block. */
export function beginsLine({ block, start }: Sentence): boolean {
  const { text } = block.clean
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}

/** Whether a sentence opens a card: a question by its mark, or a bold line that asks. What was said before is over. */
export function opensCard(sentence: Sentence): boolean {
  const { block, start } = sentence
  if (block.kind === 'heading' || block.kind === 'row' || !beginsLine(sentence)) return false
  if (QUESTION.test(sentence.text.slice(0, MOST_MARK))) return true
  const end = block.clean.text.indexOf('\n', start)
  const line = block.clean.text.slice(start, end < 0 ? undefined : end).trimEnd()
  return line.endsWith('?') && block.strong.some((bold) => bold.start <= start && bold.end >= start + line.length)
}
