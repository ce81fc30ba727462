import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { encode, encodingFor, isWorthEncoding, type Encoding } from './encoding.ts'
import type { Snapshot } from './snapshot.ts'
import type { ServerState } from './state.ts'

/** An answer that is the same until the snapshot changes. */
interface FixedAnswer {
  readonly type: string
  readonly disposition: string | undefined
  readonly encoding: Encoding
  readonly body: Promise<Buffer>
}

/** What a request is answered from, settled before its handler runs. */
interface Basis {
  readonly snapshot: Snapshot
  readonly tag: string
}

const isReading = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** True if an `If-None-Match` names the tag; `*` names any. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((each) => [tag, `W/${tag}`, '*'].includes(each.trim()))
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

async function encoded(payload: Buffer, reply: FastifyReply, encoding: Encoding): Promise<Buffer> {
  const often = reply.request.routeOptions.config.answers === 'fixed'
  reply.header('content-encoding', encoding).removeHeader('content-length')
  return encode(payload, encoding, { often })
}

const bytesOf = (payload: unknown): Buffer | null =>
  Buffer.isBuffer(payload) ? payload : typeof payload === 'string' ? Buffer.from(payload) : null

const textOf = (header: unknown) => (typeof header === 'string' ? header : undefined)

/** Keeps fixed answers with their snapshot, so that they go when it goes. */
function createShelf() {
  const shelves = new WeakMap<Snapshot, Map<string, FixedAnswer>>()
  const keyOf = (request: FastifyRequest) => `${encodingFor(request.headers['accept-encoding'])} ${request.url}`
  return {
    get: (snapshot: Snapshot, request: FastifyRequest) => shelves.get(snapshot)?.get(keyOf(request)),
    put: (snapshot: Snapshot, request: FastifyRequest, answer: FixedAnswer) => {
      const shelf = shelves.get(snapshot) ?? new Map<string, FixedAnswer>()
      shelves.set(snapshot, shelf)
      // Fixed routes have few addresses, but may be asked for under many spellings of them, or for one of many parts.
      if (shelf.size < MOST_KEPT && !request.url.includes('?')) shelf.set(keyOf(request), answer)
    },
  }
}
const MOST_KEPT = 100

function sendFixed(reply: FastifyReply, { type, disposition, encoding, body }: FixedAnswer): void {
  reply.type(type)
  if (disposition !== undefined) reply.header('content-disposition', disposition)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  void body.then(
    (bytes) => reply.send(bytes),
    (error: unknown) => reply.send(error),
  )
}

/**
 * Compresses answers, tags those that follow from the snapshot, and answers 304 to who has them already. Routes say by
 * `config.answers` what they depend on.
 */
export function encodeAnswers(app: FastifyInstance, state: ServerState): void {
  const bases = new WeakMap<FastifyRequest, Basis>()
  const shelf = createShelf()

  // With callbacks: between this and the handler nothing else runs, so both see the same snapshot.
  app.addHook('preHandler', (request, reply, done) => {
    const { snapshot } = state
    if (request.routeOptions.config.answers === undefined || snapshot === null || !isReading(request)) {
      done()
      return
    }
    const tag = tagFor(snapshot.tag, encodingFor(request.headers['accept-encoding']))
    reply.header('vary', 'accept-encoding')
    const fixed = shelf.get(snapshot, request)
    if (isKnown(request, tag)) void reply.header('etag', tag).code(304).send()
    else if (fixed) sendFixed(reply.header('etag', tag), fixed)
    else {
      bases.set(request, { snapshot, tag })
      done()
    }
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const basis = reply.statusCode === 200 ? bases.get(request) : undefined
    if (basis) reply.header('etag', basis.tag)
    const bytes = bytesOf(payload)
    if (bytes === null || reply.hasHeader('content-encoding') || reply.statusCode === 304) return payload
    const type = textOf(reply.getHeader('content-type')) ?? ''
    const isWorth = isWorthEncoding(type, bytes.length)
    if (isWorth) reply.header('vary', 'accept-encoding')
    const encoding = isWorth ? encodingFor(request.headers['accept-encoding']) : 'identity'
    const body = encoding === 'identity' ? Promise.resolve(bytes) : encoded(bytes, reply, encoding)
    if (basis && request.routeOptions.config.answers === 'fixed') {
      const disposition = textOf(reply.getHeader('content-disposition'))
      shelf.put(basis.snapshot, request, { type, disposition, encoding, body })
    }
    return body
  })
}
