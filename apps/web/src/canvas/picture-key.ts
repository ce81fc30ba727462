import type { Box } from '../visual/label-placement.ts'
import type { Point } from '../visual/point.ts'

/** What stands below a picture: what it answers, and what its colours and lines mean. Whoever is sent it has no legend. */

export interface KeyEntry {
  readonly mark: 'disc' | 'ring' | 'line' | 'arrow'
  readonly color: string
  /** Lengths of dashes and gaps; empty for a full line. */
  readonly dash: readonly number[]
  readonly text: string
}

export interface PictureKey {
  /** A question that has been asked, or null. */
  readonly title: string | null
  readonly entries: readonly KeyEntry[]
  readonly ink: string
}

/** An entry where its mark begins, in the middle of its height. */
export type PlacedEntry = KeyEntry & Point

export interface PlacedKey {
  /** In pixels of the screen, as all below; 0 if there is nothing to say. */
  readonly height: number
  readonly title: (Point & { readonly text: string }) | null
  readonly entries: readonly PlacedEntry[]
  readonly ink: string
}

export const KEY_SIZE = 12
export const TITLE_SIZE = 15
/** Width of a mark, with the gap to its words. */
export const MARK = 24
export const MARK_WIDTH = 16
/** Radii of marks, and how thick lines are. */
export const DISC = 5.5
export const RING = 4.4
export const LINE = 2.2
const MARGIN = 16
const BETWEEN = 18
const ROW = 22
const TITLE_ROW = 30

/** Widths of letters as shares of their size: a picture may be read where its fonts are not, so nothing is measured. */
const WIDE = 1
const NARROW = 0.56
const IS_WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]/

export function widthOf(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += IS_WIDE.test(letter) ? WIDE : NARROW
  return Math.ceil(width * size)
}

const ELLIPSIS = '…'

/** As much of a text as there is room for. */
function cut(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 0 && widthOf(letters.join('') + ELLIPSIS, size) > room) letters.pop()
  return letters.join('').trimEnd() + ELLIPSIS
}

/** Lays a key out in rows below the part of the canvas that a picture shows. */
export function placeKey({ title, entries, ink }: PictureKey, part: Box): PlacedKey {
  if (title === null && entries.length === 0) return { height: 0, title: null, entries: [], ink }
  const [left, y] = [part.left + MARGIN, part.bottom]
  const room = part.right - part.left - 2 * MARGIN
  let top = y + (title === null ? MARGIN / 2 : TITLE_ROW + MARGIN / 2)
  let at = left
  const placed = entries.map((entry): PlacedEntry => {
    const text = cut(entry.text, room - MARK, KEY_SIZE)
    const needed = MARK + widthOf(text, KEY_SIZE)
    if (at > left && at + needed > left + room) {
      at = left
      top += ROW
    }
    const entryAt = { ...entry, text, x: at, y: top + ROW / 2 }
    at += needed + BETWEEN
    return entryAt
  })
  const bottom = placed.length > 0 ? top + ROW : top
  return {
    height: bottom + MARGIN / 2 - y,
    title: title === null ? null : { text: cut(title, room, TITLE_SIZE), x: left, y: y + TITLE_ROW / 2 + MARGIN / 2 },
    entries: placed,
    ink,
  }
}

function paintMark(context: CanvasRenderingContext2D, { mark, color, dash, x, y }: PlacedEntry): void {
  context.fillStyle = context.strokeStyle = color
  context.lineWidth = LINE
  context.beginPath()
  if (mark === 'disc' || mark === 'ring') {
    context.arc(x + MARK_WIDTH / 2, y, mark === 'disc' ? DISC : RING, 0, 2 * Math.PI)
    if (mark === 'disc') context.fill()
    else context.stroke()
    return
  }
  context.setLineDash([...dash])
  context.moveTo(x, y)
  context.lineTo(x + MARK_WIDTH, y)
  context.stroke()
  context.setLineDash([])
  if (mark === 'line') return
  context.beginPath()
  for (const corner of arrowTip(x, y)) context.lineTo(corner.x, corner.y)
  context.fill()
}

export function paintKey(context: CanvasRenderingContext2D, { title, entries, ink }: PlacedKey, font: string): void {
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  for (const entry of entries) {
    paintMark(context, entry)
    context.font = `400 ${KEY_SIZE}px ${font}`
    context.fillStyle = ink
    context.fillText(entry.text, entry.x + MARK, entry.y)
  }
  if (!title) return
  context.font = `600 ${TITLE_SIZE}px ${font}`
  context.fillText(title.text, title.x, title.y)
}

/** Corners of the head of an arrow that an entry's mark is. */
export function arrowTip(x: number, y: number): readonly [Point, Point, Point] {
  const tip = x + MARK_WIDTH + 1
  return [
    { x: tip, y },
    { x: tip - 6, y: y - 3.5 },
    { x: tip - 6, y: y + 3.5 },
  ]
}
