import { describe, expect, it } from 'vitest'
import { emphasise } from '../graph/emphasis.ts'
import { loadGraph } from '../graph/load-graph.ts'
import { sampleGraph } from '../graph/sample-graph.ts'
import { visibility } from '../graph/visibility.ts'
import { INITIAL_VIEW } from '../view/view-state.ts'
import { edgeVisuals } from '../visual/edge-visual.ts'
import { nodeSizes, nodeVisuals } from '../visual/node-visual.ts'
import { THEME } from '../visual/theme.ts'
import { drawnNode, litEdges, plainEdges } from './scene.ts'
import type { Scene } from './scene.ts'

const graph = loadGraph(sampleGraph())
const theme = THEME.light
const visible = visibility(graph, INITIAL_VIEW, { nodes: [], edges: [] })
const scene: Scene = {
  graph,
  nodes: nodeVisuals(graph, nodeSizes(graph), theme),
  edges: edgeVisuals(graph, theme),
  visible,
  emphasis: null,
  edgeLabels: new Map([['lambda|integrates-with|s3', 'stores in']]),
  labels: new Map(),
  pinned: new Set(),
  theme,
}
const edge = 'lambda|integrates-with|s3'
const lit: Scene = { ...scene, emphasis: emphasise(graph, visible, { kind: 'edge', key: edge }) }

describe('drawnNode', () => {
  it('hides what the filters leave out, but keeps its place', () => {
    expect(drawnNode(scene, 'limit:lambda:timeout', 1)).toEqual({ x: 2, y: 2, hidden: true })
  })

  it('gives sigma the colour and the rings of its shape', () => {
    expect(drawnNode(scene, 'ssm', 1)).toMatchObject({ color: '#0badf7', ring: 1, gap: 0 })
    expect(drawnNode(scene, 'ssm-automation', 1)).toMatchObject({ ring: 0.36, gap: 1 })
  })
})

describe('plainEdges', () => {
  it('batches the visible edges by how they are drawn, whatever is lit', () => {
    const drawn = plainEdges(lit, 1).flatMap(({ edges }) => edges)
    expect(drawn).toHaveLength(visible.edges.size)
    expect(plainEdges(lit, 1)).toEqual(plainEdges(scene, 1))
  })
})

describe('litEdges', () => {
  it('draws what is meant in the accent, and nothing if nothing is meant', () => {
    expect(litEdges(lit, 1)).toMatchObject([
      { stroke: { color: '#3446d6' }, edges: [{ source: 'lambda', target: 's3' }] },
    ])
    expect(litEdges(scene, 1)).toEqual([])
  })
})
