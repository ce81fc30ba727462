import type { Theme } from '../visual/theme.ts'
import type { PictureLabel } from './svg.ts'
import { placeLabels } from '../visual/label-placement.ts'
import type { Box, LabelRequest } from '../visual/label-placement.ts'

/** A label that sigma wants drawn. */
export interface LabelWish {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Always drawn, in bold, with a ring round its node: what is selected or on the path. */
  readonly core: boolean
}

/** Words on an edge, upright whatever its slope; centred on a point. */
export interface EdgeWords {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface PaintRoom {
  readonly words: readonly EdgeWords[]
  /** Where no panel lies, in pixels. */
  readonly bounds: Box
}

/** A label as it was painted last. */
export type PaintedLabel = PictureLabel

export interface LabelPainter {
  /** Forgets the wishes of the last frame. */
  readonly begin: () => void
  readonly add: (wish: LabelWish) => void
  /** Draws the words on edges, then the labels for which there is room within the bounds. */
  readonly paint: (context: CanvasRenderingContext2D, theme: Theme, room: PaintRoom) => void
  /** What `paint` drew last. */
  readonly painted: () => readonly PaintedLabel[]
  /** Forgets how wide words are: another font has come. */
  readonly forgetWidths: () => void
}

const FAMILY = '"Pretendard Variable", "Noto Sans CJK KR", system-ui, sans-serif'

/** Font of a node's label: larger nodes speak a little louder. */
export function labelFont(radius: number, core: boolean): string {
  return `${labelWeight(radius, core)} ${labelSize(radius)}px ${FAMILY}`
}

function labelWeight(radius: number, core: boolean): number {
  return core ? 650 : radius > 9 ? 560 : 470
}

function labelSize(radius: number): number {
  return Math.round(Math.min(15, Math.max(11, 9.5 + radius * 0.28)) * 2) / 2
}

/**
 * Collects the labels of a frame, then draws those for which there is room. Sigma would draw each where it stands, one
 * over the other.
 */
export function createLabelPainter(): LabelPainter {
  const widths = new Map<string, number>()
  let wishes: LabelWish[] = []
  let drawn: PaintedLabel[] = []

  const measure = (context: CanvasRenderingContext2D, font: string, text: string): number => {
    const key = `${font}\n${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = font
    const width = context.measureText(text).width
    widths.set(key, width)
    return width
  }

  const request = (context: CanvasRenderingContext2D, wish: LabelWish): LabelRequest => ({
    key: wish.key,
    x: wish.x,
    y: wish.y,
    radius: wish.radius,
    width: measure(context, labelFont(wish.radius, wish.core), wish.text),
    height: labelSize(wish.radius) + 2,
    priority: wish.radius,
    forced: wish.core,
    clearance: wish.core ? 4 : 0,
  })

  return {
    begin: () => {
      wishes = []
    },
    add: (wish) => {
      wishes.push(wish)
    },
    paint: (context, theme, { words, bounds }) => {
      drawn = []
      const byKey = new Map(wishes.map((wish) => [wish.key, wish]))
      for (const wish of wishes) if (wish.core) paintRing(context, wish, theme)
      const plates = words.map((each) => plateOf(each, measure(context, EDGE_FONT, each.text)))
      words.forEach((each, index) => paintWords(context, { words: each, plate: plates[index] }, theme))
      for (const { key, left, top } of placeLabels(
        wishes.map((wish) => request(context, wish)),
        { obstacles: plates, bounds },
      )) {
        const wish = byKey.get(key)
        if (!wish) continue
        const label = { wish, left, top: top + labelSize(wish.radius) / 2 + 1 }
        paintLabel(context, label, theme)
        drawn.push(asPainted(label, theme))
      }
    },
    painted: () => drawn,
    forgetWidths: () => widths.clear(),
  }
}

interface PlacedWish {
  readonly wish: LabelWish
  readonly left: number
  readonly top: number
}

function asPainted({ wish, left, top }: PlacedWish, theme: Theme): PaintedLabel {
  const { text, radius, core } = wish
  const font = { size: labelSize(radius), weight: labelWeight(radius, core) }
  return { text, x: left, y: top, ...font, color: labelColor(wish, theme) }
}

function labelColor(wish: LabelWish, theme: Theme): string {
  return wish.core || wish.radius > 6 ? theme.ink : theme.muted
}

const EDGE_FONT = `600 12px ${FAMILY}`
const PLATE = { height: 20, padding: 7 }

function plateOf({ x, y }: EdgeWords, width: number): Box {
  const [across, down] = [width / 2 + PLATE.padding, PLATE.height / 2]
  return { left: x - across, top: y - down, right: x + across, bottom: y + down }
}

/** The words on a plate in the colour of the edge, which they interrupt. */
function paintWords(
  context: CanvasRenderingContext2D,
  { words, plate }: { readonly words: EdgeWords; readonly plate: Box | undefined },
  theme: Theme,
): void {
  if (!plate) return
  context.beginPath()
  context.roundRect(plate.left, plate.top, plate.right - plate.left, PLATE.height, PLATE.height / 2)
  context.fillStyle = theme.surface
  context.fill()
  context.strokeStyle = theme.accent
  context.lineWidth = 1.5
  context.stroke()
  context.font = EDGE_FONT
  context.textBaseline = 'middle'
  context.fillStyle = theme.ink
  context.fillText(words.text, plate.left + PLATE.padding, words.y + 0.5)
}

function paintRing(context: CanvasRenderingContext2D, wish: LabelWish, theme: Theme): void {
  context.beginPath()
  context.arc(wish.x, wish.y, wish.radius + 3, 0, Math.PI * 2)
  context.strokeStyle = theme.accent
  context.lineWidth = 2
  context.stroke()
}

function paintLabel(context: CanvasRenderingContext2D, label: PlacedWish, theme: Theme): void {
  context.font = labelFont(label.wish.radius, label.wish.core)
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = theme.background
  context.strokeText(label.wish.text, label.left, label.top)
  context.fillStyle = labelColor(label.wish, theme)
  context.fillText(label.wish.text, label.left, label.top)
}

/** Draws the label of the node under the pointer on a plate of the theme; sigma's own plate is always white. */
export function paintHover(
  context: CanvasRenderingContext2D,
  node: { readonly x: number; readonly y: number; readonly size: number; readonly label?: string | null },
  theme: Theme,
): void {
  if (!node.label) return
  const font = labelFont(node.size, true)
  context.font = font
  const height = labelSize(node.size) + 12
  const left = node.x + node.size + 6
  context.beginPath()
  context.roundRect(left, node.y - height / 2, context.measureText(node.label).width + 16, height, 7)
  context.shadowColor = 'rgba(0, 0, 0, 0.22)'
  context.shadowBlur = 10
  context.shadowOffsetY = 2
  context.fillStyle = theme.surface
  context.fill()
  context.shadowColor = 'transparent'
  context.strokeStyle = theme.outline
  context.lineWidth = 1
  context.stroke()
  context.textBaseline = 'middle'
  context.fillStyle = theme.ink
  context.fillText(node.label, left + 8, node.y + 0.5)
}
