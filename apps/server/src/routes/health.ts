import { Type } from 'typebox'
import { count } from '../schema/forms.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const healthSchema = { querystring: noQuery, response: { 200: Type.Object({ status: Type.Literal('ok') }) } }
const readySchema = {
  querystring: noQuery,
  response: {
    200: Type.Object({ status: Type.Literal('ready'), notes: count(), nodes: count(), edges: count() }),
  },
}

/** `GET /healthz`: the process answers. `GET /readyz`: the notes are read; 503 until they are. */
export const healthRoutes: AddRoutes = (app, state) => {
  app.get('/healthz', { schema: healthSchema }, () => ({ status: 'ok' as const }))

  app.get('/readyz', { schema: readySchema }, () => {
    const { notes, nodes, edges } = snapshotOf(state).stats
    return { status: 'ready' as const, notes, nodes, edges }
  })
}
