import autocannon from 'autocannon'
import { fileURLToPath } from 'node:url'
import { startServer } from './command.ts'
import type { Bench } from './context.ts'
import { median } from './measure.ts'
import { atLeast, type Row } from './row.ts'

const NOTES = fileURLToPath(new URL('../../data/notes', import.meta.url))
const SECONDS = 4
const ROUNDS = 3

async function rate(url: string): Promise<number> {
  const headers = { 'accept-encoding': 'br' }
  const result = await autocannon({ url, connections: 10, duration: SECONDS, headers })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers that are not 2xx`)
  return result['2xx'] / result.duration
}

/** Requests a second, each server in a process of its own, the client in this one; routes in turns. */
export async function server({ bundled }: Bench): Promise<readonly Row[]> {
  const empty = await startServer([bundled.program('empty-server')])
  const own = await startServer([bundled.program('server'), NOTES])
  const routes = {
    empty: `${empty.url}/`,
    paths: `${own.url}/api/paths?from=eventbridge&to=ssm`,
    graph: `${own.url}/api/graph`,
  }
  const rates = { empty: [] as number[], paths: [] as number[], graph: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['empty', 'paths', 'graph'] as const) rates[name].push(await rate(routes[name]))
  }
  await Promise.all([empty.stop(), own.stop()])
  const base = median(rates.empty)
  const row = (name: 'paths' | 'graph', bar: number) =>
    atLeast(`\`/api/${name}\`, of an empty Fastify route`, median(rates[name]) / base, {
      bar,
      of: `${median(rates[name]).toFixed(0)} to ${base.toFixed(0)} requests a second, medians of ${ROUNDS}`,
    })
  return [row('paths', 0.5), row('graph', 0.8)]
}
