import type { EdgeAttributes, KnowledgeGraph } from '@cloudlore/graph'
import { narrowedTo } from './said-there.ts'
import type { Place } from './said-there.ts'
import { compare, folded, wordFinder } from './table-order.ts'
import type { TableOrder, Wanted } from './table-order.ts'
import type { Visibility } from './visibility.ts'

/** A relation as a row of the table. */
export interface TableRow {
  readonly edge: string
  readonly source: string
  readonly sourceLabel: string
  readonly target: string
  readonly targetLabel: string
  /** By the sentences that the filters ask for. */
  readonly attributes: EdgeAttributes
  /** How many sentences there are besides. */
  readonly beyond: number
}

export const SORT_KEYS = ['source', 'relation', 'target', 'confidence', 'evidence'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** All visible relations; of `part-of` too, which the catalog states. */
export function tableRows(graph: KnowledgeGraph, visible: Visibility, place: Place): readonly TableRow[] {
  return [...visible.edges].flatMap((edge) => {
    if (!graph.hasEdge(edge)) return []
    const [source, target] = graph.extremities(edge)
    const whole = graph.getEdgeAttributes(edge)
    const attributes = narrowedTo(place, whole)
    const label = (id: string): string => graph.getNodeAttribute(id, 'label')
    return [
      {
        edge,
        source,
        target,
        sourceLabel: label(source),
        targetLabel: label(target),
        attributes,
        beyond: whole.evidence.length - attributes.evidence.length,
      },
    ]
  })
}

/**
 * Rows in which every word that is looked for occurs, in a name, in a sentence or in what the page shows besides, which
 * `shown` tells.
 */
export function findRows(
  rows: readonly TableRow[],
  wanted: Wanted,
  shown: (row: TableRow) => readonly string[] = () => [],
): readonly TableRow[] {
  const finds = wordFinder(wanted)
  if (!finds) return rows
  return rows.filter((row) => {
    const { source, target, sourceLabel, targetLabel } = row
    const { relation, verb, evidence } = row.attributes
    const quotes = evidence.map(({ quote }) => quote)
    return finds({
      parts: [sourceLabel, targetLabel, relation, verb, ...shown(row), ...quotes],
      ids: [source, target],
    })
  })
}

export function sortRows(rows: readonly TableRow[], order: TableOrder<SortKey>): readonly TableRow[] {
  const sign = order.descending ? -1 : 1
  const value = valueOf[order.key]
  return [...rows].sort((a, b) => sign * compare(value(a), value(b)) || compare(a.edge, b.edge))
}

const valueOf: Readonly<Record<SortKey, (row: TableRow) => string | number>> = {
  source: (row) => folded(row.sourceLabel),
  relation: (row) => `${row.attributes.relation} ${row.attributes.verb}`,
  target: (row) => folded(row.targetLabel),
  confidence: (row) => row.attributes.confidence,
  evidence: (row) => row.attributes.evidence.length,
}
