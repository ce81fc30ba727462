import Sigma from 'sigma'
import type { NodeDisplayData } from 'sigma/types'
import { EDGE_PROGRAMS, HOVER_PROGRAMS, NODE_PROGRAMS } from './programs.ts'
import type { Renderer, StagedNode, StageGraph } from './stage.ts'

/** Layers that are seen, from below; sigma's others stay empty. */
export const LAYERS = ['strokes', 'nodes', 'labels'] as const

/**
 * Sigma for the nodes, the camera and the pointer; a layer below the nodes for edges, which it does not draw.
 *
 * @throws TypeError if the browser has no WebGL to give.
 */
export function createRenderer(
  container: HTMLElement,
  graph: StageGraph,
  nodeReducer: (id: string) => Partial<NodeDisplayData>,
): Renderer {
  const sigma = new Sigma<StagedNode>(graph, container, {
    defaultNodeType: 'entity',
    nodeProgramClasses: NODE_PROGRAMS,
    nodeHoverProgramClasses: HOVER_PROGRAMS,
    edgeProgramClasses: EDGE_PROGRAMS,
    nodeReducer,
    renderLabels: false,
    stagePadding: 48,
    minCameraRatio: 0.05,
    maxCameraRatio: 2.5,
  })
  sigma.createCanvasContext('strokes')
  const { strokes, nodes } = sigma.getCanvases()
  if (strokes) nodes?.before(strokes)
  sigma.resize(true)
  const seen: readonly string[] = [...LAYERS, 'mouse']
  // Each layer on the page costs time with every frame, above all one of WebGL without a GPU.
  for (const [name, canvas] of Object.entries(sigma.getCanvases())) {
    if (!seen.includes(name)) canvas.style.display = 'none'
  }
  return sigma
}

/** The contexts of WebGL that a renderer holds. */
export function glContexts(renderer: Renderer): WebGL2RenderingContext[] {
  const canvases = renderer.getCanvases()
  return ['edges', 'nodes', 'hoverNodes'].flatMap((layer) => canvases[layer]?.getContext('webgl2') ?? [])
}
