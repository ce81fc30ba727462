import { expect, it } from 'vitest'
import { INITIAL_VIEW } from '../view/view-state.ts'
import { loadGraph } from './load-graph.ts'
import { confidenceHistogram, overviewOf } from './overview.ts'
import { sampleGraph } from './sample-graph.ts'
import { visibility } from './visibility.ts'

it('counts the shown claims by node, family and exam', () => {
  const graph = loadGraph(sampleGraph())
  const overview = overviewOf(graph, visibility(graph, INITIAL_VIEW, { nodes: [], edges: [] }))
  expect(overview.degrees.map(({ id, incoming, outgoing }) => [id, incoming, outgoing])).toEqual([
    ['eventbridge', 1, 2],
    ['lambda', 1, 2],
    ['s3', 1, 0],
    ['ssm-automation', 1, 0],
  ])
  expect(overview.families).toEqual(['compute', 'storage', 'integration', 'management'])
  expect(overview.matrix).toEqual([
    [0, 1, 1, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [0, 0, 0, 0],
  ])
  expect(overview.exams).toEqual([['SAA', 1]])
})

it('counts claims by confidence whatever the bounds on it', () => {
  const filters = { ...INITIAL_VIEW.filters, minConfidence: 0.99 }
  const counts = confidenceHistogram(loadGraph(sampleGraph()), filters)
  expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0])
})
