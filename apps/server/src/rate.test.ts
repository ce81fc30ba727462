import { expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { createState } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

const newApp = (rateLimit: number) => buildApp(createState(createSnapshot(exampleLibrary())), { rateLimit })

test('an address that asks too often is told when to ask again', async () => {
  const app = newApp(2)
  expect((await app.inject('/api/stats')).statusCode).toBe(200)
  expect((await app.inject('/api/notes')).statusCode).toBe(200)
  const response = await app.inject('/api/stats')
  expect(response.statusCode).toBe(429)
  expect(response.headers['retry-after']).toMatch(/^\d+$/)
  expect(response.json()).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
})

test('other addresses, and signs of life, are answered all the same', async () => {
  const app = newApp(1)
  await app.inject('/api/stats')
  expect((await app.inject('/api/stats')).statusCode).toBe(429)
  expect((await app.inject({ url: '/api/stats', remoteAddress: '127.0.0.2' })).statusCode).toBe(200)
  expect((await app.inject('/healthz')).statusCode).toBe(200)
})

test('extraction has a tenth of the rate, and does not use up that of the rest', async () => {
  const app = newApp(10)
  const extract = () =>
    app.inject({ method: 'POST', url: '/api/extract', headers: { 'content-type': 'text/markdown' }, payload: 'KMS.' })
  expect((await extract()).statusCode).toBe(200)
  expect((await extract()).statusCode).toBe(429)
  expect((await app.inject('/api/stats')).statusCode).toBe(200)
})
