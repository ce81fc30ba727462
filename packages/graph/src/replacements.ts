import type { Answer, NamedNode } from './answer.ts'
import type { Catalog } from './catalog.ts'
import { compareText } from './compare.ts'
import { shownEvidence } from './confidence.ts'
import type { Evidence } from './evidence.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { namedNode } from './parts.ts'

type Replacements = Extract<Answer, { kind: 'replacements' }>
type Replacement = NamedNode & { readonly edge: string | null; readonly evidence: Evidence | null }

/** Where replacements are read: what the notes assert, and what the catalog knows. */
export interface ReplacementSources {
  readonly graph: KnowledgeGraph
  readonly catalog: Catalog
}

/** What replaces an entity and what it replaces: by the notes, surest first, then by the catalog alone, by id. */
export function replacementsOf({ graph, catalog }: ReplacementSources, id: string): Replacements {
  const successor = catalog.byId.get(id)?.replacedBy ?? null
  const predecessors = catalog.entities.filter((entity) => entity.replacedBy === id).map((entity) => entity.id)
  const known = (ids: readonly string[]) => ids.toSorted(compareText).map((each) => namedNode(graph, each, catalog))
  return {
    kind: 'replacements',
    entity: namedNode(graph, id, catalog),
    replacedBy: merged(fromNotes(graph, id, 'in'), known(successor === null ? [] : [successor])),
    replaces: merged(fromNotes(graph, id, 'out'), known(predecessors)),
  }
}

function fromNotes(graph: KnowledgeGraph, id: string, side: 'in' | 'out'): readonly Replacement[] {
  if (!graph.hasNode(id)) return []
  const edges = side === 'in' ? graph.inEdges(id) : graph.outEdges(id)
  return edges
    .map((edge) => ({ edge, ...graph.getEdgeAttributes(edge) }))
    .filter(({ relation, polarity }) => relation === 'replaces' && polarity === 'asserted')
    .sort((a, b) => b.confidence - a.confidence || compareText(a.edge, b.edge))
    .map(({ edge, ...attributes }) => ({
      ...namedNode(graph, graph.opposite(id, edge)),
      edge,
      evidence: shownEvidence(attributes).evidence,
    }))
}

function merged(notes: readonly Replacement[], catalog: readonly NamedNode[]): readonly Replacement[] {
  const said = new Set(notes.map(({ id }) => id))
  const rest = catalog.filter(({ id }) => !said.has(id)).map((node) => ({ ...node, edge: null, evidence: null }))
  return [...notes, ...rest]
}
