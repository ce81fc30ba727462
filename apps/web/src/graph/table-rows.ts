import type { EdgeAttributes, KnowledgeGraph } from '@cloudlore/graph'
import type { Visibility } from './visibility.ts'

/** A relation as a row of the table. */
export interface TableRow {
  readonly edge: string
  readonly source: string
  readonly sourceLabel: string
  readonly target: string
  readonly targetLabel: string
  readonly attributes: EdgeAttributes
}

export const SORT_KEYS = ['source', 'relation', 'target', 'confidence', 'evidence'] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface TableOrder {
  readonly key: SortKey
  readonly descending: boolean
}

/** All visible relations, part-of aside where it is only the catalog's. */
export function tableRows(graph: KnowledgeGraph, visible: Visibility): readonly TableRow[] {
  return [...visible.edges].flatMap((edge) => {
    if (!graph.hasEdge(edge)) return []
    const [source, target] = graph.extremities(edge)
    const label = (id: string): string => graph.getNodeAttribute(id, 'label')
    return [
      {
        edge,
        source,
        target,
        sourceLabel: label(source),
        targetLabel: label(target),
        attributes: graph.getEdgeAttributes(edge),
      },
    ]
  })
}

/** Rows in which every word that is looked for occurs, in a name or in a sentence. */
export function findRows(rows: readonly TableRow[], text: string): readonly TableRow[] {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const quotes = row.attributes.evidence.map(({ quote }) => quote)
    const content = fold(
      [row.sourceLabel, row.targetLabel, row.attributes.relation, row.attributes.verb, ...quotes].join(' '),
    )
    return words.every((word) => content.includes(word))
  })
}

export function sortRows(rows: readonly TableRow[], order: TableOrder): readonly TableRow[] {
  const sign = order.descending ? -1 : 1
  const value = valueOf[order.key]
  return [...rows].sort((a, b) => sign * compare(value(a), value(b)) || compare(a.edge, b.edge))
}

const valueOf: Readonly<Record<SortKey, (row: TableRow) => string | number>> = {
  source: (row) => fold(row.sourceLabel),
  relation: (row) => `${row.attributes.relation} ${row.attributes.verb}`,
  target: (row) => fold(row.targetLabel),
  confidence: (row) => row.attributes.confidence,
  evidence: (row) => row.attributes.evidence.length,
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
