import { expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { createState } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

test('the document names every route', async () => {
  const { openapi, paths } = (await app.inject('/api/openapi.json')).json<{
    openapi: string
    paths: Record<string, object>
  }>()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths).sort()).toEqual([
    '/api/docs',
    '/api/entities',
    '/api/entities/{id}',
    '/api/entities/{id}/neighbourhood',
    '/api/events',
    '/api/evidence',
    '/api/export/{format}',
    '/api/extract',
    '/api/graph',
    '/api/limits',
    '/api/notes',
    '/api/notes/{id}',
    '/api/openapi.json',
    '/api/paths',
    '/api/query',
    '/api/stats',
    '/healthz',
    '/metrics',
    '/readyz',
  ])
})

test('the document tells the problems of a route by their codes', async () => {
  const { paths } = (await app.inject('/api/openapi.json')).json<{
    paths: Record<string, { get: { responses: Record<string, { description: string; content: object }> } }>
  }>()
  const responses = paths['/api/paths']?.get.responses ?? {}
  expect(Object.keys(responses)).toEqual(['200', '304', '400', '401', '403', '404', '429', '500', '503'])
  expect(responses['404']?.description).toBe('`ENTITY_UNKNOWN`: No entity has this name')
  expect(Object.keys(responses['404']?.content ?? {})).toEqual(['application/problem+json'])
})

test('the docs page shows every route and has no script', async () => {
  const response = await app.inject('/api/docs')
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(response.body).toContain('<code>GET /api/entities/{id}/neighbourhood</code>')
  expect(response.body).toContain('<code>POST /api/extract</code>')
  expect(response.body).not.toContain('<script')
})

test('both are open where a token is asked for, as they hold nothing of the notes', async () => {
  const guarded = buildApp(createState(createSnapshot(exampleLibrary())), { token: 'open-sesame' })
  expect((await guarded.inject('/api/openapi.json')).statusCode).toBe(200)
  expect((await guarded.inject('/api/docs')).statusCode).toBe(200)
  expect((await guarded.inject('/metrics')).statusCode).toBe(401)
})
