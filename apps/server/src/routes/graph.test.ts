import { parseGraph } from '@cloudlore/graph'
import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

test('the graph can be read back', async () => {
  const response = await app.inject('/api/graph')
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(parseGraph(response.body).edges()).toEqual([
    'eventbridge|integrates-with|lambda',
    'kms|integrates-with|dynamodb',
    'lambda|integrates-with|dynamodb',
    'limit:lambda:max:15:minutes:run-time|limits|lambda',
  ])
})

test('the graph is not sent again to who has it', async () => {
  const { headers } = await app.inject('/api/graph')
  const tag = String(headers.etag)
  expect(tag).toMatch(/^"[\w-]{43}"$/)
  for (const header of [tag, `"other", W/${tag}`, '*']) {
    const response = await app.inject({ url: '/api/graph', headers: { 'if-none-match': header } })
    expect(response.statusCode).toBe(304)
    expect(response.body).toBe('')
  }
  const other = await app.inject({ url: '/api/graph', headers: { 'if-none-match': '"other"' } })
  expect(other.statusCode).toBe(200)
})

test('the same library gives the same tag', async () => {
  const again = buildApp(createState(createSnapshot(exampleLibrary())))
  expect((await again.inject('/api/graph')).headers.etag).toBe((await app.inject('/api/graph')).headers.etag)
})
