import type { Answer } from './answer.ts'
import type { Catalog } from './catalog.ts'
import { compareText } from './compare.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { hopCost, UNIT } from './path/cost.ts'
import { createHeap, popHeap, pushHeap } from './path/heap.ts'
import { hopOf } from './path/hop.ts'
import type { Relation } from './ontology.ts'
import { namedNode } from './parts.ts'

/** What connects some entities: a tree, so that every edge is needed. */
export interface Connection {
  /** Ids, sorted: the entities asked for that are connected, and those between them. */
  readonly nodes: readonly string[]
  /** Keys of edges, sorted. */
  readonly edges: readonly string[]
  /** Entities asked for that nothing connects to the first one, or that the graph does not have, in the order asked. */
  readonly apart: readonly string[]
}

export interface ConnectionOptions {
  /** Default: `integrates-with` and `part-of`. */
  readonly relations?: readonly Relation[]
}

/** Two features of one service are connected by it, but less than by a claim that they work together. */
const PART = 1.25 * UNIT

/**
 * A small subgraph that connects entities, over asserted edges in either direction: surer claims cost less. From the
 * first entity on, the nearest of the others is joined by the cheapest path (Takahashi & Matsuyama 1980), which costs
 * less than twice the best tree. Ties go by key.
 */
export function connectionOf(
  graph: KnowledgeGraph,
  ids: readonly string[],
  options: ConnectionOptions = {},
): Connection {
  const steps = treeOf(graph, ids, options)
  const nodes = new Set([...ids.filter((id) => graph.hasNode(id)).slice(0, 1), ...steps.map(({ node }) => node)])
  return {
    nodes: [...nodes].sort(compareText),
    edges: steps.map(({ edge }) => edge).sort(compareText),
    apart: [...new Set(ids)].filter((id) => !nodes.has(id)),
  }
}

/** What connects entities as an answer: the steps of `connectionOf` as they were walked, each with its evidence. */
export function connectionAnswer(
  { graph, catalog }: { readonly graph: KnowledgeGraph; readonly catalog: Catalog },
  ids: readonly string[],
): Extract<Answer, { kind: 'connection' }> {
  const steps = treeOf(graph, ids, {})
  const named = (id: string) => namedNode(graph, id, catalog)
  const reached = new Set(steps.flatMap(({ from, node }) => [from, node]))
  const asked = [...new Set(ids)]
  return {
    kind: 'connection',
    entities: asked.map(named),
    between: [...reached].filter((id) => !asked.includes(id)).map(named),
    hops: steps.map(({ edge, from, node }) => hopOf(graph, { edge, from, to: node })),
    apart: asked.filter((id) => !reached.has(id) && (reached.size > 0 || id !== asked[0])).map(named),
  }
}

/** The steps of the tree, in the order in which its paths were found. */
function treeOf(graph: KnowledgeGraph, ids: readonly string[], options: ConnectionOptions): readonly Step[] {
  const { relations = ['integrates-with', 'part-of'] } = options
  const wanted = new Set(ids.filter((id) => graph.hasNode(id)))
  const [first] = wanted
  if (first === undefined) return []
  const nodes = new Set([first])
  const steps: Step[] = []
  wanted.delete(first)
  while (wanted.size > 0) {
    const path = nearestPath(graph, { from: nodes, to: wanted, relations })
    if (!path) break
    for (const step of path) {
      nodes.add(step.node)
      wanted.delete(step.node)
      steps.push(step)
    }
  }
  return steps
}

interface Search {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly relations: readonly Relation[]
}

interface Reached {
  readonly node: string
  readonly cost: number
  /** The edge that leads here and where it comes from; null at the start. */
  readonly by: { readonly edge: string; readonly from: string } | null
}

/** Along or against an edge, from what is in the tree to what joins it. */
interface Step {
  readonly from: string
  readonly node: string
  readonly edge: string
}

const compareReached = (a: Reached, b: Reached) =>
  a.cost - b.cost || compareText(a.node, b.node) || compareText(a.by?.edge ?? '', b.by?.edge ?? '')

/** Dijkstra from a tree to the nearest of what is wanted. */
function nearestPath(graph: KnowledgeGraph, { from, to, relations }: Search): readonly Step[] | null {
  const heap = createHeap(compareReached)
  for (const node of from) pushHeap(heap, { node, cost: 0, by: null })
  const settled = new Map<string, Reached>()
  for (let next = popHeap(heap); next; next = popHeap(heap)) {
    const { node, cost } = next
    if (settled.has(node)) continue
    settled.set(node, next)
    if (to.has(node)) return stepsTo(node, settled)
    graph.forEachEdge(node, (edge, { relation, polarity, confidence }) => {
      const other = graph.opposite(node, edge)
      if (polarity !== 'asserted' || !relations.includes(relation) || settled.has(other)) return
      const price = relation === 'part-of' ? PART : hopCost(confidence, false)
      pushHeap(heap, { node: other, cost: cost + price, by: { edge, from: node } })
    })
  }
  return null
}

function stepsTo(end: string, settled: ReadonlyMap<string, Reached>): readonly Step[] {
  const steps: Step[] = []
  for (let at = settled.get(end); at?.by; at = settled.get(at.by.from)) steps.push({ node: at.node, ...at.by })
  return steps.reverse()
}
