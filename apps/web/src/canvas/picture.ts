import type { Theme } from '../visual/theme.ts'
import type { PaintedLabel } from './label-painter.ts'
import type { Renderer } from './placing.ts'
import type { Scene } from './scene.ts'
import type { Picture, PictureEdge, PictureNode } from './svg.ts'

/** The current view as a PNG; null if the browser makes none. */
export async function exportPng(renderer: Renderer, theme: Theme): Promise<Blob | null> {
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

/** What the current view shows, for `svgOf`. */
export function pictureOf(renderer: Renderer, scene: Scene, labels: readonly PaintedLabel[]): Picture {
  const { theme, graph, visible } = scene
  const at = (id: string): { x: number; y: number; radius: number } | null => {
    const data = renderer.getNodeDisplayData(id)
    if (!data || data.hidden) return null
    return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) }
  }
  const nodes = [...visible.nodes].flatMap((id): PictureNode[] => {
    const [place, visual] = [at(id), scene.nodes.get(id)]
    const color = renderer.getNodeDisplayData(id)?.color
    return place && visual && color ? [{ ...place, color, shape: visual.shape }] : []
  })
  const edges = [...visible.edges].flatMap((key): PictureEdge[] => {
    const [from, to] = [at(graph.source(key)), at(graph.target(key))]
    const [data, visual] = [renderer.getEdgeDisplayData(key), scene.edges.get(key)]
    if (!from || !to || !data || !visual) return []
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, gap: to.radius }
    const arrow = visual.shape === 'arrow' || visual.shape === 'curvedArrow'
    return [{ ...ends, width: renderer.scaleSize(data.size), color: data.color, curvature: visual.curvature, arrow }]
  })
  const size = renderer.getDimensions()
  return { ...size, background: theme.background, ink: theme.ink, nodes, edges, labels }
}
