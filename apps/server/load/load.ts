/** `pnpm load [SECONDS] [CONNECTIONS]`: mixed requests while the notes change; loopback only, at most 120 s. */
import autocannon from 'autocannon'
import { unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeSection } from './report.ts'
import { startSubject, type Subject } from './subject.ts'

const [seconds = 30, connections = 200] = process.argv.slice(2).map(Number)
const duration = Math.min(120, Math.max(1, seconds))

const ROUTES = [
  '/api/graph',
  '/api/stats',
  '/api/paths?from=eventbridge&to=lambda',
  '/api/entities?q=dyn',
  '/api/entities/lambda',
  '/api/query?q=limits%20of%20Lambda',
  '/api/limits',
  '/api/notes',
  '/readyz',
]
const MEGABYTE = 1024 * 1024
const memory = () => Math.round(process.memoryUsage().rss / MEGABYTE)

/** Changes a note again and again until told to end; the last change takes it away. */
async function editNotes({ folder }: Subject, signal: AbortSignal): Promise<number> {
  const file = join(folder, 'under-load.md')
  let edits = 0
  while (!signal.aborted) {
    await writeFile(file, `Edit ${edits++}.\n\nLambda stores the results in DynamoDB.\n`)
    await pause(500, undefined, { signal }).catch(() => undefined)
  }
  await unlink(file)
  return edits
}

/** True for an answer that is what its status says: JSON, and with 200 no problem. */
function isRight(status: number | undefined, body: unknown): boolean {
  try {
    const value: unknown = JSON.parse(String(body))
    return status === 200 && typeof value === 'object' && value !== null && !('code' in value)
  } catch {
    return false
  }
}

const subject = await startSubject()
const before = subject.state.snapshot?.tag
const stop = new AbortController()
const editing = editNotes(subject, stop.signal)
let wrong = 0
const rss: number[] = []
const watch = setInterval(() => rss.push(memory()), 1000)
const requests = ROUTES.map((path) => ({
  path,
  onResponse: (status: number, body: unknown) => {
    if (!isRight(status, body)) wrong++
  },
}))
const result = await autocannon({ url: subject.url, connections, duration, requests })
clearInterval(watch)
stop.abort()
const edits = await editing
// The graph is that of the start again once the edited note is gone.
for (let tries = 0; tries < 100 && subject.state.snapshot?.tag !== before; tries++) await pause(100)
const isBack = subject.state.snapshot?.tag === before
await subject.close()

const third = (from: number) => {
  const part = rss.slice(Math.floor((rss.length * from) / 3), Math.floor((rss.length * (from + 1)) / 3))
  return part.length === 0 ? memory() : Math.max(...part)
}
const rows = [
  ['connections, seconds, edits of the notes', `${connections}, ${duration}, ${edits}`],
  ['answers', `${result['2xx'] + result.non2xx}`],
  ['answers a second (server and client share the machine)', `${Math.round(result.requests.average)}`],
  ['5xx', `${result['5xx']}`],
  ['other than 2xx, connection errors, timeouts', `${result.non2xx}, ${result.errors}, ${result.timeouts}`],
  ['wrong answers', `${wrong}`],
  ['most memory in the first, second, last third (MB, client included)', [0, 1, 2].map(third).join(', ')],
  ['the graph at the end is that of the notes', isBack ? 'yes' : 'no'],
]
const table = ['| measure | value |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
process.stdout.write(`${table}\n`)
await writeSection('load', table)
if (result.non2xx + result.errors + result.timeouts + wrong > 0 || !isBack) process.exitCode = 1
