import { expect, it } from 'vitest'
import { parseGraph, serializeGraph } from '@cloudlore/graph'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'
import { shownGraph } from './shown-graph.ts'

it('holds the visible nodes and edges, and no edge without its ends', () => {
  const graph = loadGraph(sampleGraph())
  const shown = shownGraph(graph, {
    nodes: new Set(['eventbridge', 'lambda']),
    edges: new Set(['eventbridge|integrates-with|lambda', 'lambda|integrates-with|s3']),
  })
  expect(shown.nodes()).toEqual(['eventbridge', 'lambda'])
  expect(shown.edges()).toEqual(['eventbridge|integrates-with|lambda'])
  expect(parseGraph(serializeGraph(shown)).order).toBe(2)
})
