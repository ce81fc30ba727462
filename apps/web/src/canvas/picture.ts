import type { Emphasis } from '../graph/emphasis.ts'
import { fade } from '../visual/blend.ts'
import type { Box } from '../visual/label-placement.ts'
import type { Disc } from '../visual/point.ts'
import { paintKey } from './picture-key.ts'
import type { PlacedKey } from './picture-key.ts'
import type { Discs } from './placing.ts'
import { FADED, litEdges, plainEdges } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Picture, PictureEdge, PictureLabel, PictureNode } from './svg.ts'

/** Pixels of a picture per pixel of the screen, so that it can be printed. */
const SCALE = 2
/** Room round the nodes, for their labels. */
const ROOM = { across: 150, down: 36 }

/** The part of the canvas on which something is drawn; all of it if nothing is. */
export function drawnPart(
  discs: Iterable<Disc>,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const part = { left: width, top: height, right: 0, bottom: 0 }
  for (const { x, y, radius } of discs) {
    if (x + radius < 0 || x - radius > width || y + radius < 0 || y - radius > height) continue
    part.left = Math.min(part.left, x - radius - ROOM.across)
    part.right = Math.max(part.right, x + radius + ROOM.across)
    part.top = Math.min(part.top, y - radius - ROOM.down)
    part.bottom = Math.max(part.bottom, y + radius + ROOM.down)
  }
  if (part.left >= part.right) return { left: 0, top: 0, right: width, bottom: height }
  return {
    left: Math.max(0, Math.floor(part.left)),
    top: Math.max(0, Math.floor(part.top)),
    right: Math.min(width, Math.ceil(part.right)),
    bottom: Math.min(height, Math.ceil(part.bottom)),
  }
}

interface PngOptions {
  readonly part: Box
  readonly background: string
  /** Placed below the part. */
  readonly key: PlacedKey
  /** Family of the letters of the key. */
  readonly font: string
  readonly paint: (context: CanvasRenderingContext2D) => void
}

/** A part of the current view as a PNG, with its key; null if the browser makes none. */
export function pngOf({ part, background, key, font, paint }: PngOptions): Promise<Blob | null> {
  const picture = document.createElement('canvas')
  picture.width = (part.right - part.left) * SCALE
  picture.height = Math.ceil(part.bottom - part.top + key.height) * SCALE
  const context = picture.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.fillStyle = background
  context.fillRect(0, 0, picture.width, picture.height)
  context.scale(SCALE, SCALE)
  context.translate(-part.left, -part.top)
  context.save()
  context.beginPath()
  context.rect(part.left, part.top, part.right - part.left, part.bottom - part.top)
  context.clip()
  paint(context)
  context.restore()
  paintKey(context, key, font)
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'))
}

interface Seen {
  readonly discs: Discs
  readonly labels: readonly PictureLabel[]
  readonly sizeFactor: number
  readonly part: Box
  readonly key: PlacedKey
}

/** What the current view shows, for `svgOf`. */
export function pictureOf(scene: Scene, { discs, labels, sizeFactor, part, key }: Seen): Picture {
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
  return { part, background: theme.background, nodes: nodesOf(scene, discs), edges, labels, key }
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
