import { interpolateRgb, rgb } from 'd3'

/**
 * `colour` faded towards `background`; `share` 0 keeps it, 1 makes it vanish. An opaque mix rather than transparency,
 * which would add up where faded edges cross.
 */
export function fade(colour: string, background: string, share: number): string {
  return rgb(interpolateRgb(colour, background)(share)).formatHex()
}
