import type { Catalog } from '@cloudlore/graph'
import { readFile } from 'node:fs/promises'
import type { Bundled } from './bundle.ts'
import type { Row } from './row.ts'
import { syntheticNotes, type NoteSet } from './synthetic-notes.ts'

/** What the parts of the benchmark are given. */
export interface Bench {
  readonly catalog: Catalog
  readonly bundled: Bundled
  /** A folder for what a part writes; removed at the end. */
  readonly folder: string
  /** Korean notes of 0.56 MB: the real ones where they are at hand, else synthetic ones. */
  readonly korean: string
  /** What `korean` is. */
  readonly koreanName: string
}

export type Part = (bench: Bench) => Promise<readonly Row[]>

const REAL_NOTES = new URL('../../../shared/notes/aws-sysops-notes.md', import.meta.url)
const OTHER_PLACE = new URL('../../../../shared/notes/aws-sysops-notes.md', import.meta.url)

export const oneNote = (catalog: Catalog, set: NoteSet): string =>
  [...syntheticNotes(catalog, set)].map(({ text }) => text).join('\n')

export async function koreanNotes(catalog: Catalog): Promise<{ korean: string; koreanName: string }> {
  for (const place of [REAL_NOTES, OTHER_PLACE]) {
    const text = await readFile(place, 'utf8').catch(() => null)
    if (text !== null) return { korean: text, koreanName: 'real Korean notes, 0.56 MB' }
  }
  return { korean: oneNote(catalog, { language: 'ko', bytes: 560_000 }), koreanName: 'synthetic Korean notes, 0.56 MB' }
}
