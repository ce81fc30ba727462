import { InputError } from './errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Byte order marks of UTF-16, by far the likeliest reason for NUL bytes in something that is called a note. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** 1-based line of the first byte that is not UTF-8: cold path, so it decodes line by line until one fails. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline + 1
    try {
      utf8.decode(bytes.subarray(start, end))
    } catch {
      break
    }
    start = end
  }
  return line
}

/**
 * The text of a note. A byte order mark is left out, so offset 0 is the first character that an editor shows.
 *
 * @throws {InputError} `NOTE_EMPTY` (nothing but white space), `NOTE_BINARY` (NUL bytes), `NOTE_ENCODING` (not UTF-8)
 */
export function decodeNote(path: string, bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new InputError('NOTE_ENCODING', `${path}: is UTF-16. Save it as UTF-8.`)
  if (bytes.includes(0)) {
    throw new InputError('NOTE_BINARY', `${path}: is a binary file (it contains NUL bytes). Notes are UTF-8 text.`)
  }
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    throw new InputError('NOTE_ENCODING', `${path}:${firstInvalidLine(bytes)}: is not valid UTF-8. Save it as UTF-8.`)
  }
  if (text.trim() === '') throw new InputError('NOTE_EMPTY', `${path}: is empty. Give a note with text in it.`)
  return text
}
