import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

test('the statistics count every kind and relation, also those that there are none of', async () => {
  const app = buildApp(createState(createSnapshot(exampleLibrary())))
  expect((await app.inject('/api/stats')).json()).toEqual({
    nodes: 5,
    edges: 4,
    byKind: { service: 4, feature: 0, limit: 1, external: 0 },
    byRelation: { 'integrates-with': 3, replaces: 0, limits: 1, 'part-of': 0 },
    notes: 2,
    evidence: 4,
  })
})
