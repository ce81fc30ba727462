import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ServerState } from './state.ts'

let processMetrics: Registry | null = null

/** Memory, event loop and garbage collection: one set a process, however many applications it holds. */
function metricsOfProcess(): Registry {
  if (processMetrics === null) {
    processMetrics = new Registry()
    collectDefaultMetrics({ register: processMetrics })
  }
  return processMetrics
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

function measureRequests(app: FastifyInstance, registers: Registry[]): void {
  const duration = new Histogram({
    name: 'cloudlore_http_request_duration_seconds',
    help: 'Time to answer, by route (as its template), method and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  app.addHook('onResponse', (request, reply, done) => {
    // The template: addresses as they come are without bound, and say what was asked.
    const route = request.routeOptions.url ?? 'unknown'
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
}

function measureGraph(app: FastifyInstance, state: ServerState, registers: Registry[]): void {
  const size = new Gauge({
    name: 'cloudlore_graph_size',
    help: 'Notes read, and nodes and edges of the graph that is served.',
    labelNames: ['of'],
    registers,
    collect() {
      const { notes = 0, nodes = 0, edges = 0 } = state.snapshot?.stats ?? {}
      for (const [of, count] of Object.entries({ notes, nodes, edges })) this.set({ of }, count)
    },
  })
  const failing = new Gauge({
    name: 'cloudlore_notes_failing',
    help: '1 while the notes as they are now cannot be read, else 0.',
    registers,
    collect() {
      this.set(state.failure === null ? 0 : 1)
    },
  })
  const events = new Counter({
    name: 'cloudlore_events_total',
    help: 'Graphs replaced, failed readings and recoveries.',
    labelNames: ['kind'],
    registers,
  })
  for (const kind of ['graph', 'failure', 'recovered']) events.inc({ kind }, 0)
  const end = state.events.listen(({ kind }) => events.inc({ kind }))
  app.addHook('onClose', (_app, done) => {
    end()
    size.reset()
    failing.reset()
    done()
  })
}

/** Measures the application's requests and what it serves; the registry writes them for Prometheus. */
export function measure(app: FastifyInstance, state: ServerState): Registry {
  const registry = new Registry()
  measureRequests(app, [registry])
  measureGraph(app, state, [registry])
  return Registry.merge([metricsOfProcess(), registry])
}
