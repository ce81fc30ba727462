import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Content codings that answers can have; `identity` is none. */
export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Below this many bytes the headers outweigh what is saved. */
const WORTH_IT = 1024
const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|x-ndjson)|image\/svg)/

/** The quality that an `Accept-Encoding` gives a coding, in [0, 1]; null if it does not name it. */
function qualityOf(accepted: readonly string[], coding: string): number | null {
  for (const item of accepted) {
    const [name, weight] = item.split(';', 2)
    if (name?.trim().toLowerCase() !== coding) continue
    const quality = weight === undefined ? 1 : Number(weight.trim().replace(/^q=/i, ''))
    return quality >= 0 && quality <= 1 ? quality : 0
  }
  return null
}

function read(header: string): Encoding {
  const accepted = header.split(',', 20)
  const rest = qualityOf(accepted, '*') ?? 0
  const br = qualityOf(accepted, 'br') ?? rest
  const zip = qualityOf(accepted, 'gzip') ?? rest
  const plain = qualityOf(accepted, 'identity') ?? 0
  if (br > 0 && br >= zip && br >= plain) return 'br'
  return zip > 0 && zip >= plain ? 'gzip' : 'identity'
}

/** True for what is text and long enough to be worth the work. */
export const isWorthEncoding = (mediaType: string, bytes: number): boolean =>
  bytes >= WORTH_IT && COMPRESSIBLE.test(mediaType)

/** Browsers send a handful of these over and over. */
const known = new Map<string, Encoding>()
const MOST_KNOWN = 100

/** The coding that a client likes best by its `Accept-Encoding`; between equals brotli, then gzip. */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const before = known.get(header)
  if (before !== undefined) return before
  const encoding = read(header)
  if (known.size < MOST_KNOWN) known.set(header, encoding)
  return encoding
}

export interface EncodeOptions {
  /** True: sent many times, so worth more work. Default false. */
  readonly often?: boolean
}

/** Bytes in a content coding. */
export async function encode(bytes: Buffer, encoding: Encoding, options: EncodeOptions = {}): Promise<Buffer> {
  const { often = false } = options
  switch (encoding) {
    case 'br': {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: often ? 9 : 4,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      return brotli(bytes, { params })
    }
    case 'gzip':
      return deflate(bytes, { level: often ? 9 : 6 })
    case 'identity':
      return bytes
  }
}
