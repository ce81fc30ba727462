/**
 * A Fastify server that does nothing: `/` says so as schema'd JSON, `/bytes` sends the file that is its argument. Prints
 * its address.
 */
import Fastify from 'fastify'
import { readFileSync } from 'node:fs'

const app = Fastify()
const schema = { response: { 200: { type: 'object', properties: { ok: { type: 'boolean' } } } } }
app.get('/', { schema }, () => ({ ok: true }))

const body = readFileSync(process.argv[2] ?? '')
app.get('/bytes', (_request, reply) => reply.type('application/json').header('content-encoding', 'br').send(body))
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)
