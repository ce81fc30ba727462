import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Filters } from '../view/view-state.ts'
import { narrowedTo } from './said-there.ts'
import { showsEdge } from './visibility.ts'
import type { Visibility } from './visibility.ts'
import { FAMILIES, familyOf } from '../visual/families.ts'
import type { Family } from '../visual/families.ts'

export interface DegreeRow {
  readonly id: string
  readonly label: string
  readonly family: Family
  readonly incoming: number
  readonly outgoing: number
}

export interface Overview {
  /** Nodes by their number of shown claims, most first. */
  readonly degrees: readonly DegreeRow[]
  /** Families that take part in a claim, in the order of the legend. */
  readonly families: readonly Family[]
  /** Claims from the family of the row to that of the column. */
  readonly matrix: readonly (readonly number[])[]
  /** Claims by exam, most first. */
  readonly exams: readonly (readonly [string, number])[]
}

const MOST_ROWS = 20

/** Counts over the claims that the filters leave; parts and limits aside. */
export function overviewOf(graph: KnowledgeGraph, visible: Visibility): Overview {
  const counts = new Map<string, { incoming: number; outgoing: number }>()
  const cells = new Map<string, number>()
  const exams = new Map<string, number>()
  const count = (id: string): { incoming: number; outgoing: number } => {
    const known = counts.get(id) ?? { incoming: 0, outgoing: 0 }
    counts.set(id, known)
    return known
  }
  const family = (id: string): Family => familyOf(graph.getNodeAttribute(id, 'category'))
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (!visible.edges.has(edge) || attributes.relation === 'part-of' || attributes.relation === 'limits') continue
    count(source).outgoing++
    count(target).incoming++
    const cell = `${family(source)} ${family(target)}`
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
    for (const exam of attributes.exams) exams.set(exam, (exams.get(exam) ?? 0) + 1)
  }
  const present = FAMILIES.filter((name) => [...counts.keys()].some((id) => family(id) === name))
  return {
    degrees: [...counts]
      .map(([id, sides]) => ({ id, label: graph.getNodeAttribute(id, 'label'), family: family(id), ...sides }))
      .sort((a, b) => b.incoming + b.outgoing - a.incoming - a.outgoing || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_ROWS),
    families: present,
    matrix: present.map((row) => present.map((column) => cells.get(`${row} ${column}`) ?? 0)),
    exams: [...exams].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  }
}

/** Steps of the histogram, each a twentieth. */
export const CONFIDENCE_STEPS = 20

/** Claims by confidence, whatever bounds the filters set on it: what is left out must be seen to be brought back. */
export function confidenceHistogram(graph: KnowledgeGraph, filters: Filters): readonly number[] {
  const unbounded = { ...filters, minConfidence: 0, maxConfidence: 1 }
  const counts = new Array<number>(CONFIDENCE_STEPS).fill(0)
  graph.forEachEdge((_, attributes) => {
    const { relation } = attributes
    if (relation === 'part-of' || relation === 'limits' || !showsEdge(unbounded, attributes)) return
    const { confidence } = narrowedTo(filters, attributes)
    const step = Math.min(CONFIDENCE_STEPS - 1, Math.max(0, Math.floor(confidence * CONFIDENCE_STEPS)))
    counts[step] = (counts[step] ?? 0) + 1
  })
  return counts
}
