import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import './routes/config.ts'

/** The server speaks plain HTTP; whoever ends TLS before it knows whether that is for good. */
const PLAIN_HTTP = { strictTransportSecurity: false } as const
/** For browsers that do not run the page at all. */
const OBSOLETE = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  xDnsPrefetchControl: false,
} as const

const FOR_PAGES: HelmetOptions = {
  ...PLAIN_HTTP,
  ...OBSOLETE,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // Sigma and React set styles on elements from script.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      // The layout runs in a worker that is made from a blob.
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
}

/** Data is not a page: whoever opens it as one gets nothing run, loaded or framed. */
const FOR_DATA: HelmetOptions = {
  ...PLAIN_HTTP,
  ...OBSOLETE,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  frameguard: { action: 'deny' },
  // These speak of what a page may do.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
}

/** What helmet sets. It is the same for every answer, so it is asked once rather than for each. */
function helmetHeaders(options: HelmetOptions): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet(options)(request, response, (error?: unknown) => {
    if (error !== undefined) throw new Error('helmet: its options are wrong.', { cause: error })
  })
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}

const OF_PAGES = { ...helmetHeaders(FOR_PAGES), 'permissions-policy': 'camera=(), geolocation=(), microphone=()' }
const OF_DATA = helmetHeaders(FOR_DATA)

const addOwnHeaders = (reply: FastifyReply) =>
  reply.header('cache-control', 'no-cache').header('x-request-id', reply.request.id)

/** All headers of data, on an answer that no hook sees. */
export const addDataHeaders = (reply: FastifyReply): FastifyReply => addOwnHeaders(reply).headers(OF_DATA)

/** Security headers, the request's id, and revalidation unless a route says otherwise, on every answer. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    addOwnHeaders(reply)
    done()
  })
  // The hook's parameters are Fastify's.
  // eslint-disable-next-line max-params
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.routeOptions.config.page === true) reply.headers(OF_PAGES)
    // Data that the client has already keeps the headers that it came with (RFC 9111, 3.2).
    else if (reply.statusCode !== 304) reply.headers(OF_DATA)
    done(null, payload)
  })
}
