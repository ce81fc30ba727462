import { edgePath } from '../visual/edge-geometry.ts'
import type { EdgeSpan } from '../visual/edge-geometry.ts'
import { discsOf } from '../visual/node-shape.ts'
import type { NodeShape } from '../visual/node-shape.ts'
import type { Box } from '../visual/label-placement.ts'
import type { Disc, Point } from '../visual/point.ts'
import type { Stroke } from './edge-painter.ts'
import { arrowTip, DISC, KEY_SIZE, LINE, MARK, MARK_WIDTH, RING, TITLE_SIZE } from './picture-key.ts'
import type { PlacedEntry, PlacedKey } from './picture-key.ts'

/** What is on the screen, in pixels of the canvas, ready to be written. */
export interface Picture {
  /** What of the canvas is seen. */
  readonly part: Box
  readonly background: string
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  readonly labels: readonly PictureLabel[]
  /** Placed below the part. */
  readonly key: PlacedKey
}

export interface PictureNode extends Disc {
  readonly color: string
  readonly shape: NodeShape
}

export type PictureEdge = EdgeSpan & Stroke

export interface PictureLabel {
  readonly text: string
  /** Left end, and middle of its height. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly color: string
}

/** Whoever opens it may have none of the map's fonts: then what the system writes Korean with. */
const FONTS =
  "'Pretendard Variable', Pretendard, 'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', system-ui, sans-serif"

/** A picture as an SVG document. Text of notes is escaped; nothing in it runs or is fetched. */
export function svgOf(picture: Picture): string {
  const { part, background, key } = picture
  const [left, top, width] = [part.left, part.top, part.right - part.left].map(round)
  const below = part.bottom - part.top
  const height = round(Math.ceil(below + key.height))
  const size = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONTS}">`,
    `<clipPath id="map"><rect x="${left}" y="${top}" width="${width}" height="${round(below)}"/></clipPath>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${background}"/>`,
    '<g clip-path="url(#map)">',
    ...picture.edges.map(edgeSvg),
    ...picture.nodes.map((node) => nodeSvg(node, background)),
    ...picture.labels.map((label) => labelSvg(label, background)),
    '</g>',
    ...keySvg(key),
    '</svg>',
    '',
  ].join('\n')
}

function edgeSvg(edge: PictureEdge): string {
  const path = edgePath(edge)
  if (!path) return ''
  const { start, bend, end, head } = path
  const way = bend ? `M${at(start)}Q${at(bend)} ${at(end)}` : `M${at(start)}L${at(end)}`
  const dash = edge.dash.length > 0 ? ` stroke-dasharray="${edge.dash.join(' ')}"` : ''
  const line = `<path d="${way}" fill="none" stroke="${edge.color}" stroke-width="${round(edge.width)}"${dash}/>`
  return head ? `${line}<path d="M${head.map(at).join('L')}Z" fill="${edge.color}"/>` : line
}

function nodeSvg({ x, y, radius, color, shape }: PictureNode, background: string): string {
  const place = `cx="${round(x)}" cy="${round(y)}"`
  return discsOf(shape, radius)
    .map((disc) => `<circle ${place} r="${round(disc.radius)}" fill="${disc.inColour ? color : background}"/>`)
    .join('')
}

function labelSvg({ text, x, y, size, weight, color }: PictureLabel, background: string): string {
  const place = `x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" dominant-baseline="central"`
  const halo = `stroke="${background}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`
  return `<text ${place} fill="${color}" ${halo}>${escaped(text)}</text>`
}

function keySvg({ title, entries, ink }: PlacedKey): string[] {
  const words = (text: string, { x, y }: Point, [size, weight]: readonly [number, number]) =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" dominant-baseline="central" fill="${ink}">${escaped(text)}</text>`
  return [
    ...(title ? [words(title.text, title, [TITLE_SIZE, 600])] : []),
    ...entries.map((entry) => markSvg(entry) + words(entry.text, { x: entry.x + MARK, y: entry.y }, [KEY_SIZE, 400])),
  ]
}

function markSvg({ mark, color, dash, x, y }: PlacedEntry): string {
  const place = `cx="${round(x + MARK_WIDTH / 2)}" cy="${round(y)}"`
  if (mark === 'disc') return `<circle ${place} r="${DISC}" fill="${color}"/>`
  if (mark === 'ring') return `<circle ${place} r="${RING}" fill="none" stroke="${color}" stroke-width="${LINE}"/>`
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''
  const line = `<path d="M${at({ x, y })}h${MARK_WIDTH}" fill="none" stroke="${color}" stroke-width="${LINE}"${dashes}/>`
  return mark === 'line' ? line : `${line}<path d="M${arrowTip(x, y).map(at).join('L')}Z" fill="${color}"/>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML: control characters, which it cannot hold, are dropped. */
function escaped(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ')
    .map((character) => ENTITIES[character] ?? character)
    .join('')
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
