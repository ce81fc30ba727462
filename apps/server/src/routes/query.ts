import { LONGEST_QUESTION } from '@cloudlore/graph'
import { Type } from 'typebox'
import { loadQuestions } from '../questions.ts'
import { answeredQuestion } from '../schema/answer.ts'
import { snapshotOf } from '../state.ts'
import { parameters, type AddRoutes } from './route.ts'

const schema = {
  operationId: 'askQuestion',
  summary: 'A question in English or Korean, answered',
  tags: ['questions'],
  querystring: parameters({ q: Type.String({ minLength: 1, maxLength: LONGEST_QUESTION }) }),
  response: { 200: answeredQuestion },
}

/** `GET /api/query?q=`: a question in English or Korean, as read and answered. */
export const queryRoutes: AddRoutes = (app, state) => {
  app.get(
    '/api/query',
    { schema, config: { answers: 'tagged', problems: ['ENTITY_UNKNOWN', 'QUESTION_UNREADABLE'] } },
    async ({ query: { q } }) => {
      // First of all: the answer's tag is that of the snapshot before anything is waited for.
      const { library, names } = snapshotOf(state)
      const { answerQuestion } = await loadQuestions()
      return answerQuestion(q, { graph: library.graph, catalog: library.catalog, names })
    },
  )
}
