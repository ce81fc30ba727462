import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { graphStats } from './stats.ts'
import { CATALOG, integrates, limits, replaces } from './test-fixtures.ts'

test('nodes, edges, evidence and notes are counted', () => {
  const graph = buildGraph(
    [
      integrates('s3', 'lambda', { line: 1 }),
      integrates('s3', 'lambda', { line: 2, file: 'b.md' }),
      integrates('s3', 'ext:github', { line: 3, polarity: 'negated' }),
      replaces('launch-templates', 'launch-configurations', { line: 4 }),
      limits('lambda', {}, { line: 5 }),
    ],
    CATALOG,
  )
  expect(graphStats(graph)).toEqual({
    nodes: 8,
    edges: 6,
    kinds: { service: 4, feature: 2, limit: 1, external: 1 },
    relations: { 'integrates-with': 2, replaces: 1, limits: 1, 'part-of': 2 },
    polarities: { asserted: 3, negated: 1, retracted: 0 },
    evidence: 5,
    notes: 2,
  })
})

test('an empty graph counts nothing', () => {
  expect(graphStats(buildGraph([], CATALOG))).toMatchObject({ nodes: 0, edges: 0, evidence: 0, notes: 0 })
})
