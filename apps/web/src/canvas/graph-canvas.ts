import Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '@cloudlore/graph'
import type { Emphasis } from '../graph/emphasis.ts'
import type { Theme } from '../visual/theme.ts'
import { frame } from './framing.ts'
import type { Insets, Point } from './framing.ts'
import { createLabelPainter, paintHover } from './label-painter.ts'
import { EDGE_PROGRAMS, NODE_PROGRAMS } from './programs.ts'
import { drawnEdge, drawnNode } from './scene.ts'
import type { Scene } from './scene.ts'

export interface CanvasEvents {
  readonly onPickNode: (id: string) => void
  readonly onPickEdge: (key: string) => void
  readonly onPickNothing: () => void
  readonly onExpandNode: (id: string) => void
  readonly onHover: (target: { kind: 'node'; id: string } | { kind: 'edge'; key: string } | null) => void
}

/** The one place that knows sigma. */
export interface GraphCanvas {
  /** Draws another scene; the camera stays. */
  setScene(scene: Scene): void
  /** What stands out, without the rest of the scene: cheap enough for each move of the pointer. */
  setEmphasis(emphasis: Emphasis | null): void
  /** Brings nodes into view; all visible ones if `ids` is null. */
  fit(ids: Iterable<string> | null, options?: { readonly instant?: boolean }): void
  /** Brings nodes into view only if one is out of it or behind a panel. */
  reveal(ids: Iterable<string>, options?: { readonly instant?: boolean }): void
  /** Above 1 comes nearer, below 1 goes away. */
  zoom(factor: number): void
  setInsets(insets: Insets): void
  /** Centre of a node in pixels of the browser's viewport; null if it is not drawn. */
  positionOf(id: string): Point | null
  lostContext(): boolean
  /** The current view as an image. */
  exportPng(): Promise<Blob | null>
  destroy(): void
}

const MOVE_MILLISECONDS = 420
const ZOOM_MILLISECONDS = 180
const GL_LAYERS = ['edges', 'nodes', 'hoverNodes']
/** Radius in pixels below which a node has a label only when it is lit. */
const SMALLEST_LABELLED = 3.4
/** From here on edges are not drawn while the map is moved. */
const MANY_EDGES = 2500

type Renderer = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>

/**
 * Mounts the map in a container that has a size. A lost WebGL context is replaced by a new renderer with the same scene
 * and camera.
 */
export function mountGraphCanvas(container: HTMLElement, first: Scene, events: CanvasEvents): GraphCanvas {
  let scene = first
  let insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 }
  let sizeFactor = sizeFactorOf(container, scene)
  const labels = createLabelPainter()
  let renderer = start()

  function start(): Renderer {
    const sigma = new Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>(scene.graph, container, {
      defaultNodeType: 'disc',
      defaultEdgeType: 'line',
      nodeProgramClasses: NODE_PROGRAMS,
      edgeProgramClasses: EDGE_PROGRAMS,
      nodeReducer: (id) => drawnNode(scene, id, sizeFactor),
      edgeReducer: (key) => drawnEdge(scene, key),
      enableEdgeEvents: true,
      hideEdgesOnMove: scene.graph.size > MANY_EDGES,
      renderEdgeLabels: true,
      zIndex: true,
      stagePadding: 48,
      minCameraRatio: 0.05,
      maxCameraRatio: 2.5,
      labelRenderedSizeThreshold: SMALLEST_LABELLED,
      labelDensity: 6,
      labelGridCellSize: 80,
      edgeLabelFont: '"Pretendard Variable", sans-serif',
      edgeLabelSize: 12,
      edgeLabelWeight: '600',
      edgeLabelColor: { attribute: 'labelColor', color: '#888888' },
      defaultDrawNodeLabel: (_, data) => {
        if (!data.label) return
        const { key, label, x, y, size } = data as typeof data & { key: string; label: string }
        const core = scene.emphasis?.core.has(key) ?? false
        labels.add({ key, text: label, x, y, radius: size, core })
      },
      defaultDrawNodeHover: (context, data) => paintHover(context, data, scene.theme),
    })
    listen(sigma)
    return sigma
  }

  function listen(sigma: Renderer): void {
    sigma.on('beforeRender', () => labels.begin())
    sigma.on('afterRender', () => {
      const context = sigma.getCanvases()['labels']?.getContext('2d')
      if (context) labels.paint(context, scene.theme)
    })
    sigma.on('clickNode', ({ node }) => events.onPickNode(node))
    sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault()
      events.onExpandNode(payload.node)
    })
    sigma.on('clickEdge', ({ edge }) => events.onPickEdge(edge))
    sigma.on('clickStage', () => events.onPickNothing())
    sigma.on('enterNode', ({ node }) => hover({ kind: 'node', id: node }))
    sigma.on('enterEdge', ({ edge }) => hover({ kind: 'edge', key: edge }))
    sigma.on('leaveNode', () => hover(null))
    sigma.on('leaveEdge', () => hover(null))
    sigma.on('leaveStage', () => hover(null))
  }

  function hover(target: Parameters<CanvasEvents['onHover']>[0]): void {
    container.style.cursor = target ? 'pointer' : ''
    events.onHover(target)
  }

  function fit(ids: Iterable<string>, instant: boolean): void {
    const camera = frameOf(renderer, ids, insets)
    if (camera) move(renderer, camera, instant ? 0 : MOVE_MILLISECONDS)
  }

  function restart(): void {
    const camera = renderer.getCamera().getState()
    renderer.kill()
    renderer = start()
    renderer.getCamera().setState(camera)
  }

  function onContextLost(event: Event): void {
    const current: readonly unknown[] = Object.values(renderer.getCanvases())
    if (current.includes(event.target)) setTimeout(restart)
  }

  const resizes = new ResizeObserver(() => {
    // Observing reports the size at once, which has been drawn already.
    const { width, height } = renderer.getDimensions()
    if (container.clientWidth === width && container.clientHeight === height) return
    if (container.clientWidth === 0 || container.clientHeight === 0) return
    sizeFactor = sizeFactorOf(container, scene)
    renderer.refresh()
  })
  const repaint = (): void => void renderer.refresh()
  resizes.observe(container)
  document.fonts.addEventListener('loadingdone', repaint)
  container.addEventListener('webglcontextlost', onContextLost, true)

  return {
    setScene: (next) => {
      if (next === scene) return
      const another = next.graph !== scene.graph
      scene = next
      sizeFactor = sizeFactorOf(container, scene)
      if (another) renderer.setGraph(scene.graph)
      renderer.setSetting('hideEdgesOnMove', scene.graph.size > MANY_EDGES)
      renderer.refresh()
    },
    setEmphasis: (emphasis) => {
      if (emphasis === scene.emphasis) return
      scene = { ...scene, emphasis }
      renderer.refresh({ schedule: true })
    },
    fit: (ids, options) => fit(ids ?? scene.visible.nodes, options?.instant ?? false),
    reveal: (ids, options) => {
      const wanted = [...ids]
      if (!wanted.every((id) => isInFreeSight(renderer, id, insets))) fit(wanted, options?.instant ?? false)
    },
    zoom: (factor) => {
      const camera = renderer.getCamera()
      move(renderer, { ratio: camera.getBoundedRatio(camera.ratio / factor) }, ZOOM_MILLISECONDS)
    },
    setInsets: (next) => {
      insets = next
    },
    positionOf: (id) => positionOf(renderer, container, id),
    lostContext: () => glContexts(renderer).some((gl) => gl.isContextLost()),
    exportPng: () => exportPng(renderer, scene.theme),
    destroy: () => {
      resizes.disconnect()
      document.fonts.removeEventListener('loadingdone', repaint)
      container.removeEventListener('webglcontextlost', onContextLost, true)
      renderer.kill()
    },
  }
}

/** Whether this browser can draw the map at all. */
export function hasWebGl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}

/** Positions are in units of about a pixel; on a smaller screen, or with a wider map, everything shrinks with them. */
function sizeFactorOf(container: HTMLElement, scene: Scene): number {
  let reach = 1
  scene.graph.forEachNode((_, { x, y }) => {
    reach = Math.max(reach, Math.abs(x), Math.abs(y))
  })
  const room = Math.min(container.clientWidth, container.clientHeight)
  return Math.min(1.1, Math.max(0.42, Math.sqrt(room / (2 * reach)) * 1.02))
}

function frameOf(renderer: Renderer, ids: Iterable<string>, insets: Insets): ReturnType<typeof frame> {
  const points = [...ids].flatMap((id) => {
    const data = renderer.getNodeDisplayData(id)
    return data && !data.hidden ? [{ x: data.x, y: data.y }] : []
  })
  const origin = renderer.framedGraphToViewport({ x: 0, y: 0 })
  const unit = renderer.framedGraphToViewport({ x: 1, y: 0 })
  const pixelsPerUnit = Math.hypot(unit.x - origin.x, unit.y - origin.y) * renderer.getCamera().ratio
  return frame(points, { ...renderer.getDimensions(), pixelsPerUnit, insets })
}

function positionOf(renderer: Renderer, container: HTMLElement, id: string): Point | null {
  const data = renderer.getNodeDisplayData(id)
  if (!data || data.hidden) return null
  const { x, y } = renderer.framedGraphToViewport(data)
  const box = container.getBoundingClientRect()
  return { x: box.left + x, y: box.top + y }
}

function glContexts(renderer: Renderer): WebGL2RenderingContext[] {
  const canvases = renderer.getCanvases()
  return GL_LAYERS.flatMap((layer) => canvases[layer]?.getContext('webgl2') ?? [])
}

function isInFreeSight(renderer: Renderer, id: string, insets: Insets): boolean {
  const data = renderer.getNodeDisplayData(id)
  if (!data || data.hidden) return true
  const { x, y } = renderer.framedGraphToViewport(data)
  const { width, height } = renderer.getDimensions()
  return x > insets.left + 24 && x < width - insets.right - 24 && y > insets.top + 24 && y < height - insets.bottom - 24
}

/** An animation of sigma never ends if the camera is disabled and ignores the wish for less motion, so 0 jumps. */
function move(renderer: Renderer, to: Partial<CameraState>, duration: number): void {
  const camera = renderer.getCamera()
  if (duration === 0 || prefersStill()) camera.setState(to)
  else void camera.animate(to, { duration })
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

async function exportPng(renderer: Renderer, theme: Theme): Promise<Blob | null> {
  const layers = Object.values(renderer.getCanvases())
  const first = layers[0]
  const picture = document.createElement('canvas')
  const context = picture.getContext('2d')
  if (!first || !context) return null
  picture.width = first.width
  picture.height = first.height
  context.fillStyle = theme.background
  context.fillRect(0, 0, picture.width, picture.height)
  // WebGL layers can be read only in the task that drew them.
  renderer.refresh()
  for (const layer of layers) context.drawImage(layer, 0, 0)
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'))
}
