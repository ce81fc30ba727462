import { expect, it } from 'vitest'
import { answerQuestion } from './answer-question.ts'
import { buildGraph } from './build-graph.ts'
import type { Evidence } from './evidence.ts'
import { evidenceFor, inLanguageFirst } from './evidence-language.ts'
import { createNames } from './names.ts'
import { CATALOG, integrates, limits, replaces } from './test-fixtures.ts'

const said = (quote: string, confidence: number): Evidence => ({
  ...{ quote, confidence, file: 'n.md', headings: [], exams: [], polarity: 'asserted', rule: 'r' },
  span: { line: 1, column: 1, offset: 0, endLine: 1, endColumn: 1, endOffset: 1 },
})
const korean = said('람다가 저장한다', 0.9)
const english = said('Lambda stores it', 0.7)
const doubtful = said('stores it, maybe', 0.3)

it('shows a sentence in the language of the reader, unless it is doubtful', () => {
  expect(evidenceFor([korean, english], 'en')).toBe(english)
  expect(evidenceFor([korean, english], 'ko')).toBe(korean)
  expect(evidenceFor([korean, doubtful], 'en')).toBe(korean)
  expect(evidenceFor([], 'en')).toBeNull()
})

it('leaves none out', () => {
  expect(inLanguageFirst([korean, doubtful, english], 'en')).toEqual([english, korean, doubtful])
})

it('answers with sentences in the language of the question', () => {
  const claims = [
    integrates('eventbridge', 'lambda', { verb: 'triggers', quote: '이벤트브릿지가 람다를 부른다', confidence: 0.9 }),
    integrates('eventbridge', 'lambda', {
      verb: 'triggers',
      quote: 'EventBridge calls Lambda',
      confidence: 0.8,
      line: 2,
    }),
    limits('lambda', {}, { quote: '최대 15분', confidence: 0.9, line: 3 }),
    limits('lambda', {}, { quote: 'at most 15 minutes', confidence: 0.8, line: 4 }),
    replaces('lambda', 'ec2', { quote: '대체함', confidence: 0.9, line: 5 }),
    replaces('lambda', 'ec2', { quote: 'took over', confidence: 0.8, line: 6 }),
  ]
  const graph = buildGraph(claims, CATALOG)
  const knowledge = { graph, catalog: CATALOG, names: createNames(CATALOG, graph) }
  const quotes = (question: string) =>
    JSON.stringify(answerQuestion(question, knowledge).answer).match(/(?<="quote":")[^"]*/g)
  expect(quotes('EventBridge to Lambda')).toEqual(['EventBridge calls Lambda'])
  expect(quotes('EventBridge에서 Lambda까지')).toEqual(['이벤트브릿지가 람다를 부른다'])
  expect(quotes('what triggers Lambda')).toEqual(['EventBridge calls Lambda'])
  expect(quotes('what connects EventBridge, Lambda and EC2')).toEqual(['EventBridge calls Lambda'])
  expect(quotes('limits of Lambda')).toEqual(['at most 15 minutes'])
  expect(quotes('Lambda 제한')).toEqual(['최대 15분'])
  expect(quotes('what replaces EC2')).toEqual(['took over'])
  expect(quotes('Lambda')).toEqual(['EventBridge calls Lambda', 'took over', 'at most 15 minutes'])
})
