import { expect, test } from 'vitest'
import { buildGraph } from '../build-graph.ts'
import { CATALOG, integrates } from '../test-fixtures.ts'
import { findPaths } from './find-paths.ts'
import { hasRoom } from './room.ts'

const GRAPH = buildGraph(
  [
    integrates('eventbridge', 'ssm-automation', { line: 1 }),
    integrates('ssm-run-command', 's3', { line: 2 }),
    integrates('s3', 'lambda', { line: 3 }),
    integrates('lambda', 'dynamodb', { line: 4 }),
  ],
  CATALOG,
)
const ENDS = { from: 'eventbridge', to: 'dynamodb' }

test.each([
  [['s3', 'lambda'], 3, true],
  [['s3', 'lambda'], 2, false],
  [[], 1, true],
  // Within one service no hop is needed.
  [['ssm-automation', 'ssm', 'ssm-run-command'], 2, true],
  [['ssm', 'ssm', 'ssm'], 2, true],
  // It has three nodes.
  [['ssm', 'ssm', 'ssm', 'ssm'], 8, false],
  // Back to where one was before is not the same place.
  [['s3', 'lambda', 's3'], 3, false],
  [['kms'], 2, true],
])('%j within %i hops: %j', (via, maxHops, room) => {
  expect(hasRoom(GRAPH, { ...ENDS, via, maxHops })).toBe(room)
})

test('too many nodes to pass are no path, without a search', () => {
  const via = Array.from({ length: 1320 }, (_, at) => ['s3', 'lambda'][at % 2] ?? '')
  const { paths, truncated } = findPaths(GRAPH, { ...ENDS, via }, { budget: 1 })
  expect({ paths, truncated }).toEqual({ paths: [], truncated: null })
})
