import type { Answer, EdgeAttributes, Evidence, KnowledgeGraph, Polarity } from '@cloudlore/graph'
import type { Filters } from '../view/view-state.ts'
import { narrowedTo } from './said-there.ts'
import { showsEdge } from './visibility.ts'

/** What the filters leave of an answer, and what they leave out of it; null where that is nothing. */
export interface AnswerThere {
  readonly inside: Answer
  readonly outside: Answer | null
}

/**
 * Splits lists of neighbours and of limits by the filters on exams, notes and confidence; other answers stand as a
 * whole. What was asked for by name is not left out for its relation, its verb or its polarity.
 */
export function answerThere(graph: KnowledgeGraph, filters: Filters, answer: Answer): AnswerThere {
  const wanted: Filters = { ...filters, hiddenRelations: [], hiddenVerbs: [], negated: true, retracted: true }
  if (answer.kind === 'neighbours') {
    const { verbs } = answer
    const answers = (edge: EdgeAttributes): boolean =>
      verbs.length === 0 || verbs.some((verb) => edge.verbs.includes(verb))
    const found = split(answer.neighbours, (row) => rowThere(graph, wanted, { row, answers }))
    const near = split(answer.nearest, (row) => rowThere(graph, wanted, { row }))
    return {
      inside: { ...answer, neighbours: found.inside, nearest: near.inside },
      outside: hasNone(found, near) ? null : { ...answer, neighbours: found.outside, nearest: near.outside },
    }
  }
  if (answer.kind === 'limits') {
    const found = split(answer.limits, (row) => rowThere(graph, wanted, { row }))
    const near = split(answer.nearest, (row) => rowThere(graph, wanted, { row }))
    return {
      inside: { ...answer, limits: found.inside, nearest: near.inside },
      outside: hasNone(found, near) ? null : { ...answer, limits: found.outside, nearest: near.outside },
    }
  }
  return { inside: answer, outside: null }
}

interface Row {
  readonly edge: string
  readonly polarity: Polarity
  readonly confidence: number
  readonly evidence: Evidence | null
}

interface SplitRows<R> {
  readonly inside: readonly R[]
  readonly outside: readonly R[]
}

function hasNone(...rows: readonly SplitRows<unknown>[]): boolean {
  return rows.every(({ outside }) => outside.length === 0)
}

/** Rows as they are there, and those of which nothing is. */
function split<R extends Row>(rows: readonly R[], there: (row: R) => R | null): SplitRows<R> {
  const each = rows.map((row) => ({ row, inside: there(row) }))
  return {
    inside: each.flatMap(({ inside }) => inside ?? []),
    outside: each.flatMap(({ row, inside }) => (inside ? [] : [row])),
  }
}

interface RowAsked<R> {
  readonly row: R
  /** Whether what is left of a claim still is what was asked for. */
  readonly answers?: (edge: EdgeAttributes) => boolean
}

/** A row by the sentences that the filters ask for; null where they leave it out. */
function rowThere<R extends Row>(graph: KnowledgeGraph, filters: Filters, asked: RowAsked<R>): R | null {
  const { row, answers = () => true } = asked
  if (!graph.hasEdge(row.edge)) return row
  const whole = graph.getEdgeAttributes(row.edge)
  if (!showsEdge(filters, whole)) return null
  const edge = narrowedTo(filters, whole)
  if (edge === whole) return row
  if (!answers(edge)) return null
  const { polarity, confidence } = edge
  const isShown = row.evidence !== null && edge.evidence.includes(row.evidence)
  const evidence = isShown ? row.evidence : (edge.evidence.find((one) => one.polarity === polarity) ?? row.evidence)
  return { ...row, polarity, confidence, evidence }
}
