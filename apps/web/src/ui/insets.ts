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

/** Room that open panels take from the map: at its sides, or from below on a narrow screen. */
export function insetsFor(panels: OpenPanels, size: { readonly width: number; readonly height: number }): Insets {
  const bottom = panels.examples ? EXAMPLES : 0
  if (size.width < NARROW) {
    return { left: 0, right: 0, top: 0, bottom: panels.side || panels.note ? size.height * SHEET : bottom }
  }
  return {
    top: 0,
    bottom,
    left: panels.legend ? LEGEND : 0,
    right: (panels.side ? SIDE : 0) + (panels.note ? NOTE : 0),
  }
}
