/** `pnpm hostile`: what should not get through; loopback only. Exits with 1 if something does. */
import { symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { serve } from '../e2e/serve.ts'
import { writeMarked } from '../marked-page.ts'
import { getJson, startSubject, until, type Subject } from './subject.ts'

interface Attack {
  readonly name: string
  /** What is seen when it fails, as it should; anything else counts as got through. */
  readonly expected: string
  readonly seen: (subject: Subject) => Promise<string>
}

/** Sends bytes on a socket of their own; the first line of what comes back, or that the connection ended. */
async function send({ url }: Subject, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(bytes)
  const answer = await text(socket).catch(() => '')
  return answer === '' ? 'connection ended' : (answer.split('\r\n', 1)[0] ?? '').replace('HTTP/1.1 ', '')
}

const get =
  (target: string, headers = '') =>
  (subject: Subject) =>
    send(subject, `GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers}\r\n`)

const body = (bytes: string) => (subject: Subject) =>
  send(subject, `POST /api/extract HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/markdown\r\n${bytes}`)

const post =
  (type: string, body: string) =>
  async ({ url }: Pick<Subject, 'url'>) => {
    const response = await fetch(`${url}/api/extract`, { method: 'POST', headers: { 'content-type': type }, body })
    return `${response.status} ${response.statusText}`
  }

async function scriptInNote({ url }: Subject): Promise<string> {
  const body = '# <script>alert(1)</script>\n\nLambda stores <img src=x onerror=alert(1)> in DynamoDB.\n'
  const response = await fetch(`${url}/api/extract`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown' },
    body,
  })
  const headers = response.headers
  const policy = headers.get('content-security-policy') ?? ''
  const isSafe = !/script-src|default-src[^;]*unsafe/.test(policy) && policy.startsWith("default-src 'none'")
  const type = headers.get('content-type') ?? ''
  return `${type}, ${headers.get('x-content-type-options') ?? ''}, ${isSafe ? 'no inline script' : policy}`
}

interface Ready {
  readonly failure: string | null
}
const failureOf = async (url: string) => ((await getJson(`${url}/readyz`)) as Ready).failure
const tagOf = async (url: string) => (await fetch(`${url}/api/graph`, { method: 'HEAD' })).headers.get('etag')

async function binaryNote({ url, put }: Subject): Promise<string> {
  const before = await tagOf(url)
  await put('hostile.md', Buffer.from([0, 1, 2]))
  await until('the failure', async () => (await failureOf(url)) !== null)
  const [failure, after] = [await failureOf(url), await tagOf(url)]
  await put('hostile.md', null)
  await until('the recovery', async () => (await failureOf(url)) === null)
  return `${String(failure)}, graph ${after === before ? 'kept' : 'lost'}`
}

/** A link to a note beside the folder, then a note of which the reading tells that the link was seen. */
async function linkOut({ url, folder, put }: Subject): Promise<string> {
  await writeFile(join(dirname(folder), 'secret.md'), 'SNS sends the secret to SQS.\n')
  await symlink(join(dirname(folder), 'secret.md'), join(folder, 'link.md'))
  await put('last.md', 'Lambda stores the results in DynamoDB.\n')
  await until('the last note', async () => (await getNote(url, join(folder, 'last.md'))) === '200 OK')
  return getNote(url, join(folder, 'link.md'))
}

async function getNote(url: string, id: string): Promise<string> {
  const { status, statusText } = await fetch(`${url}/api/notes/${encodeURIComponent(id)}`)
  return `${status} ${statusText}`
}

/** Sends the same bytes on many connections; how they end, and how another request fares meanwhile. */
async function slow(subject: Subject, bytes: string): Promise<string> {
  const all = Array.from({ length: 100 }, () => send(subject, bytes))
  const { status } = await fetch(`${subject.url}/healthz`)
  const ends = new Set(await Promise.all(all))
  return `${[...ends].sort().join(' or ')}; others meanwhile ${status}`
}

const HOSTILE_LINES = ['**a', '[x](', '| a ', '`', '<', '> ', '~~', 'Lambda, ', '람다에서 ', '![']

/** Texts of 1 MB that are dear to read, all at once; others must be answered while they are read. */
async function dearTexts({ url }: Subject): Promise<string> {
  const texts = HOSTILE_LINES.map((line) => line.repeat(Math.floor(1_000_000 / Buffer.byteLength(line))))
  const ended = new AbortController()
  const reading = Promise.all(texts.map((each) => post('text/markdown', each)({ url }))).finally(() => ended.abort())
  let slowest = 0
  while (!ended.signal.aborted) {
    const start = performance.now()
    await (await fetch(`${url}/api/stats`)).text()
    slowest = Math.max(slowest, performance.now() - start)
  }
  const outcomes = new Set(await reading)
  const isBounded = [...outcomes].every((outcome) => ['200 OK', '503 Service Unavailable'].includes(outcome))
  return `${isBounded ? 'read or given up' : [...outcomes].join(' or ')}; others meanwhile ${slowest < 1000 ? 'under 1 s' : `${Math.round(slowest)} ms`}`
}

async function dearPath(subject: Subject): Promise<string> {
  const avoid = Array.from({ length: 20 }, (_, index) => `avoid=${index % 2 === 0 ? 'sns' : 'sqs'}`).join('&')
  const start = performance.now()
  const status = await get(`/api/paths?from=braket&to=cloudtrail&k=10&maxHops=8&${avoid}`)(subject)
  const took = performance.now() - start
  return `${status}, ${took < 1000 ? 'under 1 s' : `${Math.round(took)} ms`}`
}

/** Without a token the command does not start where other machines can reach it. */
async function openAddress({ folder }: Subject): Promise<string> {
  const ended = serve([folder], ['--host', '0.0.0.0'], { CLOUDLORE_TOKEN: '' })
  return ended.then(
    async ({ stop }) => `served, ended with ${String(await stop())}`,
    (error: unknown) => /ended with (\d)/.exec(String(error))?.[0] ?? String(error),
  )
}

const long = 'x'.repeat(100_000)
const ATTACKS: readonly Attack[] = [
  { name: 'path traversal, plain', expected: '404 Not Found', seen: get('/../../etc/passwd') },
  { name: 'path traversal, encoded', expected: '404 Not Found', seen: get('/%2e%2e/%2e%2e/etc/passwd') },
  { name: 'path traversal, encoded slash', expected: '404 Not Found', seen: get('/api/notes/..%2f..%2fetc%2fpasswd') },
  { name: 'note by absolute path', expected: '404 Not Found', seen: get('/api/notes/%2Fetc%2Fpasswd') },
  { name: 'broken percent encoding', expected: '400 Bad Request', seen: get('/api/notes/%E0%A4%A') },
  { name: 'query of 10 kB', expected: '400 Bad Request', seen: get(`/api/query?q=${'x'.repeat(10_000)}`) },
  { name: 'query of 100 kB', expected: '431 Request Header Fields Too Large', seen: get(`/api/query?q=${long}`) },
  {
    name: '5,000 headers',
    expected: '431 Request Header Fields Too Large',
    seen: get('/', 'x-flood: 1\r\n'.repeat(5000)),
  },
  {
    name: 'slow loris, 100 heads that never end',
    expected: '408 Request Timeout; others meanwhile 200',
    seen: (subject) => slow(subject, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-slow: '),
  },
  {
    name: 'slow bodies, 100 that never end',
    expected: '408 Request Timeout; others meanwhile 200',
    seen: (subject) =>
      slow(
        subject,
        'POST /api/extract HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/markdown\r\ncontent-length: 9\r\n\r\n',
      ),
  },
  {
    name: 'request smuggling (two lengths)',
    expected: '400 Bad Request',
    seen: get('/', 'content-length: 1\r\ntransfer-encoding: chunked\r\n'),
  },
  // Not sent whole: a client that still writes when it is refused may not get to read why.
  { name: 'body of 10 MB', expected: '413 Payload Too Large', seen: body(`content-length: 10000000\r\n\r\nx`) },
  {
    name: 'body over 1 MiB that does not say its length',
    expected: '413 Payload Too Large',
    seen: body(`transfer-encoding: chunked\r\n\r\n100001\r\n${'x'.repeat(0x100001)}`),
  },
  {
    name: 'prototype keys in JSON',
    expected: '400 Bad Request',
    seen: post('application/json', '{"__proto__":{"admin":1},"notes":[{"path":"a","text":"b"}]}'),
  },
  { name: 'prototype keys in a query', expected: '400 Bad Request', seen: get('/api/stats?__proto__[x]=1') },
  { name: 'entity named __proto__', expected: '404 Not Found', seen: get('/api/entities/__proto__') },
  { name: 'a path of many hops and names', expected: '200 OK, under 1 s', seen: dearPath },
  {
    name: '10 texts of 1 MB that are dear to read, at once',
    expected: 'read or given up; others meanwhile under 1 s',
    seen: dearTexts,
  },
  { name: 'nesting 10,000 deep', expected: '200 OK', seen: post('text/markdown', `${'> '.repeat(10_000)}KMS`) },
  {
    name: 'script in a note',
    expected: 'application/json; charset=utf-8, nosniff, no inline script',
    seen: scriptInNote,
  },
  {
    name: 'name of another site (DNS rebinding)',
    expected: '403 Forbidden',
    seen: (subject) => send(subject, 'GET /api/graph HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n'),
  },
  { name: 'binary file among the notes', expected: 'NOTE_BINARY, graph kept', seen: binaryNote },
  { name: 'symbolic link out of the notes', expected: '404 Not Found', seen: linkOut },
  { name: 'an address for other machines without a token', expected: 'ended with 2', seen: openAddress },
]

const subject = await startSubject()
const rows: string[] = []
for (const { name, expected, seen } of ATTACKS) {
  const outcome = await seen(subject).catch((error: unknown) => `failed: ${String(error)}`)
  process.stderr.write(`${name}: ${outcome}\n`)
  if (outcome !== expected) process.exitCode = 1
  rows.push(`| ${name} | ${outcome} | ${outcome === expected ? 'as it should' : `**should be ${expected}**`} |`)
}
const { status } = await fetch(`${subject.url}/healthz`)
rows.push(`| the server after all this | ${status} | ${status === 200 ? 'as it should' : '**should be 200**'} |`)
const code = await subject.close()
rows.push(`| SIGTERM | exit code ${String(code)} | ${code === 0 ? 'as it should' : '**should be 0**'} |`)
if (status !== 200 || code !== 0) process.exitCode = 1
const table = ['| what was tried | what came back | verdict |', '| --- | --- | --- |', ...rows].join('\n')
process.stdout.write(`${table}\n`)
await writeMarked('security.md', 'hostile', table)
