import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { clearFailure, createState, reportFailure } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

const state = createState(createSnapshot(exampleLibrary()))

describe('an address that is not served', () => {
  test('is a problem with a stable code', async () => {
    const response = await buildApp(state).inject('/api/nothing?x=1')
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(response.json()).toEqual({
      type: 'urn:cloudlore:problem:route-unknown',
      title: 'There is no such address',
      status: 404,
      detail: 'GET /api/nothing?x=1 is not served here.',
      code: 'ROUTE_UNKNOWN',
    })
  })

  test('that is badly encoded is a problem as well', async () => {
    const response = await buildApp(state).inject('/api/notes/%E0%A4%A')
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ status: 400, code: 'REQUEST_INVALID' })
  })
})

test.each([
  ['/api/graph', 'there are none'],
  [
    '/api/export/csv',
    'there are relations, verbs, polarity, minConfidence, kinds, categories, exams, notes, only, around, hops',
  ],
  ['/api/stats', 'there are none'],
  ['/api/query?q=KMS', 'there are q'],
  ['/api/paths?from=lambda&to=kms', 'there are from, to, k, maxHops, direction, via, avoid, relations'],
  ['/api/notes', 'there are none'],
  ['/api/notes/notes%2Fflow.md', 'there are none'],
  ['/api/limits', 'there are none'],
  ['/api/evidence?edge=lambda', 'there are edge'],
  ['/api/entities', 'there are q, limit'],
  ['/api/entities/lambda', 'there are none'],
  ['/api/entities/lambda/neighbourhood', 'there are hops, relations'],
  ['/api/events', 'there are none'],
  ['/api/openapi.json', 'there are none'],
  ['/api/docs', 'there are none'],
  ['/healthz', 'there are none'],
  ['/readyz', 'there are none'],
  ['/metrics', 'there are none'],
])('%s refuses a query key that it does not know', async (url, known) => {
  const response = await buildApp(state).inject(`${url}${url.includes('?') ? '&' : '?'}colour=red`)
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({
    code: 'REQUEST_INVALID',
    detail: `Query parameter "colour" is not known here; ${known}.`,
  })
})

test('a failure of the server itself shows neither its message nor its stack', async () => {
  const app = buildApp(state)
  app.get('/broken', () => {
    throw new Error('the secret of the house')
  })
  const response = await app.inject('/broken')
  expect(response.statusCode).toBe(500)
  expect(response.json()).toEqual({
    type: 'urn:cloudlore:problem:internal',
    title: 'The server failed',
    status: 500,
    detail: 'The server failed to answer; its log says why.',
    code: 'INTERNAL',
  })
})

test.each(['/api/stats', '/nothing', '/%zz'])(
  '%s is answered with data that nothing can be run or framed from',
  async (url) => {
    const { headers } = await buildApp(state).inject(url)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
  },
)

test('a page runs its own scripts and no others', async () => {
  const { headers } = await buildApp(state).inject('/api/docs')
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self';" +
      "worker-src 'self' blob:;object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
})

describe('before the notes are read', () => {
  const waiting = createState()

  test('the server is alive but not ready', async () => {
    const app = buildApp(waiting)
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
    const ready = await app.inject('/readyz')
    expect(ready.statusCode).toBe(503)
    expect(ready.json()).toMatchObject({ code: 'NOT_READY' })
  })
})

test('/readyz says how much there is', async () => {
  const response = await buildApp(state).inject('/readyz')
  expect(response.json()).toEqual({ status: 'ready', notes: 2, nodes: 5, edges: 4, failure: null })
})

test('/readyz tells by its code why the graph is older than the notes', async () => {
  const failing = createState(createSnapshot(exampleLibrary()))
  reportFailure(failing, { code: 'PATH_NOT_FOUND', message: 'diary: no such file or folder. Check the path.' })
  const response = await buildApp(failing).inject('/readyz')
  expect(response.statusCode).toBe(200)
  expect(response.json()).toEqual({ status: 'ready', notes: 2, nodes: 5, edges: 4, failure: 'PATH_NOT_FOUND' })
})

test('every answer has its own request id', async () => {
  const app = buildApp(state)
  const ids = await Promise.all([1, 2].map(async () => (await app.inject('/healthz')).headers['x-request-id']))
  expect(ids[0]).toMatch(/^[\da-f-]{36}$/)
  expect(ids[1]).not.toBe(ids[0])
})

test('the log names routes, never questions or notes', async () => {
  let log = ''
  const stream = { write: (line: string) => void (log += line) }
  const app = buildApp(state, { logger: { level: 'trace', stream } })
  await app.inject('/api/query?q=zebra')
  await app.inject({
    method: 'POST',
    url: '/api/extract',
    headers: { 'content-type': 'text/plain' },
    payload: 'Okapi.',
  })
  expect(log).toContain('"route":"/api/query"')
  expect(log).not.toMatch(/zebra|Okapi/i)
})

test('the log says why the notes cannot be read, and when they can be read again', () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const failing = createState(createSnapshot(exampleLibrary()))
  buildApp(failing, { logger: { level: 'info', stream } })
  reportFailure(failing, { code: 'NOTE_BINARY', message: 'a.md: is a binary file.' })
  clearFailure(failing)
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { level: 50, code: 'NOTE_BINARY', msg: 'a.md: is a binary file.' },
    { level: 30, msg: 'the notes can be read again' },
  ])
})

describe('a server without a token', () => {
  test.each(['localhost:4747', '127.0.0.1', '[::1]:4747'])('answers to %s', async (host) => {
    expect((await buildApp(state).inject({ url: '/api/stats', headers: { host } })).statusCode).toBe(200)
  })

  test('refuses the host name of another site', async () => {
    const response = await buildApp(state).inject({ url: '/api/stats', headers: { host: 'evil.example' } })
    expect(response.statusCode).toBe(403)
    expect(response.json()).toMatchObject({ code: 'HOST_UNKNOWN' })
  })
})

describe('a server with a token', () => {
  const app = () => buildApp(state, { token: 'open-sesame' })

  test('answers requests that carry it, whatever the host name', async () => {
    const headers = { authorization: 'Bearer open-sesame', host: 'notes.example' }
    expect((await app().inject({ url: '/api/stats', headers })).statusCode).toBe(200)
  })

  test.each([{}, { authorization: 'Bearer open' }, { authorization: 'Basic open-sesame' }])(
    'refuses %o',
    async (headers) => {
      const response = await app().inject({ url: '/api/stats', headers })
      expect(response.statusCode).toBe(401)
      expect(response.headers['www-authenticate']).toBe('Bearer realm="cloudlore"')
      expect(response.json()).toMatchObject({ code: 'TOKEN_REQUIRED' })
    },
  )

  test('refuses another spelling of the same path', async () => {
    expect((await app().inject('/%61pi/stats')).statusCode).toBe(401)
  })

  test('says that it lives without one', async () => {
    expect((await app().inject('/healthz')).statusCode).toBe(200)
  })
})

describe('the web app', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cloudlore-web-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Explorer</title>')
    await writeFile(join(folder, 'assets/index-a1b2.js'), 'export {}')
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is served at / and revalidated', async () => {
    const response = await buildApp(state, { webApp: folder }).inject('/')
    expect(response.body).toBe('<!doctype html><title>Explorer</title>')
    expect(response.headers['cache-control']).toBe('no-cache')
  })

  test('is found when its folder is given with a slash at the end', async () => {
    const response = await buildApp(state, { webApp: `${folder}/` }).inject('/assets/index-a1b2.js')
    expect(response.body).toBe('export {}')
  })

  test('keeps its hashed files for good', async () => {
    const response = await buildApp(state, { webApp: folder }).inject('/assets/index-a1b2.js')
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/assets/nothing.js'])(
    'has nothing at %s',
    async (url) => {
      const response = await buildApp(state, { webApp: folder }).inject(url)
      expect([403, 404]).toContain(response.statusCode)
    },
  )
})
