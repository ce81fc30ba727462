import { expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { createState, reportFailure } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

test('requests are counted by route, and the graph is measured', async () => {
  const state = createState(createSnapshot(exampleLibrary()))
  const app = buildApp(state)
  await app.inject('/api/entities/lambda')
  await app.inject('/api/entities/kms')
  await app.inject('/nowhere')
  reportFailure(state, { code: 'PATH_NOT_FOUND', message: 'gone' })
  const response = await app.inject('/metrics')
  expect(response.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = response.body.split('\n')
  for (const line of [
    'cloudlore_http_request_duration_seconds_count{method="GET",route="/api/entities/:id",status="200"} 2',
    'cloudlore_http_request_duration_seconds_count{method="GET",route="unknown",status="404"} 1',
    'cloudlore_graph_size{of="notes"} 2',
    'cloudlore_graph_size{of="edges"} 4',
    'cloudlore_notes_failing 1',
    'cloudlore_events_total{kind="failure"} 1',
    'cloudlore_events_total{kind="graph"} 0',
  ]) {
    expect(lines).toContain(line)
  }
  expect(response.body).toContain('process_resident_memory_bytes')
})
