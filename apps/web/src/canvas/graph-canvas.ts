import Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { createKnowledgeGraph } from '@cloudlore/graph'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '@cloudlore/graph'
import type { Emphasis } from '../graph/emphasis.ts'
import type { Insets, Point } from './framing.ts'
import { listenForDrags, listenForLongPress } from './gestures.ts'
import { createLabelPainter, paintHover } from './label-painter.ts'
import type { PaintRoom } from './label-painter.ts'
import { EDGE_PROGRAMS, NODE_PROGRAMS } from './programs.ts'
import { exportPng, pictureOf } from './picture.ts'
import { drawnPositions, edgeWords, extentOf, frameOf, isInFreeSight, positionOf, sizeFactorOf } from './placing.ts'
import type { Renderer } from './placing.ts'
import { drawnEdge, drawnNode } from './scene.ts'
import type { Scene } from './scene.ts'
import { svgOf } from './svg.ts'
import { nearestNode } from './walk.ts'
import type { PlacedNode } from './walk.ts'

export interface CanvasEvents {
  /** `also`: picked with Shift, Ctrl or Cmd, in addition to what is selected. */
  readonly onPickNode: (id: string, also: boolean) => void
  readonly onPickEdge: (key: string) => void
  readonly onPickNothing: () => void
  readonly onExpandNode: (id: string) => void
  /** Asked what can be done with a node, at a point of the browser's viewport. */
  readonly onMenu: (id: string, at: Point) => void
  /** A node was dragged, to a point in the units of the layout. */
  readonly onDrop: (id: string, to: Point) => void
  /** Drawn anew, maybe from another point of view. */
  readonly onDraw: () => void
  readonly onHover: (target: { kind: 'node'; id: string } | { kind: 'edge'; key: string } | null) => void
}

/** The one place that knows sigma. */
export interface GraphCanvas {
  /** Draws another scene; the camera stays. */
  setScene(scene: Scene): void
  /** What stands out, without the rest of the scene: cheap enough for each move of the pointer. */
  setEmphasis(emphasis: Emphasis | null): void
  /** Brings nodes into view; all visible ones if `ids` is null. Nothing is drawn before this or `reveal` is called. */
  fit(ids: Iterable<string> | null, options?: { readonly instant?: boolean }): void
  /** Brings nodes into view only if one is out of it or behind a panel. */
  reveal(ids: Iterable<string>, options?: { readonly instant?: boolean }): void
  /** Above 1 comes nearer, below 1 goes away. */
  zoom(factor: number): void
  setInsets(insets: Insets): void
  /** Centre of a node in pixels of the browser's viewport; null if it is not drawn. */
  positionOf(id: string): Point | null
  /** All nodes that are drawn, in pixels of the canvas. */
  positions(): PlacedNode[]
  /** The part of the map that is seen, in the units of the layout; y grows upwards. */
  seen(): { readonly left: number; readonly right: number; readonly low: number; readonly high: number }
  /** Brings a point of the layout to the middle. */
  centreOn(point: Point): void
  lostContext(): boolean
  /** The current view as an image. */
  exportPng(): Promise<Blob | null>
  exportSvg(): string
  destroy(): void
}

const MOVE_MILLISECONDS = 420
const ZOOM_MILLISECONDS = 180
const GL_LAYERS = ['edges', 'nodes', 'hoverNodes']
/** Radius in pixels below which a node has a label only when it is lit. */
const SMALLEST_LABELLED = 3.4
/** How near to a node, in pixels, a finger means it. */
const FINGER = 28
/** From here on edges are not drawn while the map is moved. */
const MANY_EDGES = 2500

/**
 * Mounts the map in a container that has a size. A lost WebGL context is replaced by a new renderer with the same scene
 * and camera.
 */
export function mountGraphCanvas(container: HTMLElement, first: Scene, events: CanvasEvents): GraphCanvas {
  let scene = first
  let insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 }
  let sizeFactor = sizeFactorOf(container, scene)
  let boxed: ReturnType<Renderer['getBBox']> | null = null
  // The first drawing is put off until nodes and camera are in place: each costs a good part of a second without a GPU.
  // Until then there is no graph, but shaders are compiled.
  let waiting = true
  const labels = createLabelPainter()
  let renderer = start()

  function start(): Renderer {
    const graph = waiting ? createKnowledgeGraph() : scene.graph
    const sigma = new Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>(graph, container, {
      defaultNodeType: 'disc',
      defaultEdgeType: 'line',
      nodeProgramClasses: NODE_PROGRAMS,
      edgeProgramClasses: EDGE_PROGRAMS,
      nodeReducer: (id) =>
        waiting ? { ...drawnNode(scene, id, sizeFactor), hidden: true } : drawnNode(scene, id, sizeFactor),
      edgeReducer: (key) => (waiting ? { hidden: true } : drawnEdge(scene, key, sizeFactor)),
      enableEdgeEvents: true,
      hideEdgesOnMove: scene.graph.size > MANY_EDGES,
      zIndex: true,
      stagePadding: 48,
      minCameraRatio: 0.05,
      maxCameraRatio: 2.5,
      labelRenderedSizeThreshold: SMALLEST_LABELLED,
      labelDensity: 6,
      labelGridCellSize: 80,
      defaultDrawNodeLabel: (_, data) => {
        if (!data.label) return
        const { key, label, x, y, size } = data as typeof data & { key: string; label: string }
        const core = scene.emphasis?.core.has(key) ?? false
        labels.add({ key, text: label, x, y, radius: size, core })
      },
      defaultDrawNodeHover: (context, data) => paintHover(context, data, scene.theme),
    })
    sigma.setCustomBBox(boxed)
    listen(sigma)
    return sigma
  }

  function listen(sigma: Renderer): void {
    sigma.on('beforeRender', () => labels.begin())
    sigma.on('afterRender', () => {
      const context = sigma.getCanvases()['labels']?.getContext('2d')
      if (context) labels.paint(context, scene.theme, roomOf(sigma))
      events.onDraw()
    })
    const isDragging = listenForDrags(sigma, { graph: () => scene.graph, onDrop: events.onDrop })
    const hover = (target: Parameters<CanvasEvents['onHover']>[0]): void => {
      container.style.cursor = target ? 'pointer' : ''
      events.onHover(target)
    }
    sigma.on('clickNode', ({ node, event: { original } }) => {
      if (isDragging()) return
      events.onPickNode(node, original.shiftKey || original.ctrlKey || original.metaKey)
    })
    sigma.on('rightClickNode', ({ node, event: { original } }) => {
      original.preventDefault()
      if (original instanceof MouseEvent) events.onMenu(node, { x: original.clientX, y: original.clientY })
    })
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

  function roomOf(sigma: Renderer): PaintRoom {
    const { width, height } = sigma.getDimensions()
    const { left, right, top, bottom } = insets
    return { words: edgeWords(sigma, scene), bounds: { left, top, right: width - right, bottom: height - bottom } }
  }

  /** Takes the graph in, still unseen, so that it can be framed. */
  function begin(): void {
    if (!waiting || renderer.getGraph() === scene.graph) return
    sizeFactor = sizeFactorOf(container, scene)
    // What is dragged, or comes with a changed note, must not move the rest.
    boxed = extentOf(scene.graph)
    renderer.setCustomBBox(boxed)
    renderer.setGraph(scene.graph)
  }

  function show(): void {
    if (!waiting) return
    waiting = false
    renderer.refresh()
  }

  function onLongPress(at: Point): void {
    const box = container.getBoundingClientRect()
    const point = { x: at.x - box.left, y: at.y - box.top }
    const node = nearestNode(point, drawnPositions(renderer, scene.visible.nodes))
    if (node && Math.hypot(node.x - point.x, node.y - point.y) < FINGER) events.onMenu(node.id, at)
  }

  function fit(ids: Iterable<string>, instant: boolean): void {
    begin()
    const camera = frameOf(renderer, ids, insets)
    if (camera) move(renderer, camera, instant ? 0 : MOVE_MILLISECONDS)
    show()
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
  // Only the words: to draw everything again for each font that comes would take longer than to load them.
  const repaint = (): void => {
    labels.forgetWidths()
    const layer = renderer.getCanvases()['labels']
    const context = layer?.getContext('2d')
    if (!layer || !context) return
    context.clearRect(0, 0, layer.width, layer.height)
    labels.paint(context, scene.theme, roomOf(renderer))
  }
  resizes.observe(container)
  document.fonts.addEventListener('loadingdone', repaint)
  container.addEventListener('webglcontextlost', onContextLost, true)
  const stopLongPress = listenForLongPress(container, onLongPress)

  return {
    setScene: (next) => {
      if (next === scene) return
      const another = next.graph !== scene.graph
      scene = next
      if (waiting) return
      if (another) renderer.setGraph(scene.graph)
      renderer.setSetting('hideEdgesOnMove', scene.graph.size > MANY_EDGES)
      renderer.refresh()
    },
    setEmphasis: (emphasis) => {
      if (emphasis === scene.emphasis) return
      scene = { ...scene, emphasis }
      if (waiting) return
      renderer.refresh({ schedule: true })
    },
    fit: (ids, options) => fit(ids ?? scene.visible.nodes, options?.instant ?? false),
    reveal: (ids, options) => {
      const wanted = [...ids]
      // Not yet drawn, a selection is shown within the whole map.
      if (waiting) fit(scene.visible.nodes, true)
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
    positions: () => drawnPositions(renderer, scene.visible.nodes),
    seen: () => {
      const { width, height } = renderer.getDimensions()
      const [corner, opposite] = [
        { x: 0, y: 0 },
        { x: width, y: height },
      ].map((at) => renderer.viewportToGraph(at))
      return { left: corner?.x ?? 0, right: opposite?.x ?? 0, low: opposite?.y ?? 0, high: corner?.y ?? 0 }
    },
    centreOn: (point) => {
      const { x, y } = renderer.viewportToFramedGraph(renderer.graphToViewport(point))
      move(renderer, { x, y }, 0)
    },
    lostContext: () => glContexts(renderer).some((gl) => gl.isContextLost()),
    exportPng: () => exportPng(renderer, scene.theme),
    exportSvg: () => svgOf(pictureOf(renderer, scene, labels.painted())),
    destroy: () => {
      stopLongPress()
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

function glContexts(renderer: Renderer): WebGL2RenderingContext[] {
  const canvases = renderer.getCanvases()
  return GL_LAYERS.flatMap((layer) => canvases[layer]?.getContext('webgl2') ?? [])
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
