import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../serve.ts'
import { createSnapshot } from '../snapshot.ts'
import { clearFailure, createState, replaceSnapshot, reportFailure } from '../state.ts'
import { exampleLibrary, libraryWithout } from '../test-fixtures.ts'
import { readEvents } from '../test-events.ts'

const FAILURE = { code: 'PATH_NOT_FOUND', message: 'notes: no such file or folder. Check the path.' }
const NOTHING = { added: [], removed: [], changed: [], truncated: false }

async function serving(state = createState(createSnapshot(exampleLibrary()))) {
  const server = await serve(state, { port: 0 })
  onTestFinished(() => server.close())
  return { state, server, url: `${server.url}/api/events` }
}

test('a listener is told the state at once, then what changed', async () => {
  const { state, url } = await serving()
  const before = state.snapshot?.tag
  const events = await readEvents(url)
  expect(await events.next()).toEqual({ name: 'state', data: { tag: before, failure: null } })
  const after = createSnapshot(libraryWithout('notes/flow.md'))
  replaceSnapshot(state, after)
  expect(await events.next()).toEqual({
    name: 'graph',
    data: {
      tag: after.tag,
      notes: { ...NOTHING, removed: ['notes/flow.md'] },
      nodes: { ...NOTHING, removed: ['eventbridge'], changed: ['dynamodb', 'lambda'] },
      edges: { ...NOTHING, removed: ['eventbridge|integrates-with|lambda', 'lambda|integrates-with|dynamodb'] },
      counts: { notes: 1, nodes: 4, edges: 2 },
    },
  })
})

test('the same notes again are no news', async () => {
  const { state, url } = await serving()
  const events = await readEvents(url)
  await events.next()
  replaceSnapshot(state, createSnapshot(exampleLibrary()))
  reportFailure(state, FAILURE)
  expect(await events.next()).toMatchObject({ name: 'failure' })
})

test('a listener is told of a failure and of its end', async () => {
  const { state, url } = await serving()
  const events = await readEvents(url)
  await events.next()
  reportFailure(state, FAILURE)
  expect(await events.next()).toEqual({ name: 'failure', data: FAILURE })
  const late = await readEvents(url)
  expect(await late.next()).toMatchObject({ data: { failure: FAILURE } })
  clearFailure(state)
  expect(await events.next()).toEqual({ name: 'recovered', data: {} })
})

test('events come as they happen, whatever encodings are accepted', async () => {
  const { url } = await serving()
  const response = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('content-encoding')).toBeNull()
  await response.body?.cancel()
})

test('the end of the server ends the events', async () => {
  const { server, url } = await serving()
  const events = await readEvents(url)
  await events.next()
  await server.close()
  expect(await events.next()).toBeNull()
})

test('the hundred and first listener is refused', async () => {
  const { url } = await serving()
  const all = await Promise.all(Array.from({ length: 100 }, () => readEvents(url)))
  await Promise.all(all.map((events) => events.next()))
  const response = await fetch(url)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ code: 'LISTENERS_TOO_MANY' })
})
