import type { Insets } from '../canvas/framing.ts'

/** Which panels lie over the map. */
export interface OpenPanels {
  readonly legend: boolean
  readonly side: boolean
  readonly note: boolean
  /** Questions to try, along the lower edge. */
  readonly examples: boolean
}

/** Widths in pixels, as in `styles/panels.css`. */
export const NARROW = 760
const LEGEND = 252
const SIDE = 412
const NOTE = 472
const EXAMPLES = 56
/** Share of the height that the sheet takes on a narrow screen. */
const SHEET = 0.56

/** Below this width the note lies over the side panel, as in `styles/narrow.css`. */
const STACKED = 1180
/** Least width at which the legend stays beside a note, and beside the side panel. */
const LEGEND_BESIDE = { note: 1700, side: 1024 }

/** Whether the legend leaves enough of the page beside what else is open. */
export function hasRoomForLegend({ side, note }: Pick<OpenPanels, 'side' | 'note'>, width: number): boolean {
  if (width < NARROW) return false
  return (!note || width >= LEGEND_BESIDE.note) && (!side || width >= LEGEND_BESIDE.side)
}

/** Room that open panels take from the map: at its sides, or from below on a narrow screen. */
export function insetsFor(panels: OpenPanels, size: { readonly width: number; readonly height: number }): Insets {
  const bottom = panels.examples ? EXAMPLES : 0
  if (size.width < NARROW) {
    return { left: 0, right: 0, top: 0, bottom: panels.side || panels.note ? size.height * SHEET : bottom }
  }
  const [side, note] = [panels.side ? SIDE : 0, panels.note ? NOTE : 0]
  return {
    top: 0,
    bottom,
    left: panels.legend ? LEGEND : 0,
    right: size.width < STACKED ? Math.max(side, note) : side + note,
  }
}
