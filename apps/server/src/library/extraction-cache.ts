import type { Extraction, Note } from '@cloudlore/extract'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { buildId, extractionCache } from './checkout.ts'

/** Extractions by `noteKey`. */
export type Extractions = ReadonlyMap<string, Extraction>

export interface ExtractionCache {
  /** JSON file that holds them. */
  readonly file: URL
  /** Names extractor and catalog: what another version extracted does not count. */
  readonly version: string
}

/** The cache of the built command, which knows its version; null where the sources run. */
export async function buildCache(): Promise<ExtractionCache | null> {
  const version = await readFile(buildId, 'utf8').catch(() => null)
  return version === null ? null : { file: extractionCache, version }
}

/** Identifies a note by path and text. */
export function noteKey({ path, text }: Note): string {
  return createHash('sha256').update(path).update('\0').update(text).digest('base64url')
}

function isCacheOf(version: string, value: unknown): value is { readonly extractions: [string, Extraction][] } {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === version
}

/** What was kept by this version; nothing if there is no such file, or one that cannot be read. */
export async function readExtractions({ file, version }: ExtractionCache): Promise<Extractions> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return new Map(isCacheOf(version, value) ? value.extractions : [])
  } catch {
    return new Map()
  }
}

/** Keeps extractions in place of those kept before. A checkout that cannot be written to does without. */
export async function keepExtractions({ file, version }: ExtractionCache, extractions: Extractions): Promise<void> {
  // Renamed into place, so that another process never reads half a file.
  const draft = new URL(`${file.href}.${process.pid}`)
  try {
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(draft, JSON.stringify({ version, extractions: [...extractions] }))
    await rename(draft, file)
  } catch {
    // Only the time of the next start is lost.
  }
}
