import { Type } from 'typebox'
import { count } from '../schema/forms.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const counts = Type.Record(Type.String(), count())
const schema = {
  operationId: 'getStats',
  summary: 'How much there is of what',
  tags: ['graph'],
  querystring: noQuery,
  response: {
    200: Type.Object({
      nodes: count(),
      edges: count(),
      byKind: counts,
      byRelation: counts,
      notes: count(),
      evidence: count(),
    }),
  },
}

/** `GET /api/stats`: how much there is of what. */
export const statsRoutes: AddRoutes = (app, state) => {
  app.get('/api/stats', { schema, config: { answers: 'fixed' } }, () => snapshotOf(state).stats)
}
