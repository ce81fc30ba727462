import { writeFile } from 'node:fs/promises'
import { answeredQuestions, DOCUMENT } from './questions.ts'

/** Writes the answers to the questions into docs/questions.md. */

await writeFile(DOCUMENT, await answeredQuestions())
