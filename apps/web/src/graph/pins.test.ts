import { expect, it } from 'vitest'
import { foldFeatures } from './fold.ts'
import { loadGraph } from './load-graph.ts'
import { keepPlaces } from './patch.ts'
import { applyPins } from './pins.ts'
import { sampleGraph } from './sample-graph.ts'

const PIN = { id: 'lambda', x: 500, y: 200 }
const placeOf = (graph: ReturnType<typeof loadGraph>, id: string) => {
  const { x, y } = graph.getNodeAttributes(id)
  return { x, y }
}

it('puts a dragged node where it was dragged to, and home again when it is let go', () => {
  const graph = loadGraph(sampleGraph())
  const homes = applyPins(graph, [PIN], new Map())
  expect(placeOf(graph, 'lambda')).toEqual({ x: 500, y: 200 })
  expect(placeOf(graph, 's3')).toEqual({ x: 2, y: 0 })
  applyPins(graph, [], homes)
  expect(placeOf(graph, 'lambda')).toEqual({ x: 1, y: 0 })
})

it('knows the home of a node that was dragged before the graph changed', () => {
  const [before, after] = [loadGraph(sampleGraph()), loadGraph(sampleGraph())]
  const homes = applyPins(before, [PIN], new Map())
  keepPlaces(before, after)
  const later = applyPins(after, [PIN], homes)
  expect(placeOf(after, 'lambda')).toEqual({ x: 500, y: 200 })
  applyPins(after, [], later)
  expect(placeOf(after, 'lambda')).toEqual({ x: 1, y: 0 })
})

it('lets a node go that was dragged while features had a node of their own', () => {
  const graph = loadGraph(sampleGraph())
  const homes = applyPins(graph, [PIN], new Map())
  const folded = foldFeatures(graph).graph
  const later = applyPins(folded, [], homes)
  expect(placeOf(folded, 'lambda')).toEqual({ x: 1, y: 0 })
  applyPins(graph, [], later)
  expect(placeOf(graph, 'lambda')).toEqual({ x: 1, y: 0 })
})
