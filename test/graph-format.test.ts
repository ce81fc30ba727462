import { findPaths, parseGraph, serializeGraph } from '@cloudlore/graph'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A graph as version 0.1.0-dev wrote it in format 1, which had no `view`. */
const OLD = readFileSync(new URL('fixtures/graph-format-1.json', import.meta.url), 'utf8')

test('a graph of format 1 is read as one of format 2, nothing lost', () => {
  const graph = parseGraph(OLD)
  expect(graph.getAttributes()).toEqual({ format: 2, generator: 'cloudlore', view: null })
  expect([graph.order, graph.size]).toEqual([4, 4])
  const written = serializeGraph(graph)
  expect(written).toBe(
    OLD.replace('{"format":1,"generator":"cloudlore"}', '{"format":2,"generator":"cloudlore","view":null}'),
  )
  const { paths } = findPaths(graph, { from: 'eventbridge', to: 'dynamodb', k: 1 })
  expect(paths[0]?.words).toBe('EventBridge triggers Lambda, which stores in DynamoDB.')
})
