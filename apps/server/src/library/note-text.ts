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

const binary = (path: string) =>
  new InputError('NOTE_BINARY', `${path}: is a binary file (it contains NUL bytes). Notes are UTF-8 text.`)

/**
 * Bytes as text. A byte order mark is left out, so offset 0 is the first character that an editor shows.
 *
 * @throws {InputError} `NOTE_BINARY` (NUL bytes), `NOTE_ENCODING` (not UTF-8)
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new InputError('NOTE_ENCODING', `${path}: is UTF-16. Save it as UTF-8.`)
  if (bytes.includes(0)) throw binary(path)
  try {
    return utf8.decode(bytes)
  } catch {
    throw new InputError('NOTE_ENCODING', `${path}:${firstInvalidLine(bytes)}: is not valid UTF-8. Save it as UTF-8.`)
  }
}

/**
 * Checks a text that was decoded elsewhere.
 *
 * @throws {InputError} `NOTE_BINARY` (NUL characters)
 */
export function checkText(path: string, text: string): void {
  if (text.includes('\0')) throw binary(path)
}

/**
 * The text of a note.
 *
 * @throws {InputError} `NOTE_EMPTY` (nothing but white space), and as `decodeText`
 */
export function decodeNote(path: string, bytes: Uint8Array): string {
  const text = decodeText(path, bytes)
  if (text.trim() === '') throw new InputError('NOTE_EMPTY', `${path}: is empty. Give a note with text in it.`)
  return text
}
