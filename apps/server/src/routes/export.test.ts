import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

test('json is the graph, as a file', async () => {
  const response = await app.inject('/api/export/json')
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="cloudlore-json.json"',
  })
  expect(response.body).toBe((await app.inject('/api/graph')).body)
})

test('relations are lines of JSON, one a piece of evidence', async () => {
  const response = await app.inject('/api/export/relations')
  expect(response.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
  const lines = response.body.trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    file: 'notes/flow.md',
    line: 3,
    column: 1,
    type: 'integrates-with',
    source: 'eventbridge',
    target: 'lambda',
    verb: 'triggers',
    polarity: 'asserted',
    confidence: 0.9,
    rule: 'by-hand',
    quote: 'EventBridge triggers Lambda.',
    headings: ['Event flow'],
  })
})

test.each(['gexf', 'graphml', 'dot', 'mermaid', 'cypher', 'turtle'])('%s names what the graph has', async (format) => {
  const response = await app.inject(`/api/export/${format}`)
  expect(response.statusCode).toBe(200)
  expect(response.body).toContain('EventBridge')
})

test('a format of several files comes as their names and texts', async () => {
  const response = await app.inject('/api/export/neptune')
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
  const { files } = response.json<{ files: { name: string; text: string }[] }>()
  expect(files.length).toBeGreaterThan(1)
})

test.each(['xls', '__proto__', '..%2f..%2fetc%2fpasswd'])('there is no format %s', async (format) => {
  const response = await app.inject(`/api/export/${format}`)
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ code: 'REQUEST_INVALID' })
})
