/** `pnpm load [SECONDS] [CONNECTIONS] [NOTES]`: mixed requests while the notes change; loopback only, at most 120 s. */
import autocannon from 'autocannon'
import { setTimeout as pause } from 'node:timers/promises'
import { writeMarked } from '../marked-page.ts'
import { edit, expectationOf, isExpected, type Expectation } from './expectation.ts'
import { startSubject, until, type Subject } from './subject.ts'

const [seconds = 30, connections = 200] = process.argv.slice(2, 4).map(Number)
const duration = Math.min(120, Math.max(1, seconds))
const notes = process.argv[4]

const ADDRESSES = [
  '/api/stats',
  '/api/paths?from=eventbridge&to=lambda',
  '/api/paths?from=lambda&to=dynamodb&k=5&maxHops=6',
  '/api/entities?q=dyn',
  '/api/entities/step-functions',
  '/api/entities/step-functions/neighbourhood',
  '/api/query?q=limits%20of%20Lambda',
  '/api/query?q=S3%EC%97%90%EC%84%9C%20DynamoDB%EA%B9%8C%EC%A7%80',
  '/api/notes',
]
/**
 * Answers of a megabyte and more, asked for by a client of its own: the load generator would be busy with reading them
 * rather than with asking.
 */
const LARGE = ['/api/graph', '/api/limits', '/api/export/csv', '/api/entities/lambda/neighbourhood?hops=2']

/** Changes a note twice a second until told to end; the last change takes it away. */
async function editNotes(subject: Subject, signal: AbortSignal): Promise<number> {
  let edits = 0
  for (; !signal.aborted; edits++) {
    await edit(subject, edits + 1)
    await pause(500, undefined, { signal }).catch(() => undefined)
  }
  if (edits % 3 !== 0) await edit(subject, 0)
  return edits
}

interface Watch {
  /** Bytes in memory, once a second. */
  readonly memory: number[]
  readonly checked: number
  readonly wrong: number
}

/** Reads memory and one of the large answers once a second until told to end. */
async function watchServer({ url }: Subject, expectation: Expectation, signal: AbortSignal): Promise<Watch> {
  const memory: number[] = []
  let [checked, wrong] = [0, 0]
  for (; !signal.aborted; checked++) {
    const metrics = await (await fetch(`${url}/metrics`)).text()
    memory.push(Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]))
    const address = LARGE[checked % LARGE.length] ?? ''
    const response = await fetch(url + address, { headers: { 'accept-encoding': 'identity' } })
    const [{ status }, tag, body] = [response, response.headers.get('etag'), await response.text()]
    if (!isExpected(expectation, { address, status, tag, body })) wrong++
    await pause(1000, undefined, { signal }).catch(() => undefined)
  }
  return { memory, checked, wrong }
}

/** The form in code; the other one names a file. */
type OnResponse = Exclude<autocannon.Request['onResponse'], string | undefined>

interface Load {
  readonly result: autocannon.Result
  readonly checked: number
  readonly wrong: number
}

function etagIn(headers: Parameters<OnResponse>[3]): string | null {
  const tag = headers?.etag
  return typeof tag === 'string' ? tag : null
}

async function load({ url }: Subject, expectation: Expectation): Promise<Load> {
  let [checked, wrong] = [0, 0]
  const check = (address: string, ...[status, body, , headers]: Parameters<OnResponse>) => {
    const tag = etagIn(headers)
    checked++
    if (!isExpected(expectation, { address, status, tag, body })) wrong++
  }
  const requests = ADDRESSES.map((address) => ({
    path: address,
    onResponse: (...answer: Parameters<OnResponse>) => check(address, ...answer),
  }))
  return { result: await autocannon({ url, connections, duration, requests }), checked, wrong }
}

const MEGABYTE = 1024 * 1024
/** Most megabytes in each third of the run. */
const thirds = (memory: readonly number[]) =>
  [0, 1, 2].map((third) => {
    const [from, to] = [third, third + 1].map((each) => Math.floor((memory.length * each) / 3))
    return Math.round(Math.max(...memory.slice(from, to)) / MEGABYTE)
  })
/** Garbage is collected when it suits; a leak of what each of these many requests takes would be far more. */
const GROWTH = 1.25

const subject = await startSubject(notes)
const expectation = await expectationOf(subject, [...ADDRESSES, ...LARGE])
const tagNow = async () => (await fetch(`${subject.url}/api/stats`)).headers.get('etag')
const before = await tagNow()
// The code is compiled and the shelves are filled once: what grows after that is a leak.
await autocannon({ url: subject.url, connections, duration: 5, requests: ADDRESSES.map((path) => ({ path })) })
const stop = new AbortController()
const editing = editNotes(subject, stop.signal)
const watching = watchServer(subject, expectation, stop.signal)
const { result, checked, wrong } = await load(subject, expectation)
stop.abort()
const [edits, watched] = await Promise.all([editing, watching])
await until('the graph of the start', async () => (await tagNow()) === before)
const code = await subject.close()

const memory = thirds(watched.memory)
const isFlat = (memory[2] ?? Infinity) <= GROWTH * (memory[1] ?? 0)
const rows = [
  ['connections, seconds, edits of the notes', `${connections}, ${duration}, ${edits}`],
  ['answers, each compared byte for byte with the one that its tag stands for', `${checked}`],
  ['graphs and other large answers compared so by another client', `${watched.checked}`],
  ['wrong answers', `${wrong + watched.wrong}`],
  ['5xx', `${result['5xx']}`],
  ['other than 2xx, connection errors, timeouts', `${result.non2xx}, ${result.errors}, ${result.timeouts}`],
  ['answers a second (2 cores, which load generator and other work share)', `${Math.round(result.requests.average)}`],
  [
    'milliseconds to answer: median, 99 %, slowest',
    `${result.latency.p50}, ${result.latency.p99}, ${result.latency.max}`,
  ],
  ['most memory of the server in the first, second, last third (MB)', memory.join(', ')],
  ['the graph at the end is that of the notes', 'yes'],
  ['exit code after SIGTERM', String(code)],
]
const table = ['| measure | value |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
process.stdout.write(`${table}\n`)
if (notes === undefined) await writeMarked('security.md', 'load', table)
const failures = result.non2xx + result.errors + result.timeouts + wrong + watched.wrong
if (failures > 0 || !isFlat || code !== 0) process.exitCode = 1
