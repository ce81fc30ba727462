import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { createKnowledgeGraph } from './knowledge-graph.ts'
import { measuresOf } from './measures.ts'
import { serializeGraph } from './serialization.ts'
import { CATALOG, integrates } from './test-fixtures.ts'

const CLAIMS = [
  integrates('s3', 'lambda', { line: 1 }),
  integrates('sns', 'lambda', { line: 2 }),
  integrates('s3', 'sns', { line: 4 }),
  integrates('eventbridge', 'kms', { line: 5 }),
  integrates('ec2', 'kms', { line: 6, polarity: 'negated' }),
]
const GRAPH = buildGraph(CLAIMS, CATALOG)

test('degrees and communities are of asserted edges, the largest community first', () => {
  const measures = measuresOf(GRAPH)
  const told = [...measures].map(([id, { degree, community }]) => [id, degree, community])
  expect(told).toEqual([
    ['ec2', 0, 2],
    ['eventbridge', 1, 1],
    ['kms', 1, 1],
    ['lambda', 2, 0],
    ['s3', 2, 0],
    ['sns', 2, 0],
  ])
})

test('ranks sum up to 1, and what most act upon ranks first', () => {
  const ranks = [...measuresOf(GRAPH)].map(([id, { pageRank }]) => ({ id, pageRank }))
  expect(ranks.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 6)
  expect(ranks.toSorted((a, b) => b.pageRank - a.pageRank)[0]?.id).toBe('lambda')
})

test('they are computed once, are the same each time, and leave the graph as it was', () => {
  const before = serializeGraph(GRAPH)
  expect(measuresOf(GRAPH)).toBe(measuresOf(GRAPH))
  expect(measuresOf(buildGraph(CLAIMS.toReversed(), CATALOG))).toEqual(measuresOf(GRAPH))
  expect(serializeGraph(GRAPH)).toBe(before)
})

test('a graph without nodes, or without edges, has measures too', () => {
  expect(measuresOf(createKnowledgeGraph()).size).toBe(0)
  const lone = buildGraph([integrates('s3', 'ec2', { polarity: 'negated' })], CATALOG)
  expect([...measuresOf(lone).values()].map(({ community }) => community)).toEqual([0, 1])
})
