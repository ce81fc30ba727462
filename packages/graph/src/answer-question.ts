import { answerInWords } from './answer-words.ts'
import type { Answer, AnsweredQuestion, Language, Question } from './answer.ts'
import type { Catalog } from './catalog.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { limitsOf } from './limits.ts'
import type { Names } from './names.ts'
import { neighboursOf } from './neighbourhood.ts'
import { namedNode } from './parts.ts'
import { findPaths } from './path/find-paths.ts'
import { parseQuestion } from './question/parse-question.ts'
import { replacementsOf } from './replacements.ts'

/** What questions are answered from. `names` are made of the same catalog and graph. */
export interface Knowledge {
  readonly graph: KnowledgeGraph
  readonly catalog: Catalog
  readonly names: Names
}

/**
 * Reads a question in English or Korean and answers it, in words of the same language too.
 *
 * Throws `ENTITY_UNKNOWN` or `QUESTION_UNREADABLE`, with suggestions.
 */
export function answerQuestion(text: string, knowledge: Knowledge): AnsweredQuestion {
  const { question, language } = parseQuestion(text, knowledge.names)
  const answer = answerOf(knowledge, question, language)
  return { text, language, question, answer, words: answerInWords(answer, language) }
}

/** The answer to a question that has been read; `language` is that of the words in it. */
export function answerOf({ graph, catalog }: Knowledge, question: Question, language: Language): Answer {
  if (question.kind === 'path') return findPaths(graph, question, { language, catalog })
  const entity = namedNode(graph, question.entity, catalog)
  switch (question.kind) {
    case 'neighbours':
      return { kind: 'neighbours', entity, neighbours: neighboursOf(graph, entity.id, question) }
    case 'limits':
      return { kind: 'limits', entity, limits: limitsOf(graph, entity.id) }
    case 'replacements':
      return replacementsOf({ graph, catalog }, entity.id)
    case 'entity': {
      const neighbours = neighboursOf(graph, entity.id)
      return {
        kind: 'entity',
        entity,
        neighbours,
        limits: limitsOf(graph, entity.id),
        inNotes: graph.hasNode(entity.id),
      }
    }
  }
}
