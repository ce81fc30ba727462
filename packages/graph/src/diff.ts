import { compareText } from './compare.ts'
import { shownEvidence } from './confidence.ts'
import type { Evidence } from './evidence.ts'
import type { EdgeAttributes, KnowledgeGraph } from './knowledge-graph.ts'
import { normalise } from './normalise.ts'
import type { Relation } from './ontology.ts'

/** A claim as one of the two graphs has it. */
export interface DiffClaim {
  readonly edge: string
  readonly relation: Relation
  readonly source: string
  readonly target: string
  /** Labels of source and target; of a limit its quantity. */
  readonly labels: readonly [string, string]
  readonly polarity: EdgeAttributes['polarity']
  readonly verbs: EdgeAttributes['verbs']
  readonly confidence: number
  /** The best evidence that has the polarity. */
  readonly evidence: Evidence | null
}

/** What of a claim is not the same. */
export const DIFF_FIELDS = ['value', 'polarity', 'verbs', 'confidence'] as const
export type DiffField = (typeof DIFF_FIELDS)[number]

export interface ChangedClaim {
  readonly before: DiffClaim
  readonly after: DiffClaim
  readonly fields: readonly DiffField[]
}

/** What two graphs assert differently; each list is sorted by edge key. */
export interface GraphDiff {
  readonly came: readonly DiffClaim[]
  readonly went: readonly DiffClaim[]
  readonly changed: readonly ChangedClaim[]
}

/** Confidence that moves less than this is no change: any other sentence shifts it a little. */
const NOTABLE = 0.05

/**
 * Which claims came, went and changed between two graphs: their polarity, their verbs, their confidence by at least
 * 0.05; a limit that kept its bound, its unit and what it counts has changed its value. Where a sentence stands, and in
 * which file, makes no difference, nor does what comes from the catalog.
 */
export function diffGraphs(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff {
  const old = claimsOf(before)
  const now = claimsOf(after)
  const went = missingFrom(now, old)
  const came = missingFrom(old, now)
  const moved = movedLimits({ before, after }, went, came)
  const kept = [...old].flatMap(([edge, claim]): ChangedClaim[] => {
    const other = now.get(edge)
    const fields = other ? changedFields(claim, other) : []
    return other && fields.length > 0 ? [{ before: claim, after: other, fields }] : []
  })
  const isMoved = new Set(moved.flatMap((each) => [each.before, each.after]))
  return {
    came: came.filter((claim) => !isMoved.has(claim)),
    went: went.filter((claim) => !isMoved.has(claim)),
    changed: [...kept, ...moved].sort((a, b) => compareText(a.before.edge, b.before.edge)),
  }
}

function claimsOf(graph: KnowledgeGraph): ReadonlyMap<string, DiffClaim> {
  const edges = graph.edges().sort(compareText)
  return new Map(edges.flatMap((edge) => (isClaim(graph, edge) ? [[edge, claimOf(graph, edge)] as const] : [])))
}

const isClaim = (graph: KnowledgeGraph, edge: string) => graph.getEdgeAttribute(edge, 'relation') !== 'part-of'

function claimOf(graph: KnowledgeGraph, edge: string): DiffClaim {
  const [source, target] = graph.extremities(edge)
  const attributes = graph.getEdgeAttributes(edge)
  const { relation, polarity, verbs, confidence } = attributes
  const { label, name, kind } = graph.getNodeAttributes(source)
  return {
    ...{ edge, relation, source, target, polarity, verbs, confidence },
    labels: [kind === 'limit' ? name : label, graph.getNodeAttribute(target, 'label')],
    evidence: shownEvidence(attributes).evidence,
  }
}

const missingFrom = (known: ReadonlyMap<string, DiffClaim>, claims: ReadonlyMap<string, DiffClaim>) =>
  [...claims].flatMap(([edge, claim]) => (known.has(edge) ? [] : [claim]))

function changedFields(before: DiffClaim, after: DiffClaim): readonly DiffField[] {
  const isChanged: Readonly<Record<DiffField, boolean>> = {
    value: before.source !== after.source,
    polarity: before.polarity !== after.polarity,
    verbs: before.verbs.join() !== after.verbs.join(),
    confidence: Math.abs(before.confidence - after.confidence) >= NOTABLE - 1e-9,
  }
  return DIFF_FIELDS.filter((field) => isChanged[field])
}

interface Graphs {
  readonly before: KnowledgeGraph
  readonly after: KnowledgeGraph
}

/** Limits that only changed their value: the one of its kind that went, and the one that came. */
function movedLimits({ before, after }: Graphs, went: readonly DiffClaim[], came: readonly DiffClaim[]) {
  const old = byKind(before, went)
  const now = byKind(after, came)
  return [...old].flatMap(([kind, claims]): ChangedClaim[] => {
    const [from, ...others] = claims
    const [to, ...more] = now.get(kind) ?? []
    if (!from || !to || others.length > 0 || more.length > 0) return []
    return [{ before: from, after: to, fields: changedFields(from, to) }]
  })
}

function byKind(graph: KnowledgeGraph, claims: readonly DiffClaim[]): ReadonlyMap<string, readonly DiffClaim[]> {
  const kinds = new Map<string, DiffClaim[]>()
  for (const claim of claims) {
    const limit = graph.getNodeAttribute(claim.source, 'limit')
    if (claim.relation !== 'limits' || !limit) continue
    const kind = JSON.stringify([claim.target, limit.bound, normalise(limit.what)])
    kinds.set(kind, [...(kinds.get(kind) ?? []), claim])
  }
  return kinds
}
