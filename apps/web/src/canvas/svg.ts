import type { NodeShape } from '../visual/node-visual.ts'

/** What is on the screen, in pixels of the canvas, ready to be written. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly ink: string
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  readonly labels: readonly PictureLabel[]
}

export interface PictureNode {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly color: string
  readonly shape: NodeShape
}

export interface PictureEdge {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** Radius of the node that it ends at. */
  readonly gap: number
  readonly width: number
  readonly color: string
  readonly curvature: number
  readonly arrow: boolean
}

export interface PictureLabel {
  readonly text: string
  /** Left end, and middle of its height. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly color: string
}

/** A picture as an SVG document. Text of notes is escaped; nothing in it runs or is fetched. */
export function svgOf(picture: Picture): string {
  const { width, height, background } = picture
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Pretendard, 'Noto Sans CJK KR', sans-serif">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...picture.edges.map(edgeSvg),
    ...picture.nodes.map((node) => nodeSvg(node, background)),
    ...picture.labels.map((label) => labelSvg(label, background)),
    '</svg>',
    '',
  ].join('\n')
}

function edgeSvg(edge: PictureEdge): string {
  const bend = controlPoint(edge)
  const [dx, dy] = [edge.x2 - bend.x, edge.y2 - bend.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const head = edge.arrow ? edge.width * 2.5 : 0
  const tip = { x: edge.x2 - ux * edge.gap, y: edge.y2 - uy * edge.gap }
  const base = { x: tip.x - ux * head, y: tip.y - uy * head }
  const start = `M${round(edge.x1)} ${round(edge.y1)}`
  const end = `${round(base.x)} ${round(base.y)}`
  const way = edge.curvature === 0 ? `${start}L${end}` : `${start}Q${round(bend.x)} ${round(bend.y)} ${end}`
  const line = `<path d="${way}" fill="none" stroke="${edge.color}" stroke-width="${round(edge.width)}"/>`
  if (!edge.arrow) return line
  const wing = edge.width * 1.3
  const corners = [
    tip,
    { x: base.x - uy * wing, y: base.y + ux * wing },
    { x: base.x + uy * wing, y: base.y - ux * wing },
  ]
  return `${line}<path d="M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z" fill="${edge.color}"/>`
}

/** Where a curve bends, as `@sigma/edge-curve` has it. */
function controlPoint({ x1, y1, x2, y2, curvature }: PictureEdge): { readonly x: number; readonly y: number } {
  return { x: (x1 + x2) / 2 + (y2 - y1) * curvature, y: (y1 + y2) / 2 - (x2 - x1) * curvature }
}

function nodeSvg({ x, y, radius, color, shape }: PictureNode, background: string): string {
  const circle = (r: number, fill: string): string =>
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"/>`
  const rim = circle(radius, background) + circle(Math.max(0, radius - 1.5), color)
  if (shape === 'ring') return rim + circle(radius * 0.55, background)
  if (shape === 'target') return rim + circle(radius * 0.66, background) + circle(radius * 0.4, color)
  return rim
}

function labelSvg({ text, x, y, size, weight, color }: PictureLabel, background: string): string {
  const place = `x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" dominant-baseline="central"`
  const halo = `stroke="${background}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`
  return `<text ${place} fill="${color}" ${halo}>${escaped(text)}</text>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML: control characters, which it cannot hold, are dropped. */
function escaped(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ')
    .map((character) => ENTITIES[character] ?? character)
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
