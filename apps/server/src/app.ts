import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { requireLoopbackName, requireToken } from './access.ts'
import { sendSecurityHeaders } from './headers.ts'
import { logEvents } from './log.ts'
import { answerProblems, problemOf, sendProblem } from './problem.ts'
import { entityRoutes } from './routes/entities.ts'
import { eventRoutes } from './routes/events.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { graphRoutes } from './routes/graph.ts'
import { healthRoutes } from './routes/health.ts'
import { limitRoutes } from './routes/limits.ts'
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
  /** Fastify's logger option. Default false. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>
}

const ROUTES = [
  graphRoutes,
  entityRoutes,
  pathRoutes,
  queryRoutes,
  limitRoutes,
  evidenceRoutes,
  noteRoutes,
  statsRoutes,
  eventRoutes,
  healthRoutes,
]

/** Note ids are paths; longer ones than most file systems allow are nobody's. */
const LONGEST_PARAMETER = 4096
const LARGEST_BODY = 64 * 1024
const REQUEST_TIMEOUT = 10_000

/** The HTTP application over a state; it does not listen. Requests can be injected at once. */
export function buildApp(state: ServerState, options: AppOptions = {}): FastifyInstance {
  const app = fastify({
    logger: options.logger ?? false,
    bodyLimit: LARGEST_BODY,
    requestTimeout: REQUEST_TIMEOUT,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // Fastify drops unknown properties by default, so that a misspelt query key would be ignored instead of refused.
    ajv: { customOptions: { removeAdditional: false } },
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(reply, problemOf('REQUEST_INVALID', error.message))
    },
  })
  sendSecurityHeaders(app)
  const { token = null, webApp = null } = options
  if (token === null) requireLoopbackName(app)
  else requireToken(app, token)
  answerProblems(app)
  logEvents(app, state)
  const typed = app.withTypeProvider<TypeBoxTypeProvider>()
  for (const addRoutes of ROUTES) addRoutes(typed, state)
  if (webApp !== null) serveWebApp(app, webApp)
  return app
}
