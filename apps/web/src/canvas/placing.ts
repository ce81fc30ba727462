import { distanceToEdge, middleOf } from '../visual/edge-geometry.ts'
import type { Disc, Point } from '../visual/point.ts'
import { frame } from './framing.ts'
import type { Insets } from './framing.ts'
import type { EdgeWords } from './lettering.ts'
import type { Scene } from './scene.ts'
import type { Renderer } from './stage.ts'
import type { PlacedNode } from './walk.ts'

/** Nodes as they are drawn, by id; pixels of the canvas. */
export type Discs = ReadonlyMap<string, Disc>

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

/** Where the visible nodes are drawn, as of the last frame. */
export function discsOf(renderer: Renderer, scene: Scene, sizeFactor: number): Discs {
  // The way from the layout to the screen is linear, so that three points tell it.
  const origin = renderer.graphToViewport({ x: 0, y: 0 })
  const [across, up] = [renderer.graphToViewport({ x: 1, y: 0 }), renderer.graphToViewport({ x: 0, y: 1 })]
  const [xx, xy, yx, yy] = [across.x - origin.x, up.x - origin.x, across.y - origin.y, up.y - origin.y]
  const scale = renderer.scaleSize(sizeFactor)
  const discs = new Map<string, Disc>()
  for (const id of scene.visible.nodes) {
    const visual = scene.nodes.get(id)
    if (!visual || !scene.graph.hasNode(id)) continue
    const { x, y } = scene.graph.getNodeAttributes(id)
    discs.set(id, { x: origin.x + x * xx + y * xy, y: origin.y + x * yx + y * yy, radius: visual.size * scale })
  }
  return discs
}

/** All nodes that are drawn, with their ids. */
export function placedNodes(discs: Discs): PlacedNode[] {
  return [...discs].map(([id, { x, y }]) => ({ id, x, y }))
}

/** True if a node lies neither outside the canvas nor behind a panel, or is not drawn at all. */
export function isInFreeSight(renderer: Renderer, disc: Disc | undefined, insets: Insets): boolean {
  if (!disc) return true
  const { x, y } = disc
  const { width, height } = renderer.getDimensions()
  return x > insets.left + 24 && x < width - insets.right - 24 && y > insets.top + 24 && y < height - insets.bottom - 24
}

/** The node that lies at a point, or not farther from it than `reach`; null if there is none. */
export function nodeNear(at: Point, discs: Discs, reach: number): string | null {
  let nearest: string | null = null
  let least = reach
  for (const [id, { x, y, radius }] of discs) {
    const distance = Math.hypot(x - at.x, y - at.y) - radius
    if (distance < least) [nearest, least] = [id, distance]
  }
  return nearest
}

/** The visible edge that runs nearest to a point and not farther than `reach`, in pixels; null if there is none. */
export function edgeNear(
  at: Point,
  { scene, discs, reach }: { scene: Scene; discs: Discs; reach: number },
): string | null {
  let nearest: string | null = null
  let least = reach
  for (const key of scene.visible.edges) {
    const edge = scene.edges.get(key)
    const from = edge && discs.get(edge.source)
    const to = edge && discs.get(edge.target)
    if (!edge || !from || !to) continue
    const distance = distanceToEdge(at, { from, to, curvature: edge.curvature })
    if (distance < least) [nearest, least] = [key, distance]
  }
  return nearest
}

/** Where the words of edges stand: half-way along. */
export function edgeWords(scene: Scene, discs: Discs): EdgeWords[] {
  return [...scene.edgeLabels].flatMap(([key, text]) => {
    const edge = scene.visible.edges.has(key) ? scene.edges.get(key) : undefined
    const [from, to] = [discs.get(edge?.source ?? ''), discs.get(edge?.target ?? '')]
    if (!edge || !from || !to) return []
    const length = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius
    return [{ text, length, ...middleOf(from, to, edge.curvature) }]
  })
}
