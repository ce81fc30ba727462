import { describe, expect, it } from 'vitest'
import { loadGraph } from '../graph/load-graph.ts'
import { sampleGraph } from '../graph/sample-graph.ts'
import { fade } from './blend.ts'
import { edgeVisuals } from './edge-visual.ts'
import { nodeSizes, nodeVisuals } from './node-visual.ts'
import { THEME } from './theme.ts'

const graph = loadGraph(sampleGraph())

describe('nodeVisuals', () => {
  it('tells service, feature, limit and external apart by shape', () => {
    const visuals = nodeVisuals(graph, nodeSizes(graph), THEME.light)
    expect(visuals.get('lambda')?.shape).toBe('disc')
    expect(visuals.get('ssm-automation')?.shape).toBe('ring')
    expect(visuals.get('limit:lambda:timeout')?.shape).toBe('dot')
    expect(visuals.get('ext:github')?.shape).toBe('target')
  })

  it('draws a node larger the more relations it has', () => {
    const sizes = nodeSizes(graph)
    expect(sizes.get('eventbridge')).toBeGreaterThan(sizes.get('ssm') ?? 0)
  })

  it('colours by family, in the colours of the theme', () => {
    const visuals = nodeVisuals(graph, nodeSizes(graph), THEME.dark)
    expect(visuals.get('lambda')?.color).toBe('#d1700e')
    expect(visuals.get('ext:github')?.color).toBe('#6b7485')
  })
})

describe('edgeVisuals', () => {
  const visuals = edgeVisuals(graph, THEME.light)

  it('gives claims an arrow and part-of none', () => {
    expect(visuals.get('eventbridge|integrates-with|ssm-automation')?.arrow).toBe(true)
    expect(visuals.get('ssm-automation|part-of|ssm')?.arrow).toBe(false)
  })

  it('curves only parallel edges', () => {
    expect(visuals.get('eventbridge|integrates-with|lambda')?.curvature).not.toBe(0)
    expect(visuals.get('lambda|integrates-with|eventbridge')?.curvature).not.toBe(0)
    expect(visuals.get('eventbridge|integrates-with|ssm-automation')?.curvature).toBe(0)
  })

  it('marks what is only denied by colour and dashes', () => {
    expect(visuals.get('s3|integrates-with|ssm')).toMatchObject({ color: '#c2253c', dash: [6, 4] })
    expect(visuals.get('eventbridge|integrates-with|ssm-automation')?.dash).toEqual([])
  })
})

describe('fade', () => {
  it('mixes towards the background', () => {
    expect(fade('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(fade('#123456', '#ffffff', 0)).toBe('#123456')
  })
})
