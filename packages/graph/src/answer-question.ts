import { answerInWords } from './answer-words.ts'
import type { Answer, AnsweredQuestion, Language, LimitRow, NamedNode, Question } from './answer.ts'
import type { Catalog } from './catalog.ts'
import { comparisonOf } from './comparison.ts'
import { connectionAnswer } from './connection.ts'
import { answerInLanguage, isSureIn } from './evidence-language.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { limitsAbout } from './limit-topic.ts'
import { limitsOf } from './limits.ts'
import type { Names } from './names.ts'
import { neighboursOf } from './neighbourhood.ts'
import { POLARITIES, type Polarity } from './ontology.ts'
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
 * Reads a question in English or Korean and answers it, in words of the same language and with sentences in it where
 * there are such that are sure enough.
 *
 * Throws `ENTITY_UNKNOWN` or `QUESTION_UNREADABLE`, with suggestions.
 */
export function answerQuestion(text: string, knowledge: Knowledge): AnsweredQuestion {
  const { question, language } = parseQuestion(text, knowledge.names)
  const answer = answerInLanguage(knowledge.graph, answerOf(knowledge, question, language), language)
  return { text, language, question, answer, words: answerInWords(answer, language) }
}

type Asked<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

const isAsserted = ({ polarity }: { readonly polarity: Polarity }) => polarity === 'asserted'

function neighboursAnswer(graph: KnowledgeGraph, question: Asked<'neighbours'>, entity: NamedNode): Answer {
  const neighbours = neighboursOf(graph, entity.id, question)
  const isFound = question.verbs.length === 0 || neighbours.some(isAsserted)
  const nearest = isFound ? [] : neighboursOf(graph, entity.id, { relations: question.relations }).filter(isAsserted)
  const { side, verbs } = question
  return { kind: 'neighbours', entity, side, verbs, neighbours, nearest }
}

/** Its own before those of its parts, what is asserted before what is not, what is said in the reader's language. */
function surestFirst(rows: readonly LimitRow[], id: string, language: Language): readonly LimitRow[] {
  const isOurs = ({ evidence }: LimitRow) => Number(evidence !== null && isSureIn(evidence, language))
  const rank = (row: LimitRow) => (row.entity.id === id ? 0 : POLARITIES.length) + POLARITIES.indexOf(row.polarity)
  return rows.toSorted((a, b) => rank(a) - rank(b) || isOurs(b) - isOurs(a) || b.confidence - a.confidence)
}

function limitsAnswer(
  { graph, catalog }: Pick<Knowledge, 'graph' | 'catalog'>,
  question: Asked<'limits'>,
  language: Language,
): Answer {
  const { about } = question
  const entity = namedNode(graph, question.entity, catalog)
  const all = surestFirst(limitsOf(graph, entity.id), entity.id, language)
  const limits = limitsAbout(all, about)
  return { kind: 'limits', entity, about, limits, nearest: limits.length > 0 ? [] : all.filter(isAsserted) }
}

/** The answer to a question that has been read; `language` is that of the words in it. */
export function answerOf({ graph, catalog }: Knowledge, question: Question, language: Language): Answer {
  if (question.kind === 'path') return findPaths(graph, question, { language, catalog })
  if (question.kind === 'connection') return connectionAnswer({ graph, catalog }, question.entities)
  if (question.kind === 'comparison') return comparisonOf({ graph, catalog }, question.entities, language)
  const entity = namedNode(graph, question.entity, catalog)
  switch (question.kind) {
    case 'neighbours':
      return neighboursAnswer(graph, question, entity)
    case 'limits':
      return limitsAnswer({ graph, catalog }, question, language)
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
