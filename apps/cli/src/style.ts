import type { Io } from './io.ts'

type Style = (text: string) => string

/** How parts of an answer look. */
export interface Styles {
  readonly strong: Style
  readonly faint: Style
  readonly relation: Style
}

const ESCAPE = '\u001B['
const ansi =
  (on: number, off: number): Style =>
  (text) =>
    `${ESCAPE}${on}m${text}${ESCAPE}${off}m`
const plain: Style = (text) => text

/** Colours where they are wanted, else none. */
export function stylesFor({ colour }: Pick<Io, 'colour'>): Styles {
  if (!colour) return { strong: plain, faint: plain, relation: plain }
  return { strong: ansi(1, 22), faint: ansi(2, 22), relation: ansi(36, 39) }
}
