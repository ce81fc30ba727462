import type { Io } from './io.ts'

type Style = (text: string) => string

/** How parts of an answer look. */
export interface Styles {
  readonly strong: Style
  readonly faint: Style
  readonly relation: Style
  readonly good: Style
  readonly doubtful: Style
  readonly bad: Style
}

const ESCAPE = '\u001B['
const ansi =
  (on: number, off: number): Style =>
  (text) =>
    `${ESCAPE}${on}m${text}${ESCAPE}${off}m`
const plain: Style = (text) => text

/** Colours where they are wanted, else none. */
export function stylesFor({ colour }: Pick<Io, 'colour'>): Styles {
  const colours = { relation: ansi(36, 39), good: ansi(32, 39), doubtful: ansi(33, 39), bad: ansi(31, 39) }
  if (colour) return { strong: ansi(1, 22), faint: ansi(2, 22), ...colours }
  return { strong: plain, faint: plain, relation: plain, good: plain, doubtful: plain, bad: plain }
}
