// A terminal would obey the control characters in notes, and those that turn the writing direction.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g

/** Text of a note as a terminal may show it: on one line, without what it would obey. */
export function clean(text: string): string {
  return text.replace(CONTROLS, ' ')
}
