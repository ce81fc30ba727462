import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { createState, replaceSnapshot } from './state.ts'
import { exampleLibrary, libraryWithout } from './test-fixtures.ts'

const newState = () => createState(createSnapshot(exampleLibrary()))
const app = buildApp(newState())
const ask = (url: string, encoding?: string) =>
  app.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } })

test('an answer has the same content in every encoding, also when it is asked for again', async () => {
  const { body } = await ask('/api/graph')
  for (let time = 0; time < 2; time++) {
    const br = await ask('/api/graph', 'br')
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(body)
    const zip = await ask('/api/graph', 'gzip')
    expect(zip.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(zip.rawPayload.length) })
    expect(gunzipSync(zip.rawPayload).toString()).toBe(body)
  }
})

test('each encoding has its own strong tag', async () => {
  const responses = await Promise.all([ask('/api/graph'), ask('/api/graph', 'br'), ask('/api/graph', 'gzip')])
  const tags = responses.map(({ headers }) => String(headers.etag))
  expect(tags[1]).toBe(tags[0]?.replace(/"$/, '-br"'))
  expect(tags[2]).toBe(tags[0]?.replace(/"$/, '-gzip"'))
})

test.each(['/api/paths?from=lambda&to=kms', '/api/notes', '/api/entities?q=람다', '/api/export/csv'])(
  '%s is not sent again until the graph changes',
  async (address) => {
    const state = newState()
    const live = buildApp(state)
    const url = encodeURI(address)
    const { headers } = await live.inject(url)
    const again = { url, headers: { 'if-none-match': String(headers.etag) } }
    expect((await live.inject(again)).statusCode).toBe(304)
    replaceSnapshot(state, createSnapshot(libraryWithout('notes/flow.md')))
    expect((await live.inject(again)).statusCode).toBe(200)
  },
)

test('that nothing has changed is said with no more headers than that takes', async () => {
  const { headers } = await app.inject('/api/graph')
  const again = await app.inject({ url: '/api/graph', headers: { 'if-none-match': String(headers.etag) } })
  const names = ['cache-control', 'connection', 'date', 'etag', 'vary', 'x-request-id']
  expect(Object.keys(again.headers).sort()).toEqual(names)
})

test('a fixed answer follows the graph', async () => {
  const state = newState()
  const live = buildApp(state)
  expect((await live.inject('/api/stats')).json()).toMatchObject({ notes: 2 })
  expect((await live.inject('/api/stats')).json()).toMatchObject({ notes: 2 })
  replaceSnapshot(state, createSnapshot(libraryWithout('notes/flow.md')))
  expect((await live.inject('/api/stats')).json()).toMatchObject({ notes: 1 })
})

test('a problem has no tag, and any tag does not hide it', async () => {
  const response = await app.inject({ url: '/api/entities/nothing-like-it', headers: { 'if-none-match': '*' } })
  expect(response.statusCode).toBe(404)
  expect(response.headers.etag).toBeUndefined()
})

test('the compressed forms that the build made are what is sent, and no addresses of their own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-web-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'page.js'), `// ${'cloud '.repeat(300)}`)
  await writeFile(join(folder, 'page.js.br'), 'as small as it gets')
  const web = buildApp(newState(), { webApp: folder })
  const response = await web.inject({ url: '/page.js', headers: { 'accept-encoding': 'br' } })
  expect(response.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' })
  expect(response.body).toBe('as small as it gets')
  expect((await web.inject('/page.js.br')).statusCode).toBe(404)
})

test('a file of the web app is compressed once and tagged by its content', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-web-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const page = `<!doctype html><title>Explorer</title>${'<p>cloud</p>'.repeat(200)}`
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, '.env'), 'SECRET=1')
  const web = buildApp(newState(), { webApp: folder })
  const headers = { 'accept-encoding': 'gzip, br' }
  const response = await web.inject({ url: '/', headers })
  expect(response.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(response.rawPayload).toString()).toBe(page)
  const again = await web.inject({ url: '/', headers: { ...headers, 'if-none-match': String(response.headers.etag) } })
  expect(again.statusCode).toBe(304)
  expect((await web.inject('/.env')).statusCode).toBe(404)
})
