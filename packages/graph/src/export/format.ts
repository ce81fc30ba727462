import type { KnowledgeGraph } from '../knowledge-graph.ts'

/** One of the files of a format that needs several. */
export interface ExportFile {
  readonly name: string
  readonly text: string
}

/** A way to write a graph down. Same graph, same bytes; each text ends with a line feed, unless it is empty. */
export interface Format {
  /** Without parameters, e.g. `text/turtle`. All text is UTF-8. */
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  readonly write: (graph: KnowledgeGraph) => string | readonly ExportFile[]
}
