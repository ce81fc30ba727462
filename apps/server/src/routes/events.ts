import type { FastifyTypeProviderDefault } from 'fastify'
import { PassThrough } from 'node:stream'
import { Type } from 'typebox'
import { RequestError } from '../problem.ts'
import type { ServerState, StateEvent } from '../state.ts'
import { events } from '../schema/event.ts'
import { noQuery, type AddRoutes } from './route.ts'

/** Open streams at once; each costs a socket. */
const MOST_LISTENERS = 100
/** Milliseconds between signs of life, below the idle time of usual proxies. */
const PULSE = 15_000
/** Milliseconds that a browser waits before it asks again. */
const RETRY = 2_000
/** Bytes that may wait for a slow listener before it is cut off. */
const MOST_WAITING = 1024 * 1024

const schema = {
  operationId: 'listen',
  summary: 'What changes, as server-sent events',
  description:
    'First `state`: the entity tag of the graph, and why it is older than the notes if it is. Then as they happen: ' +
    '`graph` (replaced; what came, went and changed), `failure` (the notes cannot be read; the last graph stays) and ' +
    '`recovered`.',
  tags: ['graph'],
  querystring: noQuery,
  response: {
    200: {
      description: 'A stream without end; the forms are those of the `data` of each event',
      content: { 'text/event-stream': { schema: Type.Union(Object.values(events)) } },
    },
  },
}

/** One event on the wire. JSON has no raw line breaks, so its data is one line. */
const message = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/** What a new listener is told, so that it sees whether it missed something. */
function stateMessage({ snapshot, failure }: ServerState): string {
  return `retry: ${RETRY}\n${message('state', { tag: snapshot?.tag ?? null, failure })}`
}

function eventMessage(event: StateEvent): string {
  switch (event.kind) {
    case 'graph': {
      const { snapshot, change } = event
      const { notes, nodes, edges } = snapshot.stats
      return message('graph', { tag: snapshot.tag, ...change, counts: { notes, nodes, edges } })
    }
    case 'failure':
      return message('failure', event.failure)
    case 'recovered':
      return message('recovered', {})
  }
}

/** Ends a listener that does not keep up; it comes back and is told the state. */
function write(stream: PassThrough, text: string): void {
  if (stream.writableLength > MOST_WAITING) stream.destroy()
  else stream.write(text)
}

function openStream(state: ServerState): PassThrough {
  const stream = new PassThrough()
  stream.write(stateMessage(state))
  const end = state.events.listen((event) => write(stream, eventMessage(event)))
  const pulse = setInterval(() => write(stream, ': alive\n\n'), PULSE).unref()
  stream.once('close', () => {
    end()
    clearInterval(pulse)
  })
  return stream
}

/** `GET /api/events`: server-sent events `state` (at once), then `graph`, `failure` and `recovered` as they happen. */
export const eventRoutes: AddRoutes = (app, state) => {
  const streams = new Set<PassThrough>()
  app.addHook('preClose', (done) => {
    for (const stream of streams) stream.end()
    done()
  })
  const config = { problems: ['LISTENERS_TOO_MANY'] as const }
  const options = { schema, config, exposeHeadRoute: false }
  app.withTypeProvider<FastifyTypeProviderDefault>().get('/api/events', options, (_request, reply) => {
    if (streams.size >= MOST_LISTENERS) {
      throw new RequestError(
        'LISTENERS_TOO_MANY',
        `${MOST_LISTENERS} listen already. Close other pages of this server.`,
      )
    }
    const stream = openStream(state)
    streams.add(stream)
    stream.once('close', () => streams.delete(stream))
    // Proxies that gather answers would hold events back.
    return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream)
  })
}
