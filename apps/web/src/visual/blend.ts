import { interpolateRgb, rgb } from 'd3'

const KNOWN = new Map<string, string>()
/** Themes have a few dozen pairs of colours and shares; more means that something makes them up. */
const MOST_KNOWN = 1000

/**
 * `colour` faded towards `background`; `share` 0 keeps it, 1 makes it vanish. An opaque mix rather than transparency,
 * which would add up where faded edges cross. Remembered: it is asked for each node and edge of a frame.
 */
export function fade(colour: string, background: string, share: number): string {
  const key = `${colour} ${background} ${share}`
  const known = KNOWN.get(key)
  if (known !== undefined) return known
  const mixed = rgb(interpolateRgb(colour, background)(share)).formatHex()
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(key, mixed)
  return mixed
}
