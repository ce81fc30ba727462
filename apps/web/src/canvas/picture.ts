import type { Emphasis } from '../graph/emphasis.ts'
import { fade } from '../visual/blend.ts'
import type { Discs } from './placing.ts'
import { LAYERS } from './renderer.ts'
import { FADED, litEdges, plainEdges } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Renderer } from './stage.ts'
import type { Picture, PictureEdge, PictureLabel, PictureNode } from './svg.ts'

/** The current view as a PNG; null if the browser makes none. */
export async function exportPng(renderer: Renderer, background: string): Promise<Blob | null> {
  const canvases = renderer.getCanvases()
  const layers = LAYERS.flatMap((name) => canvases[name] ?? [])
  const picture = document.createElement('canvas')
  const context = picture.getContext('2d')
  const first = layers[0]
  if (!first || !context) return null
  picture.width = first.width
  picture.height = first.height
  context.fillStyle = background
  context.fillRect(0, 0, picture.width, picture.height)
  // WebGL layers can be read only in the task that drew them.
  renderer.refresh()
  for (const layer of layers) {
    context.globalAlpha = Number(layer.style.opacity || 1)
    context.drawImage(layer, 0, 0)
  }
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'))
}

interface Seen {
  readonly discs: Discs
  readonly labels: readonly PictureLabel[]
  readonly sizeFactor: number
  readonly width: number
  readonly height: number
}

/** What the current view shows, for `svgOf`. */
export function pictureOf(scene: Scene, { discs, labels, sizeFactor, ...size }: Seen): Picture {
  const { theme, emphasis } = scene
  const faded = emphasis
    ? plainEdges(scene, sizeFactor).map(({ stroke, edges }) => ({
        edges,
        stroke: { ...stroke, color: fade(stroke.color, theme.background, 1 - FADED.edges) },
      }))
    : plainEdges(scene, sizeFactor)
  const edges = [...faded, ...litEdges(scene, sizeFactor)].flatMap(({ stroke, edges: alike }) =>
    alike.flatMap(({ source, target, curvature, arrow }): PictureEdge[] => {
      const [from, to] = [discs.get(source), discs.get(target)]
      return from && to ? [{ from, to, curvature, arrow, ...stroke }] : []
    }),
  )
  return { ...size, background: theme.background, nodes: nodesOf(scene, discs), edges, labels }
}

/** Lit nodes last. */
function nodesOf({ nodes, theme, emphasis }: Scene, discs: Discs): PictureNode[] {
  const pictured = [...discs].flatMap(([id, disc]) => {
    const visual = nodes.get(id)
    const lit = isLit(emphasis, id)
    const color = visual && (lit ? visual.color : fade(visual.color, theme.background, 1 - FADED.nodes))
    return visual && color ? [{ lit, node: { ...disc, color, shape: visual.shape } }] : []
  })
  return pictured.sort((a, b) => Number(a.lit) - Number(b.lit)).map(({ node }) => node)
}

function isLit(emphasis: Emphasis | null, id: string): boolean {
  return emphasis?.nodes.has(id) ?? true
}
