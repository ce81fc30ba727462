import Sigma from 'sigma'
import type { NodeDisplayData } from 'sigma/types'
import { EDGE_PROGRAMS, HOVER_PROGRAMS, NODE_PROGRAMS } from './programs.ts'
import type { Renderer, StagedNode, StageGraph } from './stage.ts'

const nothing = (): void => undefined

/** Layers that are seen, from below; sigma's others stay empty. */
export const LAYERS = ['strokes', 'nodes', 'labels'] as const

/** What sigma asks of a layer of WebGL on which nothing is drawn. */
const NO_CONTEXT = {
  COLOR_BUFFER_BIT: 0,
  blendFunc: nothing,
  viewport: nothing,
  bindFramebuffer: nothing,
  clear: nothing,
  getExtension: () => null,
}

/**
 * Sigma with one context of WebGL. It asks for three, of which two stay empty here, and each costs as much as the rest of
 * the first drawing where there is no GPU.
 */
class NodeRenderer extends Sigma<StagedNode> {
  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    if (id === 'nodes') return super.createWebGLContext(id, options)
    this.createCanvas(id)
    const context = NO_CONTEXT as unknown as WebGLRenderingContext
    // Private to sigma, which has no other way to tell it of a context.
    const { webGLContexts } = this as unknown as { webGLContexts: Record<string, WebGLRenderingContext> }
    webGLContexts[id] = context
    return context
  }
}

const SETTINGS = {
  defaultNodeType: 'entity',
  nodeProgramClasses: NODE_PROGRAMS,
  nodeHoverProgramClasses: HOVER_PROGRAMS,
  edgeProgramClasses: EDGE_PROGRAMS,
  renderLabels: false,
  stagePadding: 48,
  minCameraRatio: 0.05,
  maxCameraRatio: 2.5,
}

/**
 * Sigma for the nodes, the camera and the pointer; a layer below the nodes for edges, which it does not draw.
 *
 * @throws TypeError if the browser has no WebGL to give; the container is then as it was.
 */
export function createRenderer(
  container: HTMLElement,
  graph: StageGraph,
  nodeReducer: (id: string) => Partial<NodeDisplayData>,
): Renderer {
  const sigma = withLayers(container, (layers) => new NodeRenderer(graph, layers, { ...SETTINGS, nodeReducer }))
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

/** A renderer in an element of its own, as sigma empties its element when it goes, and leaves it full when it fails. */
function withLayers(container: HTMLElement, make: (layers: HTMLElement) => Renderer): Renderer {
  const layers = document.createElement('div')
  layers.className = 'map-layers'
  container.append(layers)
  try {
    const renderer = make(layers)
    renderer.on('kill', () => layers.remove())
    return renderer
  } catch (error) {
    layers.remove()
    throw error
  }
}

/** The one context of WebGL that a renderer holds. */
export function glContext(renderer: Renderer): WebGL2RenderingContext | null {
  return renderer.getCanvases()['nodes']?.getContext('webgl2') ?? null
}
