import { allLimits } from '@cloudlore/graph'
import { Type } from 'typebox'
import { limitRow } from '../schema/answer.ts'
import { list } from '../schema/forms.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const schema = {
  operationId: 'listLimits',
  summary: 'All stated quantities',
  tags: ['limits'],
  querystring: noQuery,
  response: { 200: Type.Object({ limits: list(limitRow) }) },
}

/** `GET /api/limits`: all stated quantities, by what they bound. */
export const limitRoutes: AddRoutes = (app, state) => {
  app.get('/api/limits', { schema, config: { answers: 'fixed' } }, () => ({
    limits: allLimits(snapshotOf(state).library.graph),
  }))
}
