import autocannon from 'autocannon'
import { fileURLToPath } from 'node:url'
import { COMMAND, startServer } from './command.ts'
import type { Bench } from './context.ts'
import { median } from './measure.ts'
import { atLeast, type Row } from './row.ts'

const NOTES = fileURLToPath(new URL('../../data/notes', import.meta.url))
const SECONDS = 4
const ROUNDS = 3

interface Asked {
  readonly url: string
  /** What the client has of it already. */
  readonly tag?: string
}

async function rate({ url, tag }: Asked): Promise<number> {
  const headers = { 'accept-encoding': 'br', ...(tag === undefined ? {} : { 'if-none-match': tag }) }
  const result = await autocannon({ url, connections: 10, duration: SECONDS, headers })
  const wanted = tag === undefined ? result['2xx'] : result['3xx']
  if (wanted !== result.requests.total || result.errors > 0) throw new Error(`${url}: answers that were not asked for`)
  return wanted / result.duration
}

async function tagOf(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  await answer.arrayBuffer()
  return answer.headers.get('etag') ?? ''
}

/** Requests a second, each server in a process of its own, the client in this one; routes in turns. */
export async function server({ bundled }: Bench): Promise<readonly Row[]> {
  const empty = await startServer([bundled.program('empty-server')])
  const own = await startServer([COMMAND, 'serve', NOTES, '--port', '0'], { CLOUDLORE_RATE_LIMIT: '0' })
  const routes = {
    empty: { url: `${empty.url}/` },
    paths: { url: `${own.url}/api/paths?from=eventbridge&to=ssm` },
    graph: { url: `${own.url}/api/graph` },
    known: { url: `${own.url}/api/graph`, tag: await tagOf(`${own.url}/api/graph`) },
  }
  const rates = { empty: [] as number[], paths: [] as number[], graph: [] as number[], known: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['empty', 'paths', 'graph', 'known'] as const) rates[name].push(await rate(routes[name]))
  }
  await Promise.all([empty.stop(), own.stop()])
  const base = median(rates.empty)
  const row = (name: 'paths' | 'graph' | 'known', what: string, bar: number) =>
    atLeast(`${what}, of an empty Fastify route`, median(rates[name]) / base, {
      bar,
      of: `${median(rates[name]).toFixed(0)} to ${base.toFixed(0)} requests a second, medians of ${ROUNDS}`,
    })
  return [
    row('paths', '`/api/paths`', 0.5),
    row('known', '`/api/graph`, that the client has already (304)', 0.8),
    row('graph', '`/api/graph`, all its bytes, compressed', 0.8),
  ]
}
