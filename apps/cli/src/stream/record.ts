import type { Note } from '@cloudlore/extract'

/** A line is no document. */
export class RecordError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RecordError'
  }
}

function textField(value: object, name: string): string {
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value
  if (typeof found === 'string') return found
  throw new RecordError(`has no text as "${name}". Give {"doc":"path/of/the/note.md","text":"…"} on one line.`)
}

/**
 * The note of one document as a line of JSON: `{"doc":"path","text":"…"}`; other fields are passed over.
 *
 * @throws {RecordError} saying what is wrong
 */
export function noteOfRecord(line: string): Note {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RecordError('is not JSON. Give each document as one line of JSON; a line feed within is written \\n.')
  }
  if (typeof value !== 'object' || value === null) throw new RecordError('is not a JSON object.')
  const path = textField(value, 'doc')
  if (path === '') throw new RecordError('has an empty "doc". Name the note, so that evidence can name it.')
  return { path, text: textField(value, 'text') }
}
