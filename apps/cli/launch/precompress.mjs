import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(?:css|html|js|json|svg|txt)$/
/** Bytes; below that the headers outweigh what is saved. */
const WORTH_IT = 1024

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

async function precompressFile(path) {
  const bytes = await readFile(path)
  if (bytes.length < WORTH_IT) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  await Promise.all([
    brotli(bytes, { params }).then((encoded) => writeFile(`${path}.br`, encoded)),
    deflate(bytes, { level: constants.Z_BEST_COMPRESSION }).then((encoded) => writeFile(`${path}.gz`, encoded)),
  ])
}

/** Puts `<file>.br` and `<file>.gz` beside each text file below a folder, as small as they get: done once, sent often. */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name))
  await Promise.all(paths.map((entry) => precompressFile(join(entry.parentPath, entry.name))))
}
