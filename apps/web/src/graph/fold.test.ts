import { describe, expect, it } from 'vitest'
import { foldFeatures } from './fold.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'

const sample = sampleGraph()
const graph = loadGraph({
  ...sample,
  nodes: sample.nodes.map((node) =>
    node.key === 'ssm-automation' ? { ...node, attributes: { ...node.attributes, service: 'ssm' } } : node,
  ),
})
const fold = foldFeatures(graph)

describe('foldFeatures', () => {
  it('lifts the edges of a feature to its service', () => {
    expect(fold.graph.hasNode('ssm-automation')).toBe(false)
    expect(fold.graph.getEdgeAttribute('eventbridge|integrates-with|ssm', 'verb')).toBe('triggers')
    expect(fold.edgeOf('eventbridge|integrates-with|ssm-automation')).toBe('eventbridge|integrates-with|ssm')
  })

  it('drops the edges within a service', () => {
    expect(fold.edgeOf('ssm-automation|part-of|ssm')).toBeNull()
    expect(fold.nodeOf('ssm-automation')).toBe('ssm')
  })

  it('leaves the graph as it was', () => {
    expect(graph.hasEdge('ssm-automation|part-of|ssm')).toBe(true)
    expect(graph.order).toBe(7)
  })
})
