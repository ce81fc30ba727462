import { allLimits } from '@cloudlore/graph'
import type { Bound, EdgeAttributes, KnowledgeGraph, LimitRow } from '@cloudlore/graph'
import type { Filters } from '../view/view-state.ts'
import { familyOf } from '../visual/families.ts'
import { narrowedTo } from './said-there.ts'
import { compare, folded, wordFinder } from './table-order.ts'
import type { TableOrder, Wanted } from './table-order.ts'
import { showsEdge } from './visibility.ts'

export const LIMIT_SORT_KEYS = ['entity', 'what', 'bound', 'value'] as const
export type LimitSortKey = (typeof LIMIT_SORT_KEYS)[number]

export interface LimitSearch {
  readonly wanted: Wanted
  /** Null for any. */
  readonly bound: Bound | null
}

/** All limits that the filters on claims and categories leave, whether the map shows them or not. */
export function limitRows(graph: KnowledgeGraph, filters: Filters): readonly LimitRow[] {
  const shown = { ...filters, hiddenRelations: filters.hiddenRelations.filter((relation) => relation !== 'limits') }
  return allLimits(graph)
    .filter(
      ({ edge, entity }) =>
        showsEdge(shown, graph.getEdgeAttributes(edge)) &&
        !filters.hiddenFamilies.includes(familyOf(graph.getNodeAttribute(entity.id, 'category'))),
    )
    .map((row) => saidThere(row, narrowedTo(filters, graph.getEdgeAttributes(row.edge))))
}

/** A limit by the sentences that the filters ask for. */
function saidThere(row: LimitRow, { polarity, confidence, evidence }: EdgeAttributes): LimitRow {
  if (row.evidence === null || evidence.includes(row.evidence)) return { ...row, polarity, confidence }
  return { ...row, polarity, confidence, evidence: evidence.find((one) => one.polarity === polarity) ?? row.evidence }
}

/** Limits of a bound in which every word that is looked for occurs, `shown` being what the page shows besides. */
export function findLimits(
  rows: readonly LimitRow[],
  { wanted, bound }: LimitSearch,
  shown: (row: LimitRow) => readonly string[] = () => [],
): readonly LimitRow[] {
  const finds = wordFinder(wanted)
  return rows.filter((row) => {
    const { entity, limit, evidence } = row
    if (bound !== null && limit.bound !== bound) return false
    const parts = [entity.label, limit.what, limit.value, limit.unit, evidence?.quote ?? '', ...shown(row)]
    return !finds || finds({ parts, ids: [entity.id] })
  })
}

/** In order; equal ones stay as they were. Values sort by unit, then by number. */
export function sortLimits(rows: readonly LimitRow[], order: TableOrder<LimitSortKey>): readonly LimitRow[] {
  const sign = order.descending ? -1 : 1
  return [...rows].sort((a, b) => sign * COMPARE[order.key](a, b))
}

const COMPARE: Readonly<Record<LimitSortKey, (a: LimitRow, b: LimitRow) => number>> = {
  entity: (a, b) => compare(folded(a.entity.label), folded(b.entity.label)),
  what: (a, b) => compare(folded(a.limit.what), folded(b.limit.what)),
  bound: (a, b) => compare(a.limit.bound, b.limit.bound),
  value: (a, b) => compare(a.limit.unit, b.limit.unit) || lowest(a) - lowest(b),
}

/** The number of a limit, the lower one of a range. */
function lowest({ limit }: LimitRow): number {
  const number = Number.parseFloat(limit.value)
  return Number.isNaN(number) ? Infinity : number
}
