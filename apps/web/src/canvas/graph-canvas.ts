import type { CameraState } from 'sigma/types'
import { createKnowledgeGraph } from '@cloudlore/graph'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Emphasis } from '../graph/emphasis.ts'
import type { Disc, Point } from '../visual/point.ts'
import type { Insets } from './framing.ts'
import { listenForLongPress } from './gestures.ts'
import { move } from './move.ts'
import { createPainter } from './painter.ts'
import type { Subject } from './painter.ts'
import { FAMILY } from './lettering.ts'
import { drawnPart, pictureOf, pngOf } from './picture.ts'
import { placeKey } from './picture-key.ts'
import type { PictureKey } from './picture-key.ts'
import { edgeNear, extentOf, frameOf, isInFreeSight, nodeNear, placedNodes, sizeFactorOf } from './placing.ts'
import { listenToPointer, nodeUnderFinger } from './pointer.ts'
import type { PointerEvents, Sights } from './pointer.ts'
import { createRenderer, glContext } from './renderer.ts'
import { drawnNode } from './scene.ts'
import type { Scene } from './scene.ts'
import { createStage } from './stage.ts'
import type { Renderer } from './stage.ts'
import { svgOf } from './svg.ts'
import { createVisits } from './visits.ts'
import type { Destination, Occasion } from './visits.ts'
import type { PlacedNode } from './walk.ts'

export interface CanvasEvents extends PointerEvents {
  /** Drawn anew, maybe from another point of view. */
  readonly onDraw: () => void
}

/** The one way to the map, which knows sigma. */
export interface GraphCanvas {
  /** Draws another scene; the camera stays. */
  setScene(scene: Scene): void
  /** What stands out, without the rest of the scene: cheap enough for each move of the pointer. */
  setEmphasis(emphasis: Emphasis | null): void
  /** Brings nodes into view; all visible ones if `ids` is null. Nothing is drawn before this or `reveal` is called. */
  fit(ids: Iterable<string> | null, options?: { readonly instant?: boolean }): void
  /** Brings nodes into view only if one is out of it or behind a panel. */
  reveal(ids: Iterable<string>, options?: { readonly instant?: boolean }): void
  /** Does the one or the other for something that opens, so that the camera can come back when it closes. */
  visit(occasion: Occasion, to: Destination): void
  /** Takes the camera back to where it was before the visit, unless somebody has moved it since. */
  comeBack(occasion: Occasion): void
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
  exportPng(key: PictureKey): Promise<Blob | null>
  exportSvg(key: PictureKey): string
  destroy(): void
}

const MOVE_MILLISECONDS = 420
const ZOOM_MILLISECONDS = 180

/** Between attempts to get a lost context back: the first, and the longest of those that follow. */
const FIRST_WAIT_MILLISECONDS = 250
const LONGEST_WAIT_MILLISECONDS = 8_000

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
  let restarting: ReturnType<typeof setTimeout> | undefined
  /** Where the camera was last sent; it may still be on its way. */
  let sent: CameraState | null = null
  const visits = createVisits()
  const painter = createPainter()
  const sights: Sights = {
    nodeNear: (at, reach) => nodeNear(at, painter.discs(), reach),
    edgeNear: (at, reach) => edgeNear(at, { scene, discs: painter.discs(), reach }),
  }
  let staged: KnowledgeGraph = createKnowledgeGraph()
  let stage = createStage(staged)
  let renderer = start()

  function start(camera?: CameraState): Renderer {
    const made = createRenderer(container, stage.graph, (id) =>
      waiting ? { ...drawnNode(scene, id, sizeFactor), hidden: true } : drawnNode(scene, id, sizeFactor),
    )
    made.setCustomBBox(boxed)
    if (camera) made.getCamera().setState(camera)
    made.on('afterRender', () => {
      if (waiting) return
      painter.frame(made, subject())
      events.onDraw()
    })
    listenToPointer(made, events, { container, sights, graph: () => scene.graph })
    if (!waiting) made.refresh()
    return made
  }

  function subject(): Subject {
    return { scene, sizeFactor, insets }
  }

  /** Takes the graph in, still unseen, so that it can be framed. */
  function begin(): void {
    if (!waiting || staged === scene.graph) return
    sizeFactor = sizeFactorOf(container, scene)
    // What is dragged, or comes with a changed note, must not move the rest.
    boxed = extentOf(scene.graph)
    renderer.setCustomBBox(boxed)
    setStage()
  }

  function setStage(): void {
    stage.leave()
    stage = createStage(scene.graph)
    staged = scene.graph
    renderer.setGraph(stage.graph)
  }

  function show(): void {
    if (!waiting) return
    waiting = false
    renderer.refresh()
  }

  function onLongPress(at: Point): void {
    const box = container.getBoundingClientRect()
    const node = nodeUnderFinger(sights, { x: at.x - box.left, y: at.y - box.top })
    if (node !== null) events.onMenu(node, at)
  }

  function fit(ids: Iterable<string>, instant: boolean): void {
    begin()
    const camera = frameOf(renderer, ids, insets)
    if (camera) go(camera, instant ? 0 : MOVE_MILLISECONDS)
    show()
  }

  function reveal(ids: Iterable<string>, instant: boolean): void {
    const wanted = [...ids]
    // Not yet drawn, a selection is shown within the whole map.
    if (waiting) fit(scene.visible.nodes, true)
    const isFree = (id: string): boolean => isInFreeSight(renderer, painter.discs().get(id), insets)
    if (!wanted.every(isFree)) fit(wanted, instant)
  }

  function go(to: Partial<CameraState>, duration: number): void {
    sent = { ...renderer.getCamera().getState(), ...to }
    move(renderer, to, duration)
  }

  function whereabouts(): CameraState {
    const camera = renderer.getCamera()
    return camera.isAnimated() && sent ? sent : camera.getState()
  }

  function visit(occasion: Occasion, { nodes, how, instant, again = false }: Destination): void {
    if (again && !visits.isThere(occasion, whereabouts())) return
    const from = waiting ? null : whereabouts()
    const ids = nodes ?? scene.visible.nodes
    if (how === 'fit') fit(ids, instant)
    else reveal(ids, instant)
    visits.note(occasion, from, whereabouts())
  }

  function comeBack(occasion: Occasion): void {
    const to = visits.leave(occasion, whereabouts())
    if (to === 'everything') fit(scene.visible.nodes, false)
    else if (to !== 'stay') go(to, MOVE_MILLISECONDS)
  }

  /** Until it works: a browser whose graphics process has died gives no context for a while. */
  function restart(wait: number): void {
    const lost = renderer
    try {
      renderer = start(lost.getCamera().getState())
      lost.kill()
    } catch {
      restarting = setTimeout(restart, wait, Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS))
    }
  }

  function onContextLost(event: Event): void {
    const current: readonly unknown[] = Object.values(renderer.getCanvases())
    if (current.includes(event.target)) restarting = setTimeout(restart, 0, FIRST_WAIT_MILLISECONDS)
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
  const reletter = (): void => {
    if (!waiting) painter.reletter(renderer, subject())
  }
  resizes.observe(container)
  document.fonts.addEventListener('loadingdone', reletter)
  container.addEventListener('webglcontextlost', onContextLost, true)
  const stopLongPress = listenForLongPress(container, onLongPress)

  function setScene(next: Scene): void {
    const last = scene
    scene = next
    if (waiting || next === last) return
    if (next.graph !== last.graph) setStage()
    else if (next.nodes !== last.nodes || next.theme !== last.theme) renderer.refresh()
    else if (next.visible !== last.visible || next.edges !== last.edges)
      refreshNodes(renderer, changedNodes(last, next))
    else if (next.labels !== last.labels) painter.reletter(renderer, subject())
    else painter.light(renderer, subject())
  }

  return {
    setScene,
    setEmphasis: (emphasis) => setScene(emphasis === scene.emphasis ? scene : { ...scene, emphasis }),
    fit: (ids, options) => fit(ids ?? scene.visible.nodes, options?.instant ?? false),
    reveal: (ids, options) => reveal(ids, options?.instant ?? false),
    visit,
    comeBack,
    zoom: (factor) => {
      const camera = renderer.getCamera()
      go({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, ZOOM_MILLISECONDS)
    },
    setInsets: (next) => {
      if (next === insets) return
      insets = next
      // Labels have other room, also where a panel was.
      if (!waiting) painter.light(renderer, subject())
    },
    positionOf: (id) => inViewport(container, painter.discs().get(id)),
    positions: () => placedNodes(painter.discs()),
    seen: () => {
      const { width, height } = renderer.getDimensions()
      const [from, to] = [renderer.viewportToGraph({ x: 0, y: 0 }), renderer.viewportToGraph({ x: width, y: height })]
      return { left: from.x, right: to.x, low: to.y, high: from.y }
    },
    centreOn: (point) => {
      const { x, y } = renderer.viewportToFramedGraph(renderer.graphToViewport(point))
      go({ x, y }, 0)
    },
    lostContext: () => glContext(renderer)?.isContextLost() ?? true,
    exportPng: (key) => {
      const part = drawnPart(painter.discs().values(), renderer.getDimensions())
      const paint = (context: CanvasRenderingContext2D) => painter.copyTo(context, subject())
      return pngOf({ part, background: scene.theme.background, key: placeKey(key, part), font: FAMILY, paint })
    },
    exportSvg: (key) => {
      const discs = painter.discs()
      const part = drawnPart(discs.values(), renderer.getDimensions())
      const labels = painter.labels(scene)
      return svgOf(pictureOf(scene, { discs, labels, sizeFactor, part, key: placeKey(key, part) }))
    },
    destroy: () => {
      clearTimeout(restarting)
      stopLongPress()
      resizes.disconnect()
      document.fonts.removeEventListener('loadingdone', reletter)
      container.removeEventListener('webglcontextlost', onContextLost, true)
      renderer.kill()
      stage.leave()
    },
  }
}

/** Nodes that one of two scenes shows and the other does not. */
function changedNodes({ visible: { nodes: before } }: Scene, { visible: { nodes: after } }: Scene): string[] {
  return [...[...before].filter((id) => !after.has(id)), ...[...after].filter((id) => !before.has(id))]
}

/** Draws anew, but looks at these nodes only. */
function refreshNodes(renderer: Renderer, nodes: string[]): void {
  renderer.refresh({ partialGraph: { nodes }, skipIndexation: true })
}

function inViewport(container: HTMLElement, disc: Disc | undefined): Point | null {
  if (!disc) return null
  const box = container.getBoundingClientRect()
  return { x: box.left + disc.x, y: box.top + disc.y }
}
