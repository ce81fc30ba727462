/** A Fastify server with one route that says nothing, as schema'd JSON; prints its address. */
import Fastify from 'fastify'

const app = Fastify()
const schema = { response: { 200: { type: 'object', properties: { ok: { type: 'boolean' } } } } }
app.get('/', { schema }, () => ({ ok: true }))
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)
