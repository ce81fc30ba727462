import { exportGraph } from '@cloudlore/graph/export'
import type { ExportFormat } from '@cloudlore/graph/export'
import type { KnowledgeGraph } from '@cloudlore/graph'
import { strToU8, zipSync } from 'fflate'

/** A file to be saved. */
export interface SavedFile {
  readonly name: string
  readonly blob: Blob
}

/** Time of all files in an archive, so that the same graph gives the same bytes. The first that the format can hold. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * A graph in a format, as a file; a ZIP archive where the format has several. `name` comes without extension. Import this
 * lazily: it brings all writers along.
 */
export function exportFile(graph: KnowledgeGraph, format: ExportFormat, name: string): SavedFile {
  const written = exportGraph(graph, format)
  // Two formats are JSON.
  const stem = written.extension === 'json' && format !== 'json' ? `${name}-${format}` : name
  if ('text' in written)
    return { name: `${stem}.${written.extension}`, blob: new Blob([written.text], { type: written.mediaType }) }
  const files = Object.fromEntries(written.files.map((file) => [file.name, strToU8(file.text)]))
  const bytes = Uint8Array.from(zipSync(files, { mtime: NO_TIME }))
  return { name: `${name}-${format}.zip`, blob: new Blob([bytes], { type: 'application/zip' }) }
}
