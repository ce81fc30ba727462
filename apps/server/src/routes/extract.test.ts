import { parseGraph } from '@cloudlore/graph'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))
afterAll(() => app.close())
const post = (type: string, payload: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'POST', url: '/api/extract', headers: { 'content-type': type, ...headers }, payload })

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

const noteJson = (...notes: readonly { readonly path: string; readonly text: string }[]) => JSON.stringify({ notes })
const SEND_ONE = 'give one of text/markdown, text/plain, application/json.'

test.each([
  [
    'text/markdown',
    Buffer.from('\uFEFFA\n\0\n'),
    400,
    'NOTE_BINARY',
    'body: is a binary file (it contains NUL bytes). Notes are UTF-8 text.',
  ],
  [
    'text/plain',
    Buffer.concat([Buffer.from('KMS.\n'), Buffer.from([0xe9, 0x0a])]),
    400,
    'NOTE_ENCODING',
    'body:2: is not valid UTF-8. Save it as UTF-8.',
  ],
  ['text/markdown', Buffer.from([0xff, 0xfe, 0x41, 0]), 400, 'NOTE_ENCODING', 'body: is UTF-16. Save it as UTF-8.'],
  [
    'application/json',
    Buffer.concat([Buffer.from('{"notes":"'), Buffer.from([0xe9]), Buffer.from('"}')]),
    400,
    'NOTE_ENCODING',
    'body:1: is not valid UTF-8. Save it as UTF-8.',
  ],
  [
    'application/json',
    noteJson({ path: 'a.md', text: 'A' }, { path: 'b.md', text: 'B\0' }),
    400,
    'NOTE_BINARY',
    'b.md: is a binary file (it contains NUL bytes). Notes are UTF-8 text.',
  ],
  [
    'application/json',
    noteJson({ path: 'a.md', text: 'A' }, { path: 'b.md', text: 'B' }, { path: 'a.md', text: 'C' }),
    400,
    'REQUEST_INVALID',
    'Body: two notes have the path "a.md"; give each note a path of its own.',
  ],
  [
    'application/json',
    '{"notes":[{"path":"a.md","text":"x","__proto__":{}}]}',
    400,
    'REQUEST_INVALID',
    'Body: notes[0].__proto__ is not known here; there are path, text.',
  ],
  ['application/json', '{"notes":[]}', 400, 'REQUEST_INVALID', 'Body: notes is empty; give at least 1.'],
  ['application/json', '{}', 400, 'REQUEST_INVALID', 'Body: notes is missing; give it.'],
  ['application/json', '[]', 400, 'REQUEST_INVALID', 'Body is a list; give an object.'],
  [
    'application/json',
    '{"notes":[{"path":"a.md","text":[]}]}',
    400,
    'REQUEST_INVALID',
    'Body: notes[0].text is a list; give a text.',
  ],
  ['text/markdown', '', 400, 'REQUEST_INVALID', 'Body is empty; give a text.'],
  ['application/pdf', 'x', 415, 'MEDIA_TYPE_UNSUPPORTED', `Header "content-type" is "application/pdf"; ${SEND_ONE}`],
  [
    'text/markdown; charset=utf-16',
    'x',
    415,
    'MEDIA_TYPE_UNSUPPORTED',
    'Header "content-type" has the charset "utf-16"; send the text as UTF-8.',
  ],
  [
    'text/markdown',
    'x'.repeat(1024 * 1024 + 1),
    413,
    'BODY_TOO_LARGE',
    'The body is over 1048576 bytes; send less at once.',
  ],
] as const)('%s with %.20s says why it is refused', async (...[type, payload, status, code, detail]) => {
  expect((await post(type, payload)).json()).toMatchObject({ status, code, detail })
})

test('what is no JSON is told so', async () => {
  const { detail } = (await post('application/json', '{"notes":[')).json<{ detail: string }>()
  expect(detail).toMatch(/^Body is not JSON \(.+\); send an object with "notes"\.$/)
})

test('a text without a type is asked for one', async () => {
  const response = await app.inject({ method: 'POST', url: '/api/extract', payload: Buffer.from('KMS.') })
  expect(response.json()).toMatchObject({ status: 415, detail: `Header "content-type" is missing; ${SEND_ONE}` })
})

test('a text in a content coding is not read', async () => {
  const response = await post('text/markdown', gzipSync(NOTE), { 'content-encoding': 'gzip' })
  expect(response.json()).toMatchObject({
    status: 415,
    code: 'MEDIA_TYPE_UNSUPPORTED',
    detail: 'Header "content-encoding" is "gzip"; send the text as it is, without that header.',
  })
})

test.each([
  ['text/markdown; charset="UTF-8"', NOTE],
  ['text/markdown; charset=us-ascii', NOTE],
  ['text/markdown', `\uFEFF${NOTE}`],
])('%s is read as UTF-8', async (type, payload) => {
  const graph = parseGraph((await post(type, payload, { 'content-encoding': 'identity' })).body)
  expect(graph.getEdgeAttributes(EDGE).evidence[0]).toMatchObject({ span: { line: 1, offset: 0 } })
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
