import fastifySwagger, { type SwaggerTransform } from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import './routes/config.ts'
import { PROBLEMS, type ProblemCode } from './problem.ts'
import { problemDetails } from './schema/problem.ts'

const TAGS = [
  { name: 'graph', description: 'All that the notes assert, in one piece' },
  { name: 'questions', description: 'Answers with the sentences behind them' },
  { name: 'entities', description: 'Services, features and what is not of AWS' },
  { name: 'limits', description: 'Quantities that the notes state' },
  { name: 'evidence', description: 'Sentences behind an edge' },
  { name: 'notes', description: 'The notes themselves' },
  { name: 'extraction', description: 'Graphs of texts that are sent' },
  { name: 'operation', description: 'For those who run the server' },
]

const INFO = {
  title: 'Cloudlore',
  version: '0.1.0',
  description:
    'What Markdown notes say about AWS, as a graph. Entities are named by id or by any name, in English or Korean. ' +
    'Failures are problem details (RFC 9457) with a stable `code`.',
  license: { name: 'MIT' },
}

/** Problems that every route can have. */
const ANYWHERE: readonly ProblemCode[] = ['REQUEST_INVALID', 'HOST_UNKNOWN', 'INTERNAL']
/** Problems that every route below `/api/` can have besides. */
const OF_THE_API: readonly ProblemCode[] = ['TOKEN_REQUIRED', 'RATE_LIMITED', 'NOT_READY']

function problemsOf(url: string, own: readonly ProblemCode[] = []): ReadonlySet<ProblemCode> {
  return new Set([...ANYWHERE, ...(url.startsWith('/api/') ? OF_THE_API : []), ...own])
}

/** Problem responses by status; codes of one status share a response. */
function problemResponses(codes: ReadonlySet<ProblemCode>): Record<number, object> {
  const responses: Record<number, object> = {}
  for (const status of new Set([...codes].map((code) => PROBLEMS[code].status))) {
    const ofStatus = [...codes].filter((code) => PROBLEMS[code].status === status)
    const description = ofStatus.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('. ')
    responses[status] = { description, content: { 'application/problem+json': { schema: problemDetails } } }
  }
  return responses
}

const NOT_MODIFIED = { 304: { description: 'The client has this answer already', type: 'null' } }

/** A route's schema with the answers that hooks give for it. */
const withSharedAnswers: SwaggerTransform = ({ schema: given, url, route: { config = {} } }) => {
  // Files of the page have none, whatever the type says.
  const schema = given as FastifySchema | undefined
  const own = schema?.response
  const response = {
    ...(typeof own === 'object' ? own : {}),
    ...(config.answers === undefined ? {} : NOT_MODIFIED),
    ...problemResponses(problemsOf(url, config.problems)),
  }
  const hide = schema?.operationId === undefined
  return { schema: { ...schema, response, hide }, url }
}

/** Gathers the routes that are added from now on; `/api/openapi.json` gives them as OpenAPI 3.1. */
export function gatherRoutes(app: FastifyInstance): void {
  app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: INFO,
      tags: TAGS,
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { token: [] }],
    },
    transform: withSharedAnswers,
    convertConstToEnum: false,
  })
}
