import type { FastifyTypeProviderDefault } from 'fastify'
import type { Registry } from 'prom-client'
import { Type } from 'typebox'
import { noQuery, type App } from './route.ts'

const schema = {
  operationId: 'getMetrics',
  summary: 'Measurements for Prometheus',
  tags: ['operation'],
  querystring: noQuery,
  response: { 200: { description: 'Measurements', content: { 'text/plain': { schema: Type.String() } } } },
}

/** `GET /metrics`: measurements in Prometheus' text format. */
export function metricsRoutes(app: App, registry: Registry): void {
  const plain = app.withTypeProvider<FastifyTypeProviderDefault>()
  const config = { problems: ['TOKEN_REQUIRED'] as const }
  plain.get('/metrics', { schema, config }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
