/** `pnpm hostile`: what should not get through; loopback only. Exits with 1 if something does. */
import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { writeSection } from './report.ts'
import { startSubject, type Subject } from './subject.ts'

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

const post =
  (type: string, body: string) =>
  async ({ url }: Subject) => {
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
  const isSafe = !/script-src|default-src[^;]*unsafe/.test(policy) && policy.startsWith("default-src 'self'")
  const type = headers.get('content-type') ?? ''
  return `${type}, ${headers.get('x-content-type-options') ?? ''}, ${isSafe ? 'no inline script' : policy}`
}

async function binaryNote({ url, folder, state }: Subject): Promise<string> {
  const before = state.snapshot?.tag
  await writeFile(join(folder, 'hostile.md'), Buffer.from([0, 1, 2]))
  await new Promise<void>((resolve) => {
    const end = state.events.listen(() => {
      end()
      resolve()
    })
  })
  const { failure } = (await (await fetch(`${url}/readyz`)).json()) as { failure: string | null }
  return `${String(failure)}, graph ${state.snapshot?.tag === before ? 'kept' : 'lost'}`
}

async function slowHeads(subject: Subject): Promise<string> {
  const slow = Array.from({ length: 100 }, () => send(subject, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-slow: '))
  const { status } = await fetch(`${subject.url}/healthz`)
  const ends = new Set(await Promise.all(slow))
  return `${[...ends].join(' or ')}; others meanwhile ${status}`
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
  { name: 'slow loris, 100 connections', expected: '408 Request Timeout; others meanwhile 200', seen: slowHeads },
  {
    name: 'request smuggling (two lengths)',
    expected: '400 Bad Request',
    seen: get('/', 'content-length: 1\r\ntransfer-encoding: chunked\r\n'),
  },
  { name: 'body of 10 MB', expected: '413 Payload Too Large', seen: post('text/markdown', 'x'.repeat(10_000_000)) },
  {
    name: 'prototype keys in JSON',
    expected: '400 Bad Request',
    seen: post('application/json', '{"__proto__":{"admin":1},"notes":[{"path":"a","text":"b"}]}'),
  },
  { name: 'prototype keys in a query', expected: '400 Bad Request', seen: get('/api/stats?__proto__[x]=1') },
  { name: 'entity named __proto__', expected: '404 Not Found', seen: get('/api/entities/__proto__') },
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
await subject.close()
const table = ['| what was tried | what came back | verdict |', '| --- | --- | --- |', ...rows].join('\n')
process.stdout.write(`${table}\n`)
await writeSection('hostile', table)
