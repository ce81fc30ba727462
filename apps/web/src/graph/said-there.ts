import { attributesOfEvidence, evidenceFor } from '@cloudlore/graph'
import type { EdgeAttributes, Evidence, KnowledgeGraph, Language } from '@cloudlore/graph'
import type { Filters } from '../view/view-state.ts'

/** Filters that choose among sentences. */
export type Place = Pick<Filters, 'exams' | 'notes'>

/** Sentences by whether they are what the filters ask for. */
export interface SplitEvidence {
  readonly inside: readonly Evidence[]
  readonly outside: readonly Evidence[]
}

export function isNarrowed({ exams, notes }: Place): boolean {
  return exams.length + notes.length > 0
}

/** True for a sentence of one of the chosen notes, below a heading with one of the chosen exams. */
export function isSaidThere({ exams, notes }: Place, evidence: Pick<Evidence, 'file' | 'exams'>): boolean {
  if (notes.length > 0 && !notes.includes(evidence.file)) return false
  return exams.length === 0 || evidence.exams.some((exam) => exams.includes(exam))
}

/** All are inside where none is: what is open although the filters leave it out is shown whole. */
export function splitEvidence(place: Place, evidence: readonly Evidence[]): SplitEvidence {
  if (!isNarrowed(place)) return { inside: evidence, outside: [] }
  const inside = evidence.filter((one) => isSaidThere(place, one))
  if (inside.length === 0) return { inside: evidence, outside: [] }
  return { inside, outside: evidence.filter((one) => !inside.includes(one)) }
}

/**
 * A claim by the sentences that the filters ask for: their number, verbs, polarity and confidence. As it is where they
 * ask for all of them, and for what no sentence states.
 */
export function narrowedTo(place: Place, edge: EdgeAttributes): EdgeAttributes {
  const { inside, outside } = splitEvidence(place, edge.evidence)
  return outside.length === 0 ? edge : attributesOfEvidence(edge.relation, inside)
}

interface Claimed {
  readonly edge: string | null
  readonly evidence: Evidence | null
}

interface Reader {
  /** What the filters ask for. */
  readonly place: Place
  readonly language: Language
}

/**
 * The sentence to show for an edge of an answer: one that the filters ask for, if there is one, in the reader's language
 * if it can be. The answer's own if the graph has none.
 */
export function sentenceFor(graph: KnowledgeGraph, claim: Claimed, { place, language }: Reader): Evidence | null {
  const { edge, evidence } = claim
  if (evidence === null || edge === null || !graph.hasEdge(edge)) return evidence
  const alike = graph.getEdgeAttribute(edge, 'evidence').filter(({ polarity }) => polarity === evidence.polarity)
  return evidenceFor(splitEvidence(place, alike).inside, language) ?? evidence
}
