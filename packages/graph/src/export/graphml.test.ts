import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { expect, test } from 'vitest'
import { graphml } from './graphml.ts'
import { cellText, rowsOf, type Value } from './rows.ts'
import { GRAPH, written } from './test-graph.ts'

const present = (values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): readonly [string, string | number] => [
        name,
        typeof value === 'number' ? value : cellText(value),
      ])
      .filter(([, value]) => value !== ''),
  )

test('graphology reads every node, edge and attribute back', () => {
  const read = parse(MultiDirectedGraph, written(graphml))
  const { nodes, edges } = rowsOf(GRAPH)
  expect([read.order, read.size]).toEqual([nodes.length, edges.length])
  for (const { key, values } of nodes) expect(read.getNodeAttributes(key)).toEqual(present(values))
  for (const { key, source, target, values } of edges) {
    expect(read.getEdgeAttributes(key)).toEqual(present(values))
    expect(read.extremities(key)).toEqual([source, target])
  }
})
