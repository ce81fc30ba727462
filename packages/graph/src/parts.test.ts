import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { namedNode, withParts } from './parts.ts'
import { CATALOG, integrates } from './test-fixtures.ts'

const GRAPH = buildGraph([integrates('ssm-automation', 'ssm-run-command'), integrates('s3', 'ssm')], CATALOG)

test('a service comes with its parts, itself first', () => {
  expect(withParts(GRAPH, 'ssm')).toEqual(['ssm', 'ssm-automation', 'ssm-run-command'])
  expect(withParts(GRAPH, 's3')).toEqual(['s3'])
  expect(withParts(GRAPH, 'kms')).toEqual([])
})

test('a node is named by the graph, else by the catalog, else by its id', () => {
  expect(namedNode(GRAPH, 's3')).toEqual({ id: 's3', label: 'S3' })
  expect(namedNode(GRAPH, 'kms', CATALOG)).toEqual({ id: 'kms', label: 'KMS' })
  expect(namedNode(GRAPH, 'nowhere', CATALOG)).toEqual({ id: 'nowhere', label: 'nowhere' })
})
