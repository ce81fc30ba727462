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

test('a format that there is not is told those that there are', async () => {
  expect((await app.inject('/api/export/foo')).json()).toMatchObject({
    detail:
      'Path parameter "format" is "foo"; give one of json, relations, gexf, graphml, csv, dot, mermaid, cypher, turtle, cytoscape, neptune, neo4j.',
  })
})

test('all of a closed set may be asked for, of names no more than twenty', async () => {
  const verbs = 'triggers,sends-to,reads-from,stores-in,uses,manages,monitors,protects,generic'
  expect((await app.inject(`/api/export/json?verbs=${verbs}`)).statusCode).toBe(200)
  const names = Array.from({ length: 21 }, () => 'lambda').join()
  expect((await app.inject(`/api/export/json?only=${names}`)).json()).toMatchObject({
    status: 400,
    detail: 'Query parameter "only" has 21 items; give at most 20.',
  })
})

const linesOf = async (query: string) => {
  const response = await app.inject(`/api/export/relations?${query}`)
  expect(response.statusCode).toBe(200)
  const lines = response.body.split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Record<string, string>).map(({ source, type }) => `${source} ${type}`)
}

test.each([
  ['relations=limits', ['lambda limits']],
  ['verbs=triggers', ['eventbridge integrates-with']],
  [
    'around=%EB%9E%8C%EB%8B%A4&relations=integrates-with,part-of',
    ['eventbridge integrates-with', 'lambda integrates-with'],
  ],
  ['only=EventBridge&only=lambda&relations=integrates-with', ['eventbridge integrates-with']],
  ['notes=nowhere', []],
])('a part of the graph: %s', async (query, lines) => {
  expect(await linesOf(query)).toEqual(lines)
})

test('a part says in its file what it is', async () => {
  const { attributes } = (await app.inject('/api/export/json?around=lambda&hops=2')).json<{ attributes: object }>()
  expect(attributes).toMatchObject({ format: 2, view: 'around=lambda&hops=2' })
})

test.each([
  ['relations=loves', 400, 'REQUEST_INVALID'],
  ['categories=toys', 400, 'REQUEST_INVALID'],
  ['minConfidence=2', 400, 'REQUEST_INVALID'],
  ['hops=9', 400, 'REQUEST_INVALID'],
  ['colour=red', 400, 'REQUEST_INVALID'],
  ['around=Frobnicator', 404, 'ENTITY_UNKNOWN'],
])('%s is a problem', async (query, status, code) => {
  const response = await app.inject(`/api/export/json?${query}`)
  expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code])
})
