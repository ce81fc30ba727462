import type { FastifyInstance } from 'fastify'
import type { ServerState } from './state.ts'

/** Logs what happens to the notes: how much of them, never what stands in them. */
export function logEvents(app: FastifyInstance, state: ServerState): void {
  const end = state.events.listen((event) => {
    switch (event.kind) {
      case 'graph':
        app.log.info({ tag: event.snapshot.tag, ...event.snapshot.stats }, 'graph replaced')
        break
      case 'failure':
        app.log.error(
          { code: event.failure.code, ...(event.cause === null ? {} : { err: event.cause }) },
          event.failure.message,
        )
        break
      case 'recovered':
        app.log.info('the notes can be read again')
    }
  })
  app.addHook('onClose', (_app, done) => {
    end()
    done()
  })
}

/** Logs each answer: its route rather than its address, which may hold a question or the name of a note. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10
    request.log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, milliseconds }, 'answered')
    done()
  })
}
