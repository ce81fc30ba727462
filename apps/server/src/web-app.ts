import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { namesTag, tagFor } from './answers.ts'
import { encode, encodingFor, isWorthEncoding, type Encoding } from './encoding.ts'
import { RequestError } from './problem.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

interface WebFile {
  readonly type: string
  readonly cacheControl: string
  readonly hash: string
  readonly in: (encoding: Encoding) => Promise<Buffer>
  readonly isText: boolean
}

/** What the build puts beside a file that it has compressed. */
const SUFFIXES = { br: '.br', gzip: '.gz' } as const
const isEncoded = (path: string) => Object.values(SUFFIXES).some((suffix) => path.endsWith(suffix))

/** A file with its forms by path; a form that the build did not make is made when it is first asked for. */
function toWebFile(path: string, bytes: Buffer, forms: ReadonlyMap<string, Buffer>): WebFile {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  const encodings = new Map<Encoding, Promise<Buffer>>()
  for (const encoding of ['br', 'gzip'] as const) {
    const form = forms.get(path + SUFFIXES[encoding])
    if (form) encodings.set(encoding, Promise.resolve(form))
  }
  return {
    type,
    // Files below `assets/` carry a hash in their name and never change.
    cacheControl: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    hash: createHash('sha256').update(bytes).digest('base64url'),
    isText: isWorthEncoding(type, bytes.length),
    in: (encoding) => {
      const known = encodings.get(encoding) ?? encode(bytes, encoding, { often: true })
      encodings.set(encoding, known)
      return known
    },
  }
}

/** Files of a folder by their path below it. Hidden ones are left out. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, WebFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  const shown = paths.map((path) => path.split(sep).join('/')).filter((path) => !/(?:^|\/)\./.test(path))
  const files = new Map(
    await Promise.all(shown.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  )
  const plain = [...files].filter(([path]) => !isEncoded(path))
  return new Map(plain.map(([path, bytes]) => [path, toWebFile(path, bytes, files)]))
}

/**
 * Serves the built explorer at `/`, from memory: a later build does not mix with this one, and no request names a file.
 * Compressed forms come from the build, where it has made them.
 */
export function serveWebApp(app: FastifyInstance, folder: string): void {
  app.register(async (scope) => {
    const files = await readFiles(folder)
    scope.get<{ Params: { '*': string } }>('/*', { config: { page: true } }, async (request, reply) => {
      const file = files.get(request.params['*'] || 'index.html')
      if (!file) throw new RequestError('ROUTE_UNKNOWN', `${request.method} ${request.url} is not served here.`)
      const encoding = file.isText ? encodingFor(request.headers['accept-encoding']) : 'identity'
      const tag = tagFor(file.hash, encoding)
      reply.header('cache-control', file.cacheControl).header('etag', tag)
      if (file.isText) reply.header('vary', 'accept-encoding')
      if (namesTag(request.headers['if-none-match'], tag)) return reply.code(304).send()
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      return reply.type(file.type).send(await file.in(encoding))
    })
  })
}
