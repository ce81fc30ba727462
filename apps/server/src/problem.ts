import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { GraphError } from '@cloudlore/graph'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { mediaTypeInWords, refusalInWords } from './invalid-request.ts'
import type { problemDetails } from './schema/problem.ts'

/** Every way a request can fail: its stable code, HTTP status and title. A code is never given another meaning. */
export const PROBLEMS = {
  REQUEST_INVALID: { status: 400, title: 'The request is not valid' },
  NOTE_BINARY: { status: 400, title: 'The text is a binary file' },
  NOTE_ENCODING: { status: 400, title: 'The text is not UTF-8' },
  TOKEN_REQUIRED: { status: 401, title: 'A token is required' },
  HOST_UNKNOWN: { status: 403, title: 'The server does not answer to this host name' },
  ROUTE_UNKNOWN: { status: 404, title: 'There is no such address' },
  ENTITY_UNKNOWN: { status: 404, title: 'No entity has this name' },
  EDGE_UNKNOWN: { status: 404, title: 'There is no such relation' },
  NOTE_UNKNOWN: { status: 404, title: 'There is no such note' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request took too long to arrive' },
  BODY_TOO_LARGE: { status: 413, title: 'The request body is too large' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The request body is of a type that is not read' },
  QUESTION_UNREADABLE: { status: 422, title: 'The question cannot be read' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'The server failed' },
  EXTRACTION_TOO_LONG: { status: 503, title: 'The text took too long to read' },
  EXTRACTORS_BUSY: { status: 503, title: 'Too many texts wait to be read' },
  LISTENERS_TOO_MANY: { status: 503, title: 'Too many listen already' },
  NOT_READY: { status: 503, title: 'The notes are not read yet' },
} as const
export type ProblemCode = keyof typeof PROBLEMS

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
      return {
        ...problemOf(
          'ENTITY_UNKNOWN',
          error.message,
          error.suggestions.map(({ id, label, question }) => ({ id, label, ...(question && { text: question }) })),
        ),
        ...(error.phrase !== null && { phrase: error.phrase, ambiguous: error.ambiguous }),
      }
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
    case 'RELATION_INVALID':
    case 'GRAPH_VERSION_UNSUPPORTED':
      return internal
  }
}

const internal = problemOf('INTERNAL', 'The server failed to answer; its log says why.')

function ofFrameworkError(error: FastifyError, request: FastifyRequest): ProblemDetails {
  const status = error.statusCode ?? 500
  if (error.validation) return problemOf('REQUEST_INVALID', refusalInWords(error))
  if (status === 413) {
    return problemOf('BODY_TOO_LARGE', `The body is over ${request.routeOptions.bodyLimit} bytes; send less at once.`)
  }
  if (status === 415) return problemOf('MEDIA_TYPE_UNSUPPORTED', mediaTypeInWords(request))
  return status >= 400 && status < 500 ? { ...problemOf('REQUEST_INVALID', error.message), status } : internal
}

function toProblem(error: FastifyError, request: FastifyRequest): ProblemDetails {
  if (error instanceof GraphError) return ofGraphError(error)
  if (error instanceof RequestError) return problemOf(error.code, error.message)
  return ofFrameworkError(error, request)
}

/** Sends problem details with their status and media type. */
export function sendProblem(reply: FastifyReply, problem: ProblemDetails): FastifyReply {
  // As text: the media type is not one that the route's response schemas are for.
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

const BROKEN: Readonly<
  Record<string, { readonly code: ProblemCode; readonly status: number; readonly detail: string }>
> = {
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'REQUEST_TIMEOUT', status: 408, detail: 'The request took too long to arrive.' },
  HPE_HEADER_OVERFLOW: { code: 'REQUEST_INVALID', status: 431, detail: 'The head of the request is too large.' },
}
const UNREADABLE = { code: 'REQUEST_INVALID', status: 400, detail: 'This is not an HTTP request.' } as const

/** Answers on a socket whose request cannot be read, and closes it. */
export function answerBrokenRequest({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { code: problem, status, detail } = BROKEN[code ?? ''] ?? UNREADABLE
  const body = JSON.stringify({ ...problemOf(problem, detail), status })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  // A sender that never reads or ends would keep its half of the connection.
  socket.destroySoon()
}

/** Answers every failure as problem details; only those of the server itself are logged. No stack leaves the server. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = toProblem(error, request)
    if (problem.status >= 500) request.log.error(error)
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problemOf('ROUTE_UNKNOWN', `${request.method} ${request.url} is not served here.`)),
  )
}
