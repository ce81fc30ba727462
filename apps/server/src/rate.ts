import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'
import type { LacksToken } from './access.ts'
import { RequestError } from './problem.ts'

const MINUTE = 60_000

export interface RateOptions {
  /** Requests that an address may send. */
  readonly perMinute: number
  readonly lacksToken: LacksToken
}

/**
 * Bounds how often an address may ask: for what is below `/api/`, for what is not there, and for anything without a token
 * that it needs. Counts by whole minutes, before hooks that are added from now on.
 */
export function limitRate(app: FastifyInstance, { perMinute, lacksToken }: RateOptions): void {
  app.register(fastifyRateLimit, {
    // Routes' own hooks come after those that refuse requests, and addresses without a route have none.
    global: false,
    max: perMinute,
    timeWindow: MINUTE,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { max, after }) =>
      new RequestError('RATE_LIMITED', `At most ${max} requests a minute are answered here. Ask again in ${after}.`),
  })
  const limiters = new Map<number, preHandlerAsyncHookHandler>()
  const limiterOf = (share: number): preHandlerAsyncHookHandler => {
    const limiter = limiters.get(share) ?? app.rateLimit({ max: Math.max(1, Math.floor(perMinute * share)) })
    limiters.set(share, limiter)
    return limiter
  }
  const isCounted = (request: FastifyRequest) =>
    request.is404 || request.routeOptions.url?.startsWith('/api/') === true || lacksToken(request)
  app.addHook('onRequest', async (request, reply) => {
    if (isCounted(request)) await limiterOf(request.routeOptions.config.share ?? 1).call(app, request, reply)
  })
}
