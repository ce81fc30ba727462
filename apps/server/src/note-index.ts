import type { Note } from '@cloudlore/extract'
import { compareText, type KnowledgeGraph } from '@cloudlore/graph'
import { basename } from 'node:path/posix'

/** Where an edge's sentence stands in a note; the same units as `Span`. */
export interface ClaimPlace {
  readonly edge: string
  readonly line: number
  readonly endLine: number
  readonly offset: number
  readonly endOffset: number
}

export interface IndexedNote {
  /** The path: unique, and what evidence names. */
  readonly id: string
  readonly path: string
  /** Its first heading, else its file name. */
  readonly title: string
  readonly text: string
  /** By offset, then by edge. */
  readonly claims: readonly ClaimPlace[]
}

const FENCES = ['```', '~~~']

/** The text of the first ATX heading outside a fenced block; the file's name if there is none. */
export function titleOf(note: Note): string {
  let fence: string | null = null
  for (const line of note.text.split('\n', 1000)) {
    const text = line.trim()
    const mark = FENCES.find((each) => text.startsWith(each)) ?? null
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    if (fence !== null || !text.startsWith('#')) continue
    const level = text.length - text.replace(/^#+/, '').length
    if (level >= 1 && level <= 6 && text[level] === ' ') return text.slice(level).trim()
  }
  return basename(note.path)
}

function placesByFile(graph: KnowledgeGraph): Map<string, ClaimPlace[]> {
  const places = new Map<string, ClaimPlace[]>()
  graph.forEachEdge((edge, { evidence }) => {
    for (const { file, span } of evidence) {
      const { line, endLine, offset, endOffset } = span
      const ofFile = places.get(file) ?? []
      ofFile.push({ edge, line, endLine, offset, endOffset })
      places.set(file, ofFile)
    }
  })
  return places
}

const byPlace = (a: ClaimPlace, b: ClaimPlace) => a.offset - b.offset || compareText(a.edge, b.edge)

/** The notes by id, each with the places of the claims that the graph has from it. */
export function indexNotes(notes: readonly Note[], graph: KnowledgeGraph): ReadonlyMap<string, IndexedNote> {
  const places = placesByFile(graph)
  return new Map(
    notes.map((note) => {
      const claims = (places.get(note.path) ?? []).sort(byPlace)
      return [note.path, { id: note.path, path: note.path, title: titleOf(note), text: note.text, claims }]
    }),
  )
}
