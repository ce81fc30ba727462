import { parseGraph } from '@cloudlore/graph'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))
afterAll(() => app.close())
const post = (type: string, payload: string) =>
  app.inject({ method: 'POST', url: '/api/extract', headers: { 'content-type': type }, payload })

const NOTE = 'Lambda stores the results in DynamoDB.\n'
const EDGE = 'lambda|integrates-with|dynamodb'

test.each(['text/markdown', 'text/markdown; charset=utf-8', 'text/plain'])('%s gives its graph', async (type) => {
  const response = await post(type, NOTE)
  expect(response.statusCode).toBe(200)
  const graph = parseGraph(response.body)
  expect(graph.edges()).toEqual([EDGE])
  expect(graph.getEdgeAttributes(EDGE).evidence[0]).toMatchObject({ file: 'note.md', span: { line: 1, offset: 0 } })
})

test('several notes keep their paths', async () => {
  const notes = [
    { path: 'a.md', text: 'Nothing here.' },
    { path: 'b.md', text: NOTE },
  ]
  const graph = parseGraph((await post('application/json', JSON.stringify({ notes }))).body)
  expect(graph.getEdgeAttributes(EDGE).evidence[0]?.file).toBe('b.md')
})

test('nothing of it is stored', async () => {
  await post('text/markdown', 'EventBridge triggers KMS.\n')
  expect((await app.inject('/api/stats')).json()).toMatchObject({ notes: 2, edges: 4 })
})

test.each([
  ['text/markdown', '', 400, 'REQUEST_INVALID'],
  ['application/json', '{"notes":[]}', 400, 'REQUEST_INVALID'],
  ['application/json', '{"notes":[{"path":"a.md","text":"x","__proto__":{}}]}', 400, 'REQUEST_INVALID'],
  ['application/json', '{', 400, 'REQUEST_INVALID'],
  ['application/pdf', 'x', 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ['text/markdown', 'x'.repeat(1024 * 1024 + 1), 413, 'BODY_TOO_LARGE'],
] as const)('%s with %.20s is refused with %i', async (...[type, payload, status, code]) => {
  const response = await post(type, payload)
  expect(response.statusCode).toBe(status)
  expect(response.json()).toMatchObject({ status, code })
})

test('others are answered while a text is read', async () => {
  const done: string[] = []
  const reading = post('text/markdown', NOTE.repeat(300)).then(({ statusCode }) => done.push(`extract ${statusCode}`))
  const others = Array.from({ length: 20 }, () => app.inject('/api/stats').then(() => done.push('stats')))
  await Promise.all([reading, ...others])
  expect(done).toEqual([...others.map(() => 'stats'), 'extract 200'])
})

test('a text that takes too long is given up, and so is the next, by another worker', async () => {
  const hasty = buildApp(createState(createSnapshot(exampleLibrary())), { extraction: { budget: 1 } })
  onTestFinished(() => hasty.close())
  const request = {
    method: 'POST',
    url: '/api/extract',
    headers: { 'content-type': 'text/markdown' },
    payload: NOTE,
  } as const
  for (let time = 0; time < 2; time++) {
    const response = await hasty.inject(request)
    expect(response.statusCode).toBe(503)
    expect(response.json()).toMatchObject({ code: 'EXTRACTION_TOO_LONG' })
  }
})

test('texts beyond those that may wait are refused', async () => {
  const busy = buildApp(createState(createSnapshot(exampleLibrary())), { extraction: { mostWaiting: 0 } })
  onTestFinished(() => busy.close())
  const response = await busy.inject({
    method: 'POST',
    url: '/api/extract',
    headers: { 'content-type': 'text/markdown' },
    payload: NOTE,
  })
  expect(response.statusCode).toBe(503)
  expect(response.json()).toMatchObject({ code: 'EXTRACTORS_BUSY' })
})
