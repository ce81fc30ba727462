import type { KnowledgeGraph } from './knowledge-graph.ts'
import { ENTITY_KINDS, POLARITIES, RELATIONS, type EntityKind, type Polarity, type Relation } from './ontology.ts'

/** How much a graph holds. */
export interface GraphStats {
  readonly nodes: number
  readonly edges: number
  readonly kinds: Readonly<Record<EntityKind, number>>
  readonly relations: Readonly<Record<Relation, number>>
  /** Of the edges that come from notes. */
  readonly polarities: Readonly<Record<Polarity, number>>
  /** Pieces of evidence. */
  readonly evidence: number
  /** Notes that some evidence is from. */
  readonly notes: number
}

/** Counts nodes by kind, edges by relation and polarity, and what they rest on. */
export function graphStats(graph: KnowledgeGraph): GraphStats {
  const nodes = graph.mapNodes((_, attributes) => attributes)
  const edges = graph.mapEdges((_, attributes) => attributes)
  const evidence = edges.flatMap((edge) => edge.evidence)
  const claimed = edges.filter(({ relation }) => relation !== 'part-of')
  return {
    nodes: graph.order,
    edges: graph.size,
    kinds: countsOf(
      ENTITY_KINDS,
      nodes.map(({ kind }) => kind),
    ),
    relations: countsOf(
      RELATIONS,
      edges.map(({ relation }) => relation),
    ),
    polarities: countsOf(
      POLARITIES,
      claimed.map(({ polarity }) => polarity),
    ),
    evidence: evidence.length,
    notes: new Set(evidence.map(({ file }) => file)).size,
  }
}

function countsOf<T extends string>(words: readonly T[], values: readonly T[]): Record<T, number> {
  const counts = new Map(words.map((word) => [word, 0]))
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries(counts) as Record<T, number>
}
