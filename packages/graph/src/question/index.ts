/** The sub-path entry that brings compromise along: import it where questions are answered, not where graphs are drawn. */
export type { Knowledge } from '../answer-question.ts'
export { answerOf, answerQuestion } from '../answer-question.ts'
export type { ParsedQuestion } from './draft.ts'
export { parseQuestion } from './parse-question.ts'
