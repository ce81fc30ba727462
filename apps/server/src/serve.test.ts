import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
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
