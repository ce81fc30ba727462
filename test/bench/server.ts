import autocannon from 'autocannon'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { COMMAND, startServer } from './command.ts'
import type { Bench } from './context.ts'
import { median } from './measure.ts'
import { atLeast, type Row } from './row.ts'

const NOTES = fileURLToPath(new URL('../../data/notes', import.meta.url))
const SECONDS = 3
const ROUNDS = 5

interface Asked {
  readonly url: string
  /** What the client has of it already. */
  readonly tag?: string
}

/** Answered requests a second. */
async function rate({ url, tag }: Asked): Promise<number> {
  const headers = { 'accept-encoding': 'br', ...(tag === undefined ? {} : { 'if-none-match': tag }) }
  const result = await autocannon({ url, connections: 10, duration: SECONDS, headers })
  const wanted = tag === undefined ? result['2xx'] : result['3xx']
  if (wanted !== result.requests.total || result.errors > 0) throw new Error(`${url}: answers that were not asked for`)
  return wanted / result.duration
}

/** The graph as it is sent, compressed. */
async function graphFrom(address: string): Promise<{ readonly tag: string; readonly bytes: Buffer }> {
  // Not by fetch, which would decompress it.
  const request = get(address, { headers: { 'accept-encoding': 'br' } })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return { tag: answer.headers.etag ?? '', bytes: await buffer(answer) }
}

const NAMES = ['empty', 'paths', 'known', 'bytes', 'graph'] as const
type RouteName = (typeof NAMES)[number]

/** Rates of each route, round by round; every other round in the opposite order. */
async function measured(routes: Readonly<Record<RouteName, Asked>>): Promise<Record<RouteName, number[]>> {
  const rates: Record<RouteName, number[]> = { empty: [], paths: [], known: [], bytes: [], graph: [] }
  for (let round = -1; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
      const found = await rate(routes[name])
      // In the first one the servers' code is still being compiled.
      if (round >= 0) rates[name].push(found)
    }
  }
  return rates
}

/** Requests a second, each server in a process of its own, the client in this one; routes in turns. */
export async function server({ bundled, folder }: Bench): Promise<readonly Row[]> {
  const own = await startServer([COMMAND, 'serve', NOTES, '--port', '0'], { CLOUDLORE_RATE_LIMIT: '0' })
  const { tag, bytes } = await graphFrom(`${own.url}/api/graph`)
  const file = join(folder, 'graph.json.br')
  await writeFile(file, bytes)
  const empty = await startServer([bundled.program('empty-server'), file])
  const rates = await measured({
    empty: { url: `${empty.url}/` },
    paths: { url: `${own.url}/api/paths?from=eventbridge&to=ssm` },
    known: { url: `${own.url}/api/graph`, tag },
    bytes: { url: `${empty.url}/bytes` },
    graph: { url: `${own.url}/api/graph` },
  })
  await Promise.all([empty.stop(), own.stop()])
  const row = (what: string, [name, base]: readonly [RouteName, RouteName], bar: number) => {
    // Round by round, so that what else the machine does falls on both sides.
    const ratio = median(rates[name].map((each, round) => each / (rates[base][round] ?? NaN)))
    const [ours, theirs] = [median(rates[name]).toFixed(0), median(rates[base]).toFixed(0)]
    return atLeast(what, ratio, { bar, of: `${ours} to ${theirs} requests a second, medians of ${ROUNDS}` })
  }
  const kilobytes = Math.round(bytes.length / 1000)
  return [
    row('`/api/paths`, of an empty Fastify route', ['paths', 'empty'], 0.5),
    row('`/api/graph`, that the client has already (304), of an empty Fastify route', ['known', 'empty'], 0.8),
    row(
      `\`/api/graph\`, compressed to ${kilobytes} kB, of a Fastify route that sends the same bytes`,
      ['graph', 'bytes'],
      0.8,
    ),
    row(`\`/api/graph\`, compressed to ${kilobytes} kB, of an empty Fastify route`, ['graph', 'empty'], 0.8),
  ]
}
