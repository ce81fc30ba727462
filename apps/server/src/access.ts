import type { FastifyInstance } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import { problemOf, sendProblem } from './problem.ts'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** True for addresses that only this machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host)

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Asks a bearer token of `/metrics` and of all below `/api/` that is not `open`; the page itself holds nothing of the
 * notes.
 */
export function requireToken(app: FastifyInstance, token: string): void {
  // Compared in constant time, whatever the lengths: digests of equal length are compared, not the tokens.
  const expected = digest(token)
  app.addHook('onRequest', (request, reply, done) => {
    // By route: the raw URL may spell the same path in other ways.
    const route = request.routeOptions.url ?? request.url
    const isGuarded = (route.startsWith('/api/') || route === '/metrics') && request.routeOptions.config.open !== true
    const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (!isGuarded || (given !== undefined && timingSafeEqual(digest(given), expected))) {
      done()
      return
    }
    reply.header('www-authenticate', 'Bearer realm="cloudlore"')
    sendProblem(reply, problemOf('TOKEN_REQUIRED', 'Send the header "Authorization: Bearer <CLOUDLORE_TOKEN>".'))
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
