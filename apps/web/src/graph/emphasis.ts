import type { KnowledgeGraph, Path } from '@cloudlore/graph'
import { connectionsOf } from './connections.ts'
import type { Visibility } from './visibility.ts'

/** What stands out while the rest fades. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** The nodes and edges meant themselves, a subset of the above; the others are their surroundings. */
  readonly core: ReadonlySet<string>
}

/** What the emphasis is about. */
export type EmphasisTarget =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | AnswerTarget

/** What an answer holds, no more and no less. */
export interface AnswerTarget {
  readonly kind: 'answer'
  /** Whom it was asked about; of what connects several, all nodes and edges on the way. A subset of the others. */
  readonly core: readonly string[]
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** The target with its visible surroundings; null if it is not in the graph. */
export function emphasise(graph: KnowledgeGraph, visible: Visibility, target: EmphasisTarget): Emphasis | null {
  switch (target.kind) {
    case 'node':
      return graph.hasNode(target.id) ? aroundNode(graph, visible, target.id) : null
    case 'edge':
      return graph.hasEdge(target.key) ? ofEdge(graph, target.key) : null
    case 'path':
      return ofPath(target.path)
    case 'several':
      return ofSeveral(graph, visible, target.ids)
    case 'answer':
      return ofAnswer(graph, target)
  }
}

function aroundNode(graph: KnowledgeGraph, visible: Visibility, id: string): Emphasis {
  const nodes = new Set([id])
  const edges = new Set<string>()
  for (const { edge, source, target } of graph.edgeEntries(id)) {
    if (!visible.edges.has(edge)) continue
    edges.add(edge)
    nodes.add(source).add(target)
  }
  return { nodes, edges, core: new Set([id]) }
}

function ofEdge(graph: KnowledgeGraph, key: string): Emphasis {
  const nodes = new Set(graph.extremities(key))
  return { nodes, edges: new Set([key]), core: new Set([key, ...nodes]) }
}

function ofPath(path: Path): Emphasis {
  const nodes = new Set(path.nodes)
  const edges = new Set(path.hops.map((hop) => hop.edge))
  return { nodes, edges, core: new Set([...nodes, ...edges]) }
}

/** An answer may name what the graph on the map has not, e.g. a former name from the catalog. */
function ofAnswer(graph: KnowledgeGraph, { core, nodes, edges }: AnswerTarget): Emphasis | null {
  const present = nodes.filter((id) => graph.hasNode(id))
  if (present.length === 0) return null
  return { nodes: new Set(present), edges: new Set(edges.filter((key) => graph.hasEdge(key))), core: new Set(core) }
}

/** The nodes, and what connects them. */
function ofSeveral(graph: KnowledgeGraph, visible: Visibility, ids: readonly string[]): Emphasis {
  const { direct, shared } = connectionsOf(graph, visible.edges, ids)
  const core = ids.filter((id) => graph.hasNode(id))
  return {
    nodes: new Set([...core, ...shared.map(({ id }) => id)]),
    edges: new Set([...direct, ...shared.flatMap(({ edges }) => edges)]),
    core: new Set([...core, ...direct]),
  }
}
