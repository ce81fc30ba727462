import type Sigma from 'sigma'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '@cloudlore/graph'
import { frame } from './framing.ts'
import type { Insets, Point } from './framing.ts'
import type { EdgeWords } from './label-painter.ts'
import type { Scene } from './scene.ts'
import type { PlacedNode } from './walk.ts'

export type Renderer = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>

/** Positions are in units of about a pixel; on a smaller screen, or with a wider map, everything shrinks with them. */
export function sizeFactorOf(container: HTMLElement, scene: Scene): number {
  let reach = 1
  scene.graph.forEachNode((_, { x, y }) => {
    reach = Math.max(reach, Math.abs(x), Math.abs(y))
  })
  const room = Math.min(container.clientWidth, container.clientHeight)
  return Math.min(1.1, Math.max(0.42, Math.sqrt(room / (2 * reach)) * 1.02))
}

/** Least box round all nodes, in the units of the layout. */
export function extentOf(graph: Scene['graph']): { x: [number, number]; y: [number, number] } {
  const box: ReturnType<typeof extentOf> = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] }
  graph.forEachNode((_, at) => {
    for (const axis of ['x', 'y'] as const)
      box[axis] = [Math.min(box[axis][0], at[axis]), Math.max(box[axis][1], at[axis])]
  })
  return graph.order === 0 ? { x: [0, 1], y: [0, 1] } : box
}

/** Camera position that shows the nodes between the insets; null if none of them is there. */
export function frameOf(renderer: Renderer, ids: Iterable<string>, insets: Insets): ReturnType<typeof frame> {
  const points = [...ids].flatMap((id) => {
    const data = renderer.getNodeDisplayData(id)
    return data ? [{ x: data.x, y: data.y }] : []
  })
  const origin = renderer.framedGraphToViewport({ x: 0, y: 0 })
  const unit = renderer.framedGraphToViewport({ x: 1, y: 0 })
  const pixelsPerUnit = Math.hypot(unit.x - origin.x, unit.y - origin.y) * renderer.getCamera().ratio
  return frame(points, { ...renderer.getDimensions(), pixelsPerUnit, insets })
}

/** Centre of a node in pixels of the browser's viewport; null if it is not drawn. */
export function positionOf(renderer: Renderer, container: HTMLElement, id: string): Point | null {
  const data = renderer.getNodeDisplayData(id)
  if (!data || data.hidden) return null
  const { x, y } = renderer.framedGraphToViewport(data)
  const box = container.getBoundingClientRect()
  return { x: box.left + x, y: box.top + y }
}

/** All nodes that are drawn, in pixels of the canvas. */
export function drawnPositions(renderer: Renderer, ids: Iterable<string>): PlacedNode[] {
  return [...ids].flatMap((id) => {
    const data = renderer.getNodeDisplayData(id)
    return data && !data.hidden ? [{ id, ...renderer.framedGraphToViewport(data) }] : []
  })
}

/** True if a node lies neither outside the canvas nor behind a panel. */
export function isInFreeSight(renderer: Renderer, id: string, insets: Insets): boolean {
  const data = renderer.getNodeDisplayData(id)
  if (!data || data.hidden) return true
  const { x, y } = renderer.framedGraphToViewport(data)
  const { width, height } = renderer.getDimensions()
  return x > insets.left + 24 && x < width - insets.right - 24 && y > insets.top + 24 && y < height - insets.bottom - 24
}

/** Where the words of edges stand: half-way along, in pixels of the canvas. */
export function edgeWords(renderer: Renderer, scene: Scene): EdgeWords[] {
  return [...scene.edgeLabels].flatMap(([key, text]) => {
    const visual = scene.edges.get(key)
    if (!visual || !scene.visible.edges.has(key) || !scene.graph.hasEdge(key)) return []
    const [from, to] = scene.graph.extremities(key).map((id) => renderer.getNodeDisplayData(id))
    if (!from || !to || from.hidden || to.hidden) return []
    const [a, b] = [renderer.framedGraphToViewport(from), renderer.framedGraphToViewport(to)]
    // Half-way along a quadratic curve lies half-way to where it bends.
    const bend = visual.curvature / 2
    return [{ text, x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend }]
  })
}
