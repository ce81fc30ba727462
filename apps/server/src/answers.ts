import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { createShelves, type AnswerShelf, type KeptAnswer } from './answer-shelf.ts'
import { encode, encodingFor, isWorthEncoding, type Encoding } from './encoding.ts'
import './routes/config.ts'
import type { ServerState } from './state.ts'

/** What a request is answered from, settled before its handler runs. */
interface Basis {
  readonly shelf: AnswerShelf
  readonly tag: string
  readonly key: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `encodeAnswers` while a handler makes an answer that follows from the snapshot; else null. */
    basis: Basis | null
  }
}

const encodingOf = ({ headers }: FastifyRequest) => encodingFor(headers['accept-encoding'])
/** Addresses have no spaces, so keys of two requests are the same only if both parts are. */
const keyOf = (request: FastifyRequest, encoding: Encoding) => `${encoding} ${request.url}`

/** True if an `If-None-Match` names the tag; `*` names any. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return header === tag || header?.split(',').some((each) => [tag, `W/${tag}`, '*'].includes(each.trim())) === true
}

/** A strong tag differs between encodings, since their bytes do (RFC 9110, 8.8.1). */
export const tagFor = (version: string, encoding: Encoding): string =>
  `"${version}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** `*` asks whether there is any answer; only where the address alone decides that, it is known beforehand. */
const isCertain = ({ routeOptions }: FastifyRequest) =>
  routeOptions.config.answers === 'fixed' && routeOptions.url?.includes(':') !== true

function isKnown(request: FastifyRequest, tag: string): boolean {
  const header = request.headers['if-none-match']
  return header?.trim() === '*' ? isCertain(request) : namesTag(header, tag)
}

/** Answers 304 and gives true if the client has the answer already. */
function isNotModified(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  if (!isKnown(request, tag)) return false
  void reply.header('vary', 'accept-encoding').header('etag', tag).code(304).send()
  return true
}

function sendKept(reply: FastifyReply, { headers, body }: KeptAnswer): void {
  reply.headers(headers)
  if (Buffer.isBuffer(body)) {
    void reply.send(body)
    return
  }
  void body.then(
    (bytes) => reply.send(bytes),
    (error: unknown) => reply.send(error),
  )
}

const bytesOf = (payload: unknown): Buffer | null =>
  Buffer.isBuffer(payload) ? payload : typeof payload === 'string' ? Buffer.from(payload) : null

const textOf = (header: unknown) => (typeof header === 'string' ? header : undefined)

const OWN_HEADERS = ['content-type', 'content-disposition', 'content-encoding', 'vary', 'etag']

function ownHeaders(reply: FastifyReply): Record<string, string> {
  const values = OWN_HEADERS.map((name) => [name, textOf(reply.getHeader(name))] as const)
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Keeps the answer that is about to be sent. */
function keep(reply: FastifyReply, { shelf, key }: Basis, body: Buffer | Promise<Buffer>): void {
  const { routeOptions, url } = reply.request
  // With a query, a fixed route gives one of many parts.
  const isFixed = routeOptions.config.answers === 'fixed' && !url.includes('?')
  const answer: KeptAnswer = { headers: ownHeaders(reply), body }
  if (isFixed || Buffer.isBuffer(body)) shelf.put(key, answer, isFixed)
  if (Buffer.isBuffer(body)) return
  const settle = (bytes: Buffer) => {
    answer.body = bytes
    if (!isFixed) shelf.put(key, answer, false)
  }
  // Who waits for the body is told of a failure; here it only is not kept.
  body.then(settle, () => undefined)
}

type Done = (error?: Error | null, payload?: unknown) => void

/** Compresses what is about to be sent if that is worth it, and keeps it if it follows from the snapshot. */
function finish(reply: FastifyReply, payload: unknown, done: Done): void {
  const { request } = reply
  const basis = reply.statusCode === 200 ? request.basis : null
  const bytes = bytesOf(payload)
  if (bytes === null || reply.statusCode === 304 || reply.hasHeader('content-encoding')) {
    done(null, payload)
    return
  }
  if (basis) reply.header('etag', basis.tag).header('vary', 'accept-encoding')
  const isWorth = isWorthEncoding(textOf(reply.getHeader('content-type')) ?? '', bytes.length)
  if (isWorth) reply.header('vary', 'accept-encoding')
  const encoding = isWorth ? encodingOf(request) : 'identity'
  if (encoding === 'identity') {
    if (basis) keep(reply, basis, bytes)
    done(null, bytes)
    return
  }
  reply.header('content-encoding', encoding).removeHeader('content-length')
  const body = encode(bytes, encoding, { often: request.routeOptions.config.answers === 'fixed' })
  if (basis) keep(reply, basis, body)
  body.then((encoded) => done(null, encoded), done)
}

/**
 * Compresses answers, tags those that follow from the snapshot, keeps them, and answers 304 to who has them already.
 * Routes that are added from now on say by `config.answers` what they depend on.
 */
export function encodeAnswers(app: FastifyInstance, state: ServerState): void {
  const shelfOf = createShelves()
  app.decorateRequest('basis', null)

  // With callbacks: between these and the handler nothing else runs, so all see the same snapshot.
  const fromShelf = (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const { snapshot } = state
    const encoding = encodingOf(request)
    const kept = snapshot === null ? undefined : shelfOf(snapshot).get(keyOf(request, encoding))
    if (snapshot === null || kept === undefined) done()
    else if (!isNotModified(request, reply, tagFor(snapshot.tag, encoding))) sendKept(reply, kept)
  }
  const settleBasis = (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const { snapshot } = state
    const encoding = encodingOf(request)
    const tag = snapshot === null ? '' : tagFor(snapshot.tag, encoding)
    if (snapshot === null) done()
    else if (!isNotModified(request, reply, tag)) {
      request.basis = { shelf: shelfOf(snapshot), tag, key: keyOf(request, encoding) }
      done()
    }
  }
  app.addHook('onRoute', (route: RouteOptions) => {
    if (route.config?.answers === undefined) return
    route.preValidation = [fromShelf]
    route.preHandler = [settleBasis]
  })
  // The hook's parameters are Fastify's.
  // eslint-disable-next-line max-params
  app.addHook('onSend', (_request, reply, payload, done: Done) => {
    finish(reply, payload, done)
  })
}
