import type { FastifyTypeProviderDefault } from 'fastify'
import { Type } from 'typebox'
import { docsPage, type ApiDocument } from '../docs-page.ts'
import { noQuery, type AddRoutes } from './route.ts'

const documentSchema = {
  operationId: 'getOpenApi',
  summary: 'This interface as an OpenAPI document',
  tags: ['operation'],
  querystring: noQuery,
  response: { 200: Type.Object({ openapi: Type.String() }, { additionalProperties: true }) },
}
const pageSchema = {
  operationId: 'getDocs',
  summary: 'This interface as a page to read',
  tags: ['operation'],
  querystring: noQuery,
  response: { 200: { description: 'A page', content: { 'text/html': { schema: Type.String() } } } },
}

/** `GET /api/openapi.json` and `GET /api/docs`: what can be asked, for programs and for people. */
export const documentRoutes: AddRoutes = (app) => {
  const plain = app.withTypeProvider<FastifyTypeProviderDefault>()
  const config = { open: true as const }
  let page: string | null = null
  plain.get('/api/openapi.json', { schema: documentSchema, config }, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )
  plain.get('/api/docs', { schema: pageSchema, config: { ...config, page: true } }, (_request, reply) => {
    // Our own document, so its form is known.
    page ??= docsPage(app.swagger() as ApiDocument)
    return reply.type('text/html; charset=utf-8').send(page)
  })
}
