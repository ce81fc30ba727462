import { expect, it } from 'vitest'
import { connectionsOf } from './connections.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'

const graph = loadGraph(sampleGraph())
const edges = new Set(graph.edges())

it('finds the edges between the chosen nodes', () => {
  expect(connectionsOf(graph, edges, ['eventbridge', 'lambda']).direct).toEqual([
    'eventbridge|integrates-with|lambda',
    'lambda|integrates-with|eventbridge',
  ])
})

it('finds what lies between nodes that nothing joins directly', () => {
  const { direct, shared } = connectionsOf(graph, edges, ['eventbridge', 's3'])
  expect(direct).toEqual([])
  expect(shared).toEqual([
    {
      id: 'lambda',
      touches: 2,
      edges: ['lambda|integrates-with|eventbridge', 'eventbridge|integrates-with|lambda', 'lambda|integrates-with|s3'],
    },
  ])
})

it('sees only the edges that are shown', () => {
  expect(connectionsOf(graph, new Set(), ['eventbridge', 's3'])).toEqual({ direct: [], shared: [] })
})
