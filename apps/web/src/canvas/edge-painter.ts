import { edgePath } from '../visual/edge-geometry.ts'
import type { EdgePath } from '../visual/edge-geometry.ts'
import type { EdgeVisual } from '../visual/edge-visual.ts'
import type { Disc } from '../visual/point.ts'

/** How a line is drawn. */
export interface Stroke {
  readonly color: string
  /** In pixels. */
  readonly width: number
  readonly dash: readonly number[]
}

/** Edges that are drawn alike. */
export interface EdgeBatch {
  readonly stroke: Stroke
  readonly edges: readonly EdgeVisual[]
}

/** Edges by how they are drawn, in the order of the list. */
export function batchesOf(edges: Iterable<{ readonly edge: EdgeVisual; readonly stroke: Stroke }>): EdgeBatch[] {
  const batches = new Map<string, { stroke: Stroke; edges: EdgeVisual[] }>()
  for (const { edge, stroke } of edges) {
    const key = `${stroke.color} ${stroke.width} ${stroke.dash.join()}`
    const batch = batches.get(key)
    if (batch) batch.edges.push(edge)
    else batches.set(key, { stroke, edges: [edge] })
  }
  return [...batches.values()]
}

/** Up to here a line has no inside to fill, and thousands of them are drawn at once. */
const HAIRLINE = 1

/**
 * Draws edges between discs by id; what has no disc is left out. By hand rather than by WebGL: without a GPU that takes
 * over ten times as long, and it knows neither dashes nor cheap curves.
 */
export function paintEdges(
  context: CanvasRenderingContext2D,
  batches: readonly EdgeBatch[],
  discs: ReadonlyMap<string, Disc>,
): void {
  for (const { stroke, edges } of batches) {
    const { width } = stroke
    const paths = edges.flatMap(({ source, target, curvature, arrow }) => {
      const [from, to] = [discs.get(source), discs.get(target)]
      return (from && to && edgePath({ from, to, width, curvature, arrow })) ?? []
    })
    paintLines(context, paths, stroke)
    paintHeads(context, paths, stroke)
  }
}

function paintLines(context: CanvasRenderingContext2D, paths: readonly EdgePath[], stroke: Stroke): void {
  const { color, width, dash } = stroke
  const together = width <= HAIRLINE && dash.length === 0
  context.strokeStyle = color
  context.lineWidth = Math.max(HAIRLINE, width)
  context.setLineDash([...dash])
  context.beginPath()
  for (const { start, bend, end } of paths) {
    // Thick lines in one path would be joined into one outline, which takes longer than to draw each.
    if (!together) context.beginPath()
    context.moveTo(start.x, start.y)
    if (bend) context.quadraticCurveTo(bend.x, bend.y, end.x, end.y)
    else context.lineTo(end.x, end.y)
    if (!together) context.stroke()
  }
  if (together) context.stroke()
  context.setLineDash([])
}

function paintHeads(context: CanvasRenderingContext2D, paths: readonly EdgePath[], { color }: Stroke): void {
  context.fillStyle = color
  context.beginPath()
  for (const { head } of paths) {
    if (!head) continue
    const [tip, left, right] = head
    context.moveTo(tip.x, tip.y)
    context.lineTo(left.x, left.y)
    // Filling closes it; to close it here would measure the whole path for each head.
    context.lineTo(right.x, right.y)
  }
  context.fill()
}
