import type { FastifyTypeProviderDefault } from 'fastify'
import { Type } from 'typebox'
import { serializedGraph } from '../schema/graph.ts'
import { snapshotOf } from '../state.ts'
import { noQuery, type AddRoutes } from './route.ts'

const schema = { querystring: noQuery, response: { 200: serializedGraph, 304: Type.Null() } }

/** True if the `If-None-Match` header names the tag (or any: `*`); weak tags match too, as RFC 9110 13.1.2 has it. */
function matchesTag(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  return tags.includes(tag) || tags.includes('*')
}

/** `GET /api/graph`: the whole graph, serialised once a snapshot. */
export const graphRoutes: AddRoutes = (app, state) => {
  // Without the type provider: what is sent is bytes, which the serializer passes on, not the schema's object.
  app.withTypeProvider<FastifyTypeProviderDefault>().get('/api/graph', { schema }, (request, reply) => {
    const { graphJson, tag } = snapshotOf(state)
    reply.header('etag', `"${tag}"`)
    if (matchesTag(request.headers['if-none-match'], `"${tag}"`)) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(graphJson)
  })
}
