import { GraphError } from '@cloudlore/graph'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { Type, type Static } from 'typebox'

/** Every way a request can fail: its stable code, HTTP status and title. A code is never given another meaning. */
export const PROBLEMS = {
  REQUEST_INVALID: { status: 400, title: 'The request is not valid' },
  TOKEN_REQUIRED: { status: 401, title: 'A token is required' },
  HOST_UNKNOWN: { status: 403, title: 'The server does not answer to this host name' },
  ROUTE_UNKNOWN: { status: 404, title: 'There is no such address' },
  ENTITY_UNKNOWN: { status: 404, title: 'No entity has this name' },
  EDGE_UNKNOWN: { status: 404, title: 'There is no such relation' },
  NOTE_UNKNOWN: { status: 404, title: 'There is no such note' },
  BODY_TOO_LARGE: { status: 413, title: 'The request body is too large' },
  QUESTION_UNREADABLE: { status: 422, title: 'The question cannot be read' },
  INTERNAL: { status: 500, title: 'The server failed' },
  LISTENERS_TOO_MANY: { status: 503, title: 'Too many listen already' },
  NOT_READY: { status: 503, title: 'The notes are not read yet' },
} as const
export type ProblemCode = keyof typeof PROBLEMS

const suggestion = Type.Object({
  id: Type.Optional(Type.String()),
  label: Type.Optional(Type.String()),
  text: Type.Optional(Type.String()),
})

/** RFC 9457 problem details. `suggestions`: entities (`id`, `label`) or questions (`text`), best first. */
export const problemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  suggestions: Type.Optional(Type.Immutable(Type.Array(suggestion))),
})
type ProblemDetails = Static<typeof problemDetails>
type Suggestions = ProblemDetails['suggestions']

/** Thrown by routes; answered as problem details. */
export class RequestError extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, detail: string) {
    super(detail)
    this.name = 'RequestError'
    this.code = code
  }
}

/** A failed request as problem details. `status` differs from the code's own only for statuses without a code. */
export function problemOf(code: ProblemCode, detail: string, suggestions?: Suggestions): ProblemDetails {
  const { status, title } = PROBLEMS[code]
  const type = `urn:cloudlore:problem:${code.toLowerCase().replaceAll('_', '-')}`
  return { type, title, status, detail, code, ...(suggestions && { suggestions }) }
}

function ofGraphError(error: GraphError): ProblemDetails {
  switch (error.code) {
    case 'ENTITY_UNKNOWN':
      return problemOf('ENTITY_UNKNOWN', error.message, error.suggestions)
    case 'QUESTION_UNREADABLE':
      return problemOf(
        'QUESTION_UNREADABLE',
        error.message,
        error.suggestions.map(({ label }) => ({ text: label })),
      )
    case 'OPTION_INVALID':
      return problemOf('REQUEST_INVALID', error.message)
    case 'CATALOG_INVALID':
    case 'GRAPH_INVALID':
    case 'GRAPH_VERSION_UNSUPPORTED':
      return internal
  }
}

const internal = problemOf('INTERNAL', 'The server failed to answer; its log says why.')

function ofFrameworkError(error: FastifyError): ProblemDetails {
  const status = error.statusCode ?? 500
  if (status === 413) return problemOf('BODY_TOO_LARGE', error.message)
  return status >= 400 && status < 500 ? { ...problemOf('REQUEST_INVALID', error.message), status } : internal
}

function toProblem(error: FastifyError): ProblemDetails {
  if (error instanceof GraphError) return ofGraphError(error)
  if (error instanceof RequestError) return problemOf(error.code, error.message)
  return ofFrameworkError(error)
}

/** Sends problem details with their status and media type. */
export function sendProblem(reply: FastifyReply, problem: ProblemDetails): FastifyReply {
  // As text: the media type is not one that the route's response schemas are for.
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

/** Answers every failure as problem details; only those of the server itself are logged. No stack leaves the server. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) request.log.error(error)
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problemOf('ROUTE_UNKNOWN', `${request.method} ${request.url} is not served here.`)),
  )
}
