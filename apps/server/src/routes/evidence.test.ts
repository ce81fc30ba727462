import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

test('an edge gives its sentences with their places', async () => {
  const response = await app.inject('/api/evidence?edge=eventbridge|integrates-with|lambda')
  expect(response.json()).toEqual({
    edge: 'eventbridge|integrates-with|lambda',
    source: 'eventbridge',
    target: 'lambda',
    relation: 'integrates-with',
    evidence: [
      {
        file: 'notes/flow.md',
        span: { line: 3, column: 1, offset: 14, endLine: 3, endColumn: 29, endOffset: 42 },
        headings: ['Event flow'],
        exams: [],
        quote: 'EventBridge triggers Lambda.',
        verb: 'triggers',
        polarity: 'asserted',
        rule: 'by-hand',
        confidence: 0.9,
      },
    ],
  })
})

test.each(['nothing', '__proto__', 'lambda|integrates-with|eventbridge'])('there is no edge %s', async (edge) => {
  const response = await app.inject({ url: '/api/evidence', query: { edge } })
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({
    code: 'EDGE_UNKNOWN',
    detail: `There is no edge "${edge}". Keys have the form source|relation|target.`,
  })
})

test.each(['/api/evidence', '/api/evidence?edge=', '/api/evidence?edge=a&edge=b'])('%s is no request', async (url) => {
  const response = await app.inject(url)
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ code: 'REQUEST_INVALID' })
})
