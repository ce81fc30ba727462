import type { FastifyTypeProviderDefault } from 'fastify'
import { serializedGraph } from '../schema/graph.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const schema = {
  operationId: 'getGraph',
  summary: 'The whole graph',
  tags: ['graph'],
  querystring: noQuery,
  response: { 200: serializedGraph },
}

/** `GET /api/graph`: the whole graph, serialised once a snapshot. */
export const graphRoutes: AddRoutes = (app, state) => {
  const options = { schema, config: { answers: 'fixed' as const } }
  // Without the type provider: what is sent is bytes, which the serializer passes on, not the schema's object.
  app
    .withTypeProvider<FastifyTypeProviderDefault>()
    .get('/api/graph', options, (_request, reply) =>
      reply.type('application/json; charset=utf-8').send(snapshotOf(state).graphJson),
    )
}
