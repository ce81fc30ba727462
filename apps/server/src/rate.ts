import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { RequestError } from './problem.ts'

const MINUTE = 60_000

/** Bounds how often an address may ask below `/api/`, by routes that are added from now on. Counts by whole minutes. */
export function limitRate(app: FastifyInstance, perMinute: number): void {
  app.register(fastifyRateLimit, {
    global: true,
    max: perMinute,
    timeWindow: MINUTE,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { max, after }) =>
      new RequestError('RATE_LIMITED', `At most ${max} requests a minute are answered here. Ask again in ${after}.`),
  })
  app.addHook('onRoute', (route) => {
    const share = route.config?.share
    if (!route.url.startsWith('/api/')) route.config = { ...route.config, rateLimit: false }
    else if (share !== undefined) {
      const max = Math.max(1, Math.floor(perMinute * share))
      route.config = { ...route.config, rateLimit: { max, timeWindow: MINUTE } }
    }
  })
}
