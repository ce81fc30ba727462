import { expect, it } from 'vitest'
import { loadGraph } from './load-graph.ts'
import { changesBetween, keepPlaces } from './patch.ts'
import { sampleGraph } from './sample-graph.ts'

const sample = sampleGraph()
const without = (key: string) =>
  loadGraph({
    ...sample,
    nodes: sample.nodes.filter((node) => node.key !== key),
    edges: sample.edges.filter(({ source, target }) => source !== key && target !== key),
  })

it('leaves what was there where it was', () => {
  const before = without('s3')
  before.setNodeAttribute('lambda', 'x', 500)
  const after = loadGraph(sample)
  keepPlaces(before, after)
  expect(after.getNodeAttribute('lambda', 'x')).toBe(500)
})

it('puts what is new beside its neighbours', () => {
  const before = without('limit:lambda:timeout')
  before.mergeNodeAttributes('lambda', { x: 500, y: 200 })
  const after = loadGraph(sample)
  keepPlaces(before, after)
  const { x, y } = after.getNodeAttributes('limit:lambda:timeout')
  expect(Math.hypot(x - 500, y - 200)).toBeCloseTo(46)
})

it('tells what came and what went', () => {
  expect(changesBetween(without('s3'), loadGraph(sample))).toEqual({
    added: ['lambda|integrates-with|s3', 's3|integrates-with|ssm'],
    removed: [],
  })
})
