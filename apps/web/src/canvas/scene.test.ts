import { describe, expect, it } from 'vitest'
import { emphasise } from '../graph/emphasis.ts'
import { loadGraph } from '../graph/load-graph.ts'
import { sampleGraph } from '../graph/sample-graph.ts'
import { visibility } from '../graph/visibility.ts'
import { INITIAL_VIEW } from '../view/view-state.ts'
import { edgeVisuals } from '../visual/edge-visual.ts'
import { nodeSizes, nodeVisuals } from '../visual/node-visual.ts'
import { THEME } from '../visual/theme.ts'
import { drawnEdge, drawnNode } from './scene.ts'
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
  theme,
}
const edge = 'lambda|integrates-with|s3'
const lit: Scene = { ...scene, emphasis: emphasise(graph, visible, { kind: 'edge', key: edge }) }

describe('drawnNode', () => {
  it('hides what the filters leave out, but keeps its place', () => {
    expect(drawnNode(scene, 'limit:lambda:timeout', 1)).toEqual({ x: 2, y: 2, hidden: true })
  })

  it('fades what is not lit and takes its label', () => {
    expect(drawnNode(scene, 'ssm', 1)).toMatchObject({ label: 'SSM', color: '#0badf7' })
    expect(drawnNode(lit, 'ssm', 1)).toMatchObject({ label: '', zIndex: 0 })
    expect(drawnNode(lit, 's3', 1)).toMatchObject({ label: 'S3', color: '#4aa56f', zIndex: 1 })
  })
})

describe('drawnEdge', () => {
  it('draws what is meant in the accent, above the others and with its words', () => {
    expect(drawnEdge(lit, edge, 1)).toMatchObject({
      type: 'litArrow',
      color: '#3446d6',
      label: 'stores in',
      forceLabel: true,
    })
    expect(drawnEdge(lit, 'ssm-automation|part-of|ssm', 1)).toMatchObject({ type: 'line', label: '', zIndex: 0 })
  })
})
