import { createServer } from 'node:http'
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { serve } from './serve.ts'
import { createSnapshot } from './snapshot.ts'
import { createState } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

const state = createState(createSnapshot(exampleLibrary()))

test('a served library answers at its address until it is closed', async () => {
  const server = await serve(state, { port: 0 })
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' })
  await server.close()
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
})

test('a port in use is named, with what to do', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as AddressInfo
  await expect(serve(state, { port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: `port ${port} on 127.0.0.1 is in use. Choose another one with --port or PORT.`,
  })
})

test('an address that others can reach needs a token', async () => {
  await expect(serve(state, { host: '0.0.0.0', port: 0 })).rejects.toMatchObject({ code: 'TOKEN_MISSING' })
  const server = await serve(state, { host: '0.0.0.0', port: 0, token: 'open-sesame' })
  onTestFinished(() => server.close())
  expect((await fetch(`${server.url}/api/stats`)).status).toBe(401)
})

/** Sends bytes on a socket of their own; gives all that comes back until it is closed. */
async function exchange(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(bytes)
  return text(socket)
}

test.concurrent.for([
  ['a head that never ends', 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-slow: ', '408', 'REQUEST_TIMEOUT'],
  [
    'a body that never ends',
    'POST /api/extract HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/markdown\r\ncontent-length: 9\r\n\r\n',
    '408',
    'REQUEST_TIMEOUT',
  ],
  ['a head of 20 kB', `GET / HTTP/1.1\r\nx-big: ${'x'.repeat(20_000)}\r\n\r\n`, '431', 'REQUEST_INVALID'],
  [
    'a request without a host',
    'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n',
    '400',
    'Header \\"host\\" is missing',
  ],
  ['what is no HTTP', 'hello\r\n\r\n', '400', 'REQUEST_INVALID'],
] as const)('%s ends the connection', async ([, bytes, status, code], context) => {
  const server = await serve(state, { port: 0 })
  context.onTestFinished(() => server.close())
  const answer = await exchange(server.url, bytes)
  expect(answer).toContain(status)
  expect(answer).toContain(code)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('closing finishes the request that is under way', async () => {
  const server = await serve(state, { port: 0 })
  const note = 'Lambda stores the results in DynamoDB.\n'
  // A worker that has to start could take longer than closing waits.
  await fetch(`${server.url}/api/extract`, { method: 'POST', headers: { 'content-type': 'text/markdown' }, body: note })
  const head = `POST /api/extract HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/markdown\r\ncontent-length: ${note.length}\r\n\r\n`
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  const answer = text(socket)
  socket.write(head + note.slice(0, 5))
  // The server has begun to read once it answers another connection.
  await fetch(`${server.url}/healthz`)
  const closed = server.close()
  socket.write(note.slice(5))
  expect(await answer).toContain('lambda|integrates-with|dynamodb')
  await closed
})
