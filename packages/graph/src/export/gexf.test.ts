import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { expect, test } from 'vitest'
import { gexf } from './gexf.ts'
import { oneLine, rowsOf, type Value } from './rows.ts'
import { GRAPH, written } from './test-graph.ts'

const isThere = ([, value]: readonly [string, Value]) =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
const present = (values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(
    Object.entries(values)
      .filter(isThere)
      .map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  )

test('graphology reads every node, edge and attribute back', () => {
  const read = parse(MultiDirectedGraph, written(gexf))
  const { nodes, edges } = rowsOf(GRAPH)
  expect([read.order, read.size]).toEqual([nodes.length, edges.length])
  for (const { key, values } of nodes) expect(read.getNodeAttributes(key)).toEqual(present(values))
  for (const { key, source, target, values } of edges) {
    const extra = { label: values['verb'], weight: values['confidence'] }
    expect(read.getEdgeAttributes(key)).toEqual({ ...present(values), ...extra })
    expect(read.extremities(key)).toEqual([source, target])
  }
})
