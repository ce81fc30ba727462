import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import { problemOf, sendProblem } from './problem.ts'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** True for addresses that only this machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host)

const digest = (text: string) => createHash('sha256').update(text).digest()

/** True for requests that must not be answered for want of a token. */
export type LacksToken = (request: FastifyRequest) => boolean

/** Whether a request lacks a token that `/metrics` and all below `/api/` ask for, unless it is `open`. */
export function tokenCheck(token: string): LacksToken {
  // Compared in constant time, whatever the lengths: digests of equal length are compared, not the tokens.
  const expected = digest(token)
  return (request) => {
    // By route: the raw URL may spell the same path in other ways.
    const route = request.routeOptions.url ?? request.url
    const isGuarded = (route.startsWith('/api/') || route === '/metrics') && request.routeOptions.config.open !== true
    if (!isGuarded) return false
    const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    return given === undefined || !timingSafeEqual(digest(given), expected)
  }
}

/** Refuses requests that lack a token; the page itself holds nothing of the notes. */
export function requireToken(app: FastifyInstance, lacksToken: LacksToken): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!lacksToken(request)) {
      done()
      return
    }
    reply.header('www-authenticate', 'Bearer realm="cloudlore"')
    sendProblem(reply, problemOf('TOKEN_REQUIRED', 'Send the header "Authorization: Bearer <CLOUDLORE_TOKEN>".'))
  })
}

/** Refuses requests of HTTP/1.1 that name no host (RFC 9112, 3.2). Node would do so itself, without a word. */
export function requireHost(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.headers.host !== undefined || request.raw.httpVersion !== '1.1') done()
    else sendProblem(reply, problemOf('REQUEST_INVALID', 'Header "host" is missing; give the name of this server.'))
  })
}

/**
 * Answers only requests that name this machine. Without it a web page elsewhere could point its own name at 127.0.0.1
 * and read the notes as if it were of the same origin (DNS rebinding).
 */
export function requireLoopbackName(app: FastifyInstance): void {
  // A client sends the same name again and again.
  let last: string | undefined
  app.addHook('onRequest', (request, reply, done) => {
    const { host } = request.headers
    if (host !== undefined && host === last) done()
    else if (isLoopback(request.hostname.replace(/^\[|\]$/g, ''))) {
      last = host
      done()
    } else {
      sendProblem(reply, problemOf('HOST_UNKNOWN', `This server answers to localhost, not to ${request.hostname}.`))
    }
  })
}
