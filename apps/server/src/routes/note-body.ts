import type { FastifyRequest } from 'fastify'
import { shown } from '../invalid-request.ts'
import { InputError } from '../library/errors.ts'
import { checkText, decodeText } from '../library/note-text.ts'
import { RequestError } from '../problem.ts'
import type { App } from './route.ts'

/** Charsets of which all texts are UTF-8. */
const READ_CHARSETS = ['utf-8', 'utf8', 'us-ascii', 'ascii']

function refuseCharset(request: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(request.headers['content-type'] ?? '')?.[1]
  if (charset === undefined || READ_CHARSETS.includes(charset.toLowerCase())) return
  throw new RequestError(
    'MEDIA_TYPE_UNSUPPORTED',
    `Header "content-type" has the charset ${shown(charset)}; send the text as UTF-8.`,
  )
}

function refuseCoding(request: FastifyRequest): void {
  const coding = request.headers['content-encoding']
  if (coding === undefined || /^\s*(?:identity)?\s*$/i.test(coding)) return
  throw new RequestError(
    'MEDIA_TYPE_UNSUPPORTED',
    `Header "content-encoding" is ${shown(coding)}; send the text as it is, without that header.`,
  )
}

/** What reading a text throws as a problem of the request. */
function asProblem(error: unknown): unknown {
  if (!(error instanceof InputError)) return error
  const { code, message } = error
  return code === 'NOTE_BINARY' || code === 'NOTE_ENCODING' ? new RequestError(code, message) : error
}

/** The result of reading a text; what is wrong with the text is a problem of the request. */
function read<T>(reading: () => T): T {
  try {
    return reading()
  } catch (error) {
    throw asProblem(error)
  }
}

const textOf = (bytes: Buffer) => read(() => decodeText('body', bytes))

/**
 * Any key is kept as it is written: `JSON.parse` makes a `__proto__` a property like any other, and the schema, which is
 * closed, refuses it by its name.
 */
function jsonOf(bytes: Buffer): unknown {
  const text = textOf(bytes)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be parsed'
    throw new RequestError('REQUEST_INVALID', `Body is not JSON (${why}); send an object with "notes".`)
  }
}

/** Has bodies of Markdown, plain text and JSON read as UTF-8, and as nothing else. */
export function readNoteBodies(app: App): void {
  const parse = (type: string, parser: (bytes: Buffer) => unknown) =>
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, bytes, done) =>
      done(null, parser(bytes as Buffer)),
    )
  for (const type of ['text/markdown', 'text/plain']) parse(type, textOf)
  parse('application/json', jsonOf)
}

/**
 * Refuses a body by its headers, before it is read.
 *
 * @throws {RequestError} `MEDIA_TYPE_UNSUPPORTED` for a charset or content coding that is not read
 */
export function checkBodyHeaders(request: FastifyRequest): void {
  refuseCoding(request)
  refuseCharset(request)
}

/**
 * Checks notes that came as JSON.
 *
 * @throws {RequestError} `NOTE_BINARY`, or `REQUEST_INVALID` for two notes of one path
 */
export function checkNotes(notes: readonly { readonly path: string; readonly text: string }[]): void {
  const paths = new Set<string>()
  for (const { path, text } of notes) {
    if (paths.has(path)) {
      throw new RequestError(
        'REQUEST_INVALID',
        `Body: two notes have the path ${shown(path)}; give each note a path of its own.`,
      )
    }
    paths.add(path)
    read(() => checkText(path, text))
  }
}
