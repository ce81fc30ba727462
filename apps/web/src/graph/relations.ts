import type { EdgeAttributes, Evidence, KnowledgeGraph, Limit, Relation } from '@cloudlore/graph'
import { narrowedTo } from './said-there.ts'
import { showsEdge } from './visibility.ts'
import type { Filters } from '../view/view-state.ts'

/** One relation of an entity, seen from it. */
export interface RelationRow {
  readonly edge: string
  readonly other: string
  /** `out`: the entity is the source. */
  readonly side: 'in' | 'out'
  /** By the sentences that the filters ask for. */
  readonly attributes: EdgeAttributes
  /** All sentences. */
  readonly evidence: readonly Evidence[]
}

/** Relations of one kind and side. */
export interface RelationGroup {
  readonly relation: Relation
  readonly side: 'in' | 'out'
  readonly rows: readonly RelationRow[]
}

export interface EntityLimit {
  readonly edge: string
  readonly limit: Limit
  readonly attributes: EdgeAttributes
}

const GROUP_ORDER: readonly (readonly [Relation, 'in' | 'out'])[] = [
  ['integrates-with', 'out'],
  ['integrates-with', 'in'],
  ['replaces', 'out'],
  ['replaces', 'in'],
  ['part-of', 'out'],
  ['part-of', 'in'],
]

/**
 * What is said of an entity, grouped by relation and side, the surest first. Filters on claims apply (polarity,
 * confidence, verb, exam); which nodes are on the map does not matter. Limits are apart (`limitsOf`).
 */
export function relationGroups(graph: KnowledgeGraph, id: string, filters: Filters): readonly RelationGroup[] {
  const rows: RelationRow[] = []
  for (const { edge, attributes, source, target } of graph.edgeEntries(id)) {
    if (!showsEdge(filters, attributes)) continue
    rows.push({
      edge,
      ...shown(filters, attributes),
      other: source === id ? target : source,
      side: source === id ? 'out' : 'in',
    })
  }
  return GROUP_ORDER.map(([relation, side]) => ({
    relation,
    side,
    rows: rows.filter((row) => row.attributes.relation === relation && row.side === side).sort(surestFirst),
  })).filter((group) => group.rows.length > 0)
}

function shown(filters: Filters, whole: EdgeAttributes): Pick<RelationRow, 'attributes' | 'evidence'> {
  return { attributes: narrowedTo(filters, whole), evidence: whole.evidence }
}

function surestFirst(a: RelationRow, b: RelationRow): number {
  return (
    b.attributes.evidence.length - a.attributes.evidence.length ||
    b.attributes.confidence - a.attributes.confidence ||
    (a.edge < b.edge ? -1 : 1)
  )
}

/** Limits that are stated of an entity, by what they bound. */
export function limitsOf(graph: KnowledgeGraph, id: string, filters: Filters): readonly EntityLimit[] {
  return graph
    .inEdges(id)
    .flatMap((edge): EntityLimit[] => {
      const attributes = graph.getEdgeAttributes(edge)
      const { limit } = graph.getNodeAttributes(graph.source(edge))
      return attributes.relation === 'limits' && limit && showsEdge(filters, attributes)
        ? [{ edge, limit, attributes: narrowedTo(filters, attributes) }]
        : []
    })
    .sort((a, b) => (`${a.limit.what}\n${a.edge}` < `${b.limit.what}\n${b.edge}` ? -1 : 1))
}
