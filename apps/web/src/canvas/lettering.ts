import type { Theme } from '../visual/theme.ts'
import type { PictureLabel } from './svg.ts'
import { placeLabels } from '../visual/label-placement.ts'
import type { Box, LabelRequest } from '../visual/label-placement.ts'

/** A label that is to be drawn if there is room. */
export interface LabelWish {
  readonly key: string
  readonly text: string
  /** Centre and radius of its node. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Always drawn, on a plate, with a ring round its node: what is pointed at, selected or on the path. */
  readonly core: boolean
}

/** Words on an edge, upright whatever its slope; centred on a point. */
export interface EdgeWords {
  readonly text: string
  /** Length of the edge between its nodes in pixels: words that are longer are left out. */
  readonly length: number
  readonly x: number
  readonly y: number
}

export interface LetteringWishes {
  readonly labels: readonly LabelWish[]
  readonly words: readonly EdgeWords[]
  /** Where no panel lies, in pixels. */
  readonly bounds: Box
}

/** A label where it is drawn: left end, and middle of its height. */
export interface PlacedWish {
  readonly wish: LabelWish
  readonly left: number
  readonly top: number
}

/** Labels and words in their places. */
export interface Lettering {
  readonly labels: readonly PlacedWish[]
  readonly words: readonly { readonly words: EdgeWords; readonly plate: Box }[]
}

export const NO_LETTERING: Lettering = { labels: [], words: [] }

/** Widths of texts by font, as measured before; to be emptied when another font has come. */
export type Widths = Map<string, number>

/** Fonts of the map. */
export const FAMILY = '"Pretendard Variable", "Noto Sans CJK KR", system-ui, sans-serif'
const EDGE_FONT = `600 12px ${FAMILY}`
const PLATE = { height: 20, padding: 7 }
/** Room between a core label and the edge of its plate. */
const CORE_PADDING = 6

/** Font of a node's label: larger nodes speak a little louder. */
function labelFont({ radius, core }: LabelWish): string {
  return `${labelWeight(radius, core)} ${labelSize(radius)}px ${FAMILY}`
}

function labelWeight(radius: number, core: boolean): number {
  return core ? 650 : radius > 9 ? 560 : 470
}

function labelSize(radius: number): number {
  return Math.round(Math.min(15, Math.max(11, 9.5 + radius * 0.28)) * 2) / 2
}

/** Chooses the labels for which there is room within the bounds, and their places; words on edges come first. */
export function placeLettering(
  context: CanvasRenderingContext2D,
  { labels, words, bounds }: LetteringWishes,
  widths: Widths,
): Lettering {
  const placedWords = words
    .map((each) => ({
      words: each,
      plate: plateOf(each, measured(context, widths, { font: EDGE_FONT, text: each.text })),
    }))
    .filter(({ words: { length }, plate }) => plate.right - plate.left <= length)
  const byKey = new Map(labels.map((wish) => [wish.key, wish]))
  const requests = labels.map((wish) =>
    request(wish, measured(context, widths, { font: labelFont(wish), text: wish.text })),
  )
  const obstacles = placedWords.map(({ plate }) => plate)
  const placed = placeLabels(requests, { obstacles, bounds }).flatMap(({ key, left, top }): PlacedWish[] => {
    const wish = byKey.get(key)
    if (!wish) return []
    const padding = paddingOf(wish)
    return [{ wish, left: left + padding, top: top + (labelSize(wish.radius) + 2 + padding) / 2 }]
  })
  return { labels: placed, words: placedWords }
}

function request(wish: LabelWish, width: number): LabelRequest {
  const { key, x, y, radius, core } = wish
  const padding = paddingOf(wish)
  const box = { width: width + 2 * padding, height: labelSize(radius) + 2 + padding }
  return { key, x, y, radius, ...box, priority: radius, forced: core, clearance: core ? 4 : 0 }
}

/** A core label stands on a plate. */
function paddingOf({ core }: LabelWish): number {
  return core ? CORE_PADDING : 0
}

function measured(
  context: CanvasRenderingContext2D,
  widths: Widths,
  { font, text }: { readonly font: string; readonly text: string },
): number {
  const key = `${font}\n${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}

/** Draws rings, words, then labels. */
export function paintLettering(context: CanvasRenderingContext2D, { labels, words }: Lettering, theme: Theme): void {
  context.textBaseline = 'middle'
  for (const { wish } of labels) if (wish.core) paintRing(context, wish, theme)
  for (const each of words) paintWords(context, each, theme)
  for (const label of labels) if (!label.wish.core) paintLabel(context, label, theme)
  for (const label of labels) if (label.wish.core) paintCore(context, label, theme)
}

/** The same labels, for a picture. */
export function pictured({ labels }: Lettering, theme: Theme): PictureLabel[] {
  return labels.map(({ wish, left, top }) => ({
    ...{ text: wish.text, x: left, y: top, color: labelColor(wish, theme) },
    ...{ size: labelSize(wish.radius), weight: labelWeight(wish.radius, wish.core) },
  }))
}

function labelColor(wish: LabelWish, theme: Theme): string {
  return wish.core || wish.radius > 6 ? theme.ink : theme.muted
}

function plateOf({ x, y }: EdgeWords, width: number): Box {
  const [across, down] = [width / 2 + PLATE.padding, PLATE.height / 2]
  return { left: x - across, top: y - down, right: x + across, bottom: y + down }
}

/** The words on a plate in the colour of the edge, which they interrupt. */
function paintWords(
  context: CanvasRenderingContext2D,
  { words, plate }: Lettering['words'][number],
  theme: Theme,
): void {
  paintPlate(context, plate, { fill: theme.surface, line: theme.accent, lineWidth: 1.5, corner: PLATE.height / 2 })
  context.font = EDGE_FONT
  context.fillStyle = theme.ink
  context.fillText(words.text, plate.left + PLATE.padding, words.y + 0.5)
}

interface Plate {
  readonly fill: string
  readonly line: string
  readonly lineWidth: number
  readonly corner: number
}

function paintPlate(context: CanvasRenderingContext2D, { left, top, right, bottom }: Box, plate: Plate): void {
  context.beginPath()
  context.roundRect(left, top, right - left, bottom - top, plate.corner)
  context.fillStyle = plate.fill
  context.fill()
  context.strokeStyle = plate.line
  context.lineWidth = plate.lineWidth
  context.stroke()
}

function paintRing(context: CanvasRenderingContext2D, wish: LabelWish, theme: Theme): void {
  context.beginPath()
  context.arc(wish.x, wish.y, wish.radius + 3, 0, Math.PI * 2)
  context.strokeStyle = theme.accent
  context.lineWidth = 2
  context.stroke()
}

/** A label with a seam in the colour of the ground, which parts it from what runs beneath. */
function paintLabel(context: CanvasRenderingContext2D, { wish, left, top }: PlacedWish, theme: Theme): void {
  context.font = labelFont(wish)
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = theme.background
  context.strokeText(wish.text, left, top)
  context.fillStyle = labelColor(wish, theme)
  context.fillText(wish.text, left, top)
}

function paintCore(context: CanvasRenderingContext2D, { wish, left, top }: PlacedWish, theme: Theme): void {
  context.font = labelFont(wish)
  const { width } = context.measureText(wish.text)
  const down = (labelSize(wish.radius) + CORE_PADDING) / 2 + 1
  const box = { left: left - CORE_PADDING, top: top - down, right: left + width + CORE_PADDING, bottom: top + down }
  paintPlate(context, box, { fill: theme.surface, line: theme.outline, lineWidth: 1, corner: 6 })
  context.fillStyle = theme.ink
  context.fillText(wish.text, left, top + 0.5)
}
