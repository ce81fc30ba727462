import { createExtractor, type Extractor, type Note } from '@cloudlore/extract'
import { buildGraph, serializeGraph } from '@cloudlore/graph'
import type { FastifyTypeProviderDefault } from 'fastify'
import { Type, type Static } from 'typebox'
import { serializedGraph } from '../schema/graph.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const LARGEST_BODY = 1024 * 1024
const MOST_NOTES = 100

const notes = Type.Object(
  {
    notes: Type.Array(
      Type.Object(
        { path: Type.String({ minLength: 1, maxLength: 1000 }), text: Type.String() },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: MOST_NOTES },
    ),
  },
  { additionalProperties: false },
)
const markdown = Type.String({ minLength: 1 })

const schema = {
  operationId: 'extract',
  summary: 'The graph of notes that are sent',
  description: 'Nothing of them is stored. Sent as one Markdown text, or as JSON with several notes. At most 1 MiB.',
  tags: ['extraction'],
  querystring: noQuery,
  body: {
    content: {
      'text/markdown': { schema: markdown },
      'text/plain': { schema: markdown },
      'application/json': { schema: notes },
    },
  },
  response: { 200: serializedGraph },
}

/** What evidence names a text that came without a path. */
const UNNAMED = 'note.md'

interface Route {
  Body: string | Static<typeof notes>
}

const notesOf = (body: Route['Body']): readonly Note[] =>
  typeof body === 'string' ? [{ path: UNNAMED, text: body }] : body.notes

/** `POST /api/extract`: Markdown in, graph out. */
export const extractRoutes: AddRoutes = (app, state) => {
  let extractor: Extractor | null = null
  app.addContentTypeParser('text/markdown', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  const config = { problems: ['BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const, share: 0.1 }
  const options = { schema, config, bodyLimit: LARGEST_BODY }
  // Without the type provider: it does not know bodies by media type.
  app.withTypeProvider<FastifyTypeProviderDefault>().post<Route>('/api/extract', options, (request, reply) => {
    const { catalog } = snapshotOf(state).library
    const { extract } = (extractor ??= createExtractor(catalog))
    const claims = notesOf(request.body).flatMap((note) => extract(note).claims)
    return reply.type('application/json; charset=utf-8').send(Buffer.from(serializeGraph(buildGraph(claims, catalog))))
  })
}
