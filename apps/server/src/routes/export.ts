import { exportGraph, EXPORT_FORMATS } from '@cloudlore/graph/export'
import type { FastifyTypeProviderDefault } from 'fastify'
import { Type } from 'typebox'
import { list } from '../schema/forms.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, parameters, type AddRoutes } from './route.ts'

const files = Type.Object({ files: list(Type.Object({ name: Type.String(), text: Type.String() })) })
const text = Type.String()
const schema = {
  operationId: 'exportGraph',
  summary: 'The graph in a format of other programs',
  description: 'Formats that need several files come as JSON with the name and text of each.',
  tags: ['graph'],
  params: parameters({ format: Type.Enum([...EXPORT_FORMATS]) }),
  querystring: noQuery,
  response: {
    200: {
      description: 'The graph, as a file to save.',
      content: {
        'application/json': { schema: Type.Union([files, Type.Object({}, { additionalProperties: true })]) },
        'application/x-ndjson': { schema: text },
        'text/plain': { schema: text },
      },
    },
  },
}

interface Route {
  Params: { format: (typeof EXPORT_FORMATS)[number] }
}

/** `GET /api/export/:format`: the graph as a file. */
export const exportRoutes: AddRoutes = (app, state) => {
  const options = { schema, config: { answers: 'fixed' as const } }
  // Without the type provider: what is sent is text in many media types, not the schema's object.
  app.withTypeProvider<FastifyTypeProviderDefault>().get<Route>('/api/export/:format', options, (request, reply) => {
    const { format } = request.params
    const written = exportGraph(snapshotOf(state).library.graph, format)
    const isOne = 'text' in written
    const type = isOne ? written.mediaType : 'application/json'
    const name = `cloudlore-${format}.${isOne ? written.extension : 'json'}`
    return reply
      .type(`${type}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Buffer.from(isOne ? written.text : JSON.stringify({ files: written.files })))
  })
}
