import { expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { createState } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

const newApp = (rateLimit: number, token: string | null = null) =>
  buildApp(createState(createSnapshot(exampleLibrary())), { rateLimit, token })

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

/** Statuses of five requests with a wrong token, then of one with the right one. */
async function guesses(app: ReturnType<typeof newApp>, url: string): Promise<number[]> {
  const statuses: number[] = []
  for (const token of ['a', 'b', 'c', 'd', 'e', 'open-sesame']) {
    statuses.push((await app.inject({ url, headers: { authorization: `Bearer ${token}` } })).statusCode)
  }
  return statuses
}

test.each(['/api/stats', '/api/entities/lambda'])(
  'wrong tokens at %s are counted before they are looked at',
  async (url) => {
    expect(await guesses(newApp(4, 'open-sesame'), url)).toEqual([401, 401, 401, 401, 429, 429])
  },
)

test('wrong tokens at /metrics are counted, right ones are not', async () => {
  const app = newApp(4, 'open-sesame')
  expect(await guesses(app, '/metrics')).toEqual([401, 401, 401, 401, 429, 200])
  expect(await guesses(app, '/healthz')).toEqual([200, 200, 200, 200, 200, 200])
})

test('addresses that are not there are counted', async () => {
  const app = newApp(2)
  const statuses: number[] = []
  for (const url of ['/api/nothing', '/nothing', '/api/none', '/api/stats']) {
    statuses.push((await app.inject(url)).statusCode)
  }
  expect(statuses).toEqual([404, 404, 429, 429])
})

test('the names of other hosts are counted', async () => {
  const app = newApp(1)
  const statuses: number[] = []
  for (let time = 0; time < 2; time++) {
    statuses.push((await app.inject({ url: '/api/stats', headers: { host: 'evil.example' } })).statusCode)
  }
  expect(statuses).toEqual([403, 429])
})
