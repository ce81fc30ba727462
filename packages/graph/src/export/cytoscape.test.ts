import cytoscapeOf, { type ElementsDefinition } from 'cytoscape'
import { expect, test } from 'vitest'
import { cytoscape } from './cytoscape.ts'
import { GRAPH, written } from './test-graph.ts'

test('Cytoscape.js opens every node and edge with its attributes', () => {
  const { elements } = JSON.parse(written(cytoscape)) as { elements: ElementsDefinition }
  const read = cytoscapeOf({ elements, headless: true, layout: { name: 'preset' } })
  expect([read.nodes().length, read.edges().length]).toEqual([GRAPH.order, GRAPH.size])
  GRAPH.forEachNode((id, { x, y, ...attributes }) => {
    expect(read.getElementById(id).data()).toEqual({ id, ...attributes })
    expect(read.getElementById(id).position()).toEqual({ x, y })
  })
  GRAPH.forEachEdge((id, attributes) => {
    const [source, target] = GRAPH.extremities(id)
    const { evidence, ...rest } = read.getElementById(id).data() as Record<string, unknown>
    expect(rest).toMatchObject({ id, source, target, relation: attributes.relation, verbs: attributes.verbs })
    expect(evidence).toEqual(JSON.parse(JSON.stringify(attributes.evidence)))
  })
})
