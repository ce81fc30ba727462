import { Type } from 'typebox'
import { count, nullable } from '../schema/forms.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const healthSchema = {
  operationId: 'getHealth',
  summary: 'Whether the process answers',
  tags: ['operation'],
  querystring: noQuery,
  response: { 200: Type.Object({ status: Type.Literal('ok') }) },
}
const readySchema = {
  operationId: 'getReadiness',
  summary: 'Whether the notes are read',
  tags: ['operation'],
  querystring: noQuery,
  response: {
    200: Type.Object({
      status: Type.Literal('ready'),
      notes: count(),
      nodes: count(),
      edges: count(),
      failure: nullable(Type.String()),
    }),
  },
}

/** `GET /healthz`: the process answers. `GET /readyz`: the notes are read; 503 until they are. A later reading
 * that failed leaves it ready, from the last good one, and is told as `failure`, by its
 * code alone: this answers without a token, and its message names files. */
export const healthRoutes: AddRoutes = (app, state) => {
  app.get('/healthz', { schema: healthSchema }, () => ({ status: 'ok' as const }))

  app.get('/readyz', { schema: readySchema, config: { problems: ['NOT_READY'] } }, () => {
    const { notes, nodes, edges } = snapshotOf(state).stats
    return { status: 'ready' as const, notes, nodes, edges, failure: state.failure?.code ?? null }
  })
}
