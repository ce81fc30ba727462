import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import { requireHost, requireLoopbackName, requireToken, tokenCheck } from './access.ts'
import { encodeAnswers } from './answers.ts'
import type { PoolOptions } from './extraction/worker-pool.ts'
import { addDataHeaders, sendSecurityHeaders } from './headers.ts'
import { compileLate } from './late-compilers.ts'
import { logEvents, logRequests } from './log.ts'
import { measure } from './metrics.ts'
import { gatherRoutes } from './openapi.ts'
import { answerBrokenRequest, answerProblems, problemOf, sendProblem } from './problem.ts'
import { limitRate } from './rate.ts'
import { documentRoutes } from './routes/documents.ts'
import { entityRoutes } from './routes/entities.ts'
import { eventRoutes } from './routes/events.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { exportRoutes } from './routes/export.ts'
import { extractRoutes } from './routes/extract.ts'
import { graphRoutes } from './routes/graph.ts'
import { healthRoutes } from './routes/health.ts'
import { limitRoutes } from './routes/limits.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { noteRoutes } from './routes/notes.ts'
import { pathRoutes } from './routes/paths.ts'
import { queryRoutes } from './routes/query.ts'
import { statsRoutes } from './routes/stats.ts'
import type { ServerState } from './state.ts'
import { serveWebApp } from './web-app.ts'

export interface AppOptions {
  /** Folder of the built web app; null: the API alone. Default null. */
  readonly webApp?: string | null
  /** Bearer token that `/api/` asks for; null: none, and only loopback host names are answered. Default null. */
  readonly token?: string | null
  /** Requests a minute that one address may send below `/api/`; null: any number. Default null. */
  readonly rateLimit?: number | null
  /** Bounds of the work that `POST /api/extract` gives to other threads. Default: those of `PoolOptions`. */
  readonly extraction?: PoolOptions
  /** Fastify's logger option. Default false. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>
}

const ROUTES = [
  graphRoutes,
  exportRoutes,
  statsRoutes,
  queryRoutes,
  pathRoutes,
  entityRoutes,
  limitRoutes,
  evidenceRoutes,
  noteRoutes,
  eventRoutes,
  healthRoutes,
  documentRoutes,
]

/** Note ids are paths; longer ones than most file systems allow are nobody's. */
const LONGEST_PARAMETER = 4096
const LARGEST_BODY = 64 * 1024
const LARGEST_HEAD = 16 * 1024
/** Milliseconds for the head of a request, and for all of it. */
const HEAD_TIMEOUT = 5_000
const REQUEST_TIMEOUT = 10_000
/** How often Node looks for requests that are late; by default only every 30 s. */
const CHECK_INTERVAL = 1_000

function createApp(logger: NonNullable<FastifyServerOptions['logger']>): FastifyInstance {
  return fastify({
    logger,
    // Fastify's own lines name the address, and with it the question.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    requestTimeout: REQUEST_TIMEOUT,
    http: {
      headersTimeout: HEAD_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
      maxHeaderSize: LARGEST_HEAD,
      requireHostHeader: false,
    },
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(addDataHeaders(reply), problemOf('REQUEST_INVALID', error.message))
    },
    clientErrorHandler: answerBrokenRequest,
  })
}

/** The HTTP application over a state; it does not listen. Requests can be injected at once. */
export function buildApp(state: ServerState, options: AppOptions = {}): FastifyInstance {
  const { token = null, webApp = null, rateLimit = null, extraction = {}, logger = false } = options
  const app = createApp(logger)
  compileLate(app)
  sendSecurityHeaders(app)
  answerProblems(app)
  const lacksToken = token === null ? () => false : tokenCheck(token)
  // Before anything is refused: who guesses tokens or addresses is counted too.
  if (rateLimit !== null) limitRate(app, { perMinute: rateLimit, lacksToken })
  requireHost(app)
  if (token === null) requireLoopbackName(app)
  else requireToken(app, lacksToken)
  logRequests(app)
  logEvents(app, state)
  encodeAnswers(app, state)
  const registry = measure(app, state)
  gatherRoutes(app)
  // Once the plugins above are loaded: they learn of routes as these are added.
  app.register((scope, _options, done) => {
    const typed = scope.withTypeProvider<TypeBoxTypeProvider>()
    for (const addRoutes of ROUTES) addRoutes(typed, state)
    extractRoutes(typed, state, extraction)
    metricsRoutes(typed, registry)
    done()
  })
  if (webApp !== null) serveWebApp(app, webApp)
  return app
}
