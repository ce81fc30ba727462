import { GraphError } from '../errors.ts'
import type { KnowledgeGraph } from '../knowledge-graph.ts'
import { relationLines } from '../relation-lines.ts'
import { serializeGraph } from '../serialization.ts'
import { csv } from './csv.ts'
import { cypher } from './cypher.ts'
import { cytoscape } from './cytoscape.ts'
import { dot } from './dot.ts'
import type { ExportFile, Format } from './format.ts'
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts'
import { gexf } from './gexf.ts'
import { claimsOfGraph } from './graph-claims.ts'
import { graphml } from './graphml.ts'
import { mermaid } from './mermaid.ts'
import { neo4j } from './neo4j.ts'
import { neptune } from './neptune.ts'
import { turtle } from './turtle.ts'

const json: Format = { mediaType: 'application/json', extension: 'json', write: serializeGraph }
const relations: Format = {
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  write: (graph) => relationLines(claimsOfGraph(graph)),
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  ...{ json, relations, gexf, graphml, csv, dot, mermaid, cypher, turtle, cytoscape, neptune, neo4j },
}

interface ExportKind {
  /** Without parameters; the text is UTF-8. */
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
}

/** A written graph: one text, or the files of a format that needs several. */
export type GraphExport = ExportKind & ({ readonly text: string } | { readonly files: readonly ExportFile[] })

export { EXPORT_FORMATS, type ExportFile, type ExportFormat }

/**
 * Writes a graph, or a view of one, in a format. Same graph, same bytes. Text out of notes is escaped as the format
 * asks, and stripped of control characters.
 *
 * Throws `OPTION_INVALID` for an unknown format.
 */
export function exportGraph(graph: KnowledgeGraph, format: ExportFormat): GraphExport {
  const known = EXPORT_FORMATS.find((each) => each === format)
  if (!known) {
    throw new GraphError('OPTION_INVALID', `there is no format "${format}"; give one of ${EXPORT_FORMATS.join(', ')}`)
  }
  const { mediaType, extension, write } = FORMATS[known]
  const written = write(graph)
  return typeof written === 'string'
    ? { mediaType, extension, text: written }
    : { mediaType, extension, files: written }
}
