import { MultiDirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import { compareText } from './compare.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'

/** What the shape of the graph says of a node. */
export interface NodeMeasures {
  /** Asserted edges that it has. */
  readonly degree: number
  /** Share of the visits of a walk along asserted edges, in [0,1]; all sum up to 1 (Page et al. 1999). */
  readonly pageRank: number
  /** Number of its community, from 0; the largest has 0, of equal ones the one with the lesser key. */
  readonly community: number
}

const measured = new WeakMap<KnowledgeGraph, ReadonlyMap<string, NodeMeasures>>()

/**
 * Degree, PageRank and community (Louvain, Blondel et al. 2008) of every node, by asserted edges weighed by their
 * confidence. Computed at the first call and kept as long as the graph is, which must not change meanwhile; no part of
 * the graph's JSON. Same graph, same result.
 */
export function measuresOf(graph: KnowledgeGraph): ReadonlyMap<string, NodeMeasures> {
  const known = measured.get(graph)
  if (known) return known
  const measures = measure(assertedPart(graph))
  measured.set(graph, measures)
  return measures
}

interface Weight {
  weight: number
}
type Weighted = MultiDirectedGraph<Record<string, never>, Weight>

/** In the order of the keys, which Louvain's result depends on. */
function assertedPart(graph: KnowledgeGraph): Weighted {
  const part: Weighted = new MultiDirectedGraph<Record<string, never>, Weight>()
  for (const node of graph.nodes().sort(compareText)) part.addNode(node)
  for (const edge of graph.edges().sort(compareText)) {
    const { polarity, confidence } = graph.getEdgeAttributes(edge)
    const [source, target] = graph.extremities(edge)
    // The algorithms take a weight of 0 for none given.
    if (polarity === 'asserted') part.addEdgeWithKey(edge, source, target, { weight: Math.max(confidence, 1e-6) })
  }
  return part
}

const MOST_ITERATIONS = 1000

function measure(graph: Weighted): ReadonlyMap<string, NodeMeasures> {
  if (graph.order === 0) return new Map()
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', maxIterations: MOST_ITERATIONS })
  const communities = communitiesOf(graph)
  return new Map(
    graph.mapNodes((node) => [
      node,
      { degree: graph.degree(node), pageRank: ranks[node] ?? 0, community: communities.get(node) ?? 0 },
    ]),
  )
}

/** Communities numbered by size. The walk is not random, so that no seed is needed. */
function communitiesOf(graph: Weighted): ReadonlyMap<string, number> {
  const found = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  const members = new Map<number | string, string[]>()
  for (const node of graph.nodes()) {
    const community = found[node] ?? node
    members.set(community, [...(members.get(community) ?? []), node])
  }
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''))
  return new Map(bySize.flatMap((nodes, community) => nodes.map((node) => [node, community] as const)))
}
