import type { Note } from '@cloudlore/extract'
import type { Catalog } from '@cloudlore/graph'
import type { FastifyReply, FastifyRequest, FastifyTypeProviderDefault } from 'fastify'
import { Type, type Static } from 'typebox'
import { createExtractionPool, type ExtractionPool } from '../extraction/extraction-pool.ts'
import { WorkError, type PoolOptions } from '../extraction/worker-pool.ts'
import { RequestError } from '../problem.ts'
import { serializedGraph } from '../schema/graph.ts'
import { snapshotOf, type ServerState } from '../state.ts'
import { checkBodyHeaders, checkNotes, readNoteBodies } from './note-body.ts'
import { noQuery, type App } from './route.ts'

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
  description:
    'Nothing of them is stored. Sent as one Markdown text, or as JSON with several notes. UTF-8, at most 1 MiB.',
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

function notesOf(body: Route['Body']): readonly Note[] {
  if (typeof body === 'string') return [{ path: UNNAMED, text: body }]
  checkNotes(body.notes)
  return body.notes
}

/** Why notes were not read, as this route's problems; any other failure is a defect. */
function toProblem(error: unknown): unknown {
  if (!(error instanceof WorkError) || error.code === 'WORK_FAILED') return error
  return error.code === 'WORK_TOO_LONG'
    ? new RequestError('EXTRACTION_TOO_LONG', `${error.message} Send less text at once.`)
    : new RequestError('EXTRACTORS_BUSY', `${error.message} Send it again in a moment.`)
}

const config = {
  problems: [
    'NOTE_BINARY',
    'NOTE_ENCODING',
    'BODY_TOO_LARGE',
    'MEDIA_TYPE_UNSUPPORTED',
    'EXTRACTION_TOO_LONG',
    'EXTRACTORS_BUSY',
  ] as const,
  share: 0.1,
}

function onRequest(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  checkBodyHeaders(request)
  done()
}

/** `POST /api/extract`: Markdown in, graph out. Read on another thread, within a budget of time. */
export function extractRoutes(app: App, state: ServerState, options: PoolOptions = {}): void {
  let pool: ExtractionPool | null = null
  const poolFor = (catalog: Catalog) => (pool ??= createExtractionPool(catalog, options))
  app.addHook('onClose', () => pool?.close())
  readNoteBodies(app)
  // Without the type provider: it does not know bodies by media type.
  app
    .withTypeProvider<FastifyTypeProviderDefault>()
    .post<Route>('/api/extract', { schema, config, bodyLimit: LARGEST_BODY, onRequest }, async (request, reply) => {
      const notes = notesOf(request.body)
      const { graphJson } = poolFor(snapshotOf(state).library.catalog)
      const json = await graphJson(notes).catch((error: unknown) => {
        throw toProblem(error)
      })
      return reply.type('application/json; charset=utf-8').send(json)
    })
}
