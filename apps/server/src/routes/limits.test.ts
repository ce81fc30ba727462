import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

test('the limits are given with what they bound and the sentence that says so', async () => {
  const app = buildApp(createState(createSnapshot(exampleLibrary())))
  expect((await app.inject('/api/limits')).json()).toMatchObject({
    limits: [
      {
        id: 'limit:lambda:max:15:minutes:run-time',
        edge: 'limit:lambda:max:15:minutes:run-time|limits|lambda',
        entity: { id: 'lambda', label: 'Lambda' },
        limit: { bound: 'max', value: '15', unit: 'minutes', what: 'run time' },
        polarity: 'asserted',
        confidence: 0.6,
        evidence: { quote: 'A function runs at most 15 minutes.', span: { line: 3, column: 1 } },
      },
    ],
  })
})
