import { expect, it } from 'vitest'
import { capped } from './cap.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'

const graph = loadGraph(sampleGraph())
const all = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) }

it('keeps the best connected nodes and what must be seen, and says how many it left out', () => {
  const { visible, left } = capped(graph, all, { most: 3, kept: ['ext:github'] })
  expect([...visible.nodes].sort()).toEqual(['eventbridge', 'ext:github', 'lambda'])
  expect([...visible.edges].sort()).toEqual([
    'eventbridge|integrates-with|lambda',
    'lambda|integrates-with|eventbridge',
  ])
  expect(left).toBe(4)
})

it('leaves what is not too much as it is', () => {
  expect(capped(graph, all, { most: 7, kept: [] })).toEqual({ visible: all, left: 0 })
})
