import type { Neighbour } from './answer.ts'
import { compareText } from './compare.ts'
import { shownEvidence } from './confidence.ts'
import { GraphError } from './errors.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'
import { POLARITIES, type Relation, type Verb } from './ontology.ts'
import { namedNode, withParts } from './parts.ts'

export interface NeighbourOptions {
  /** Default: all but `limits`. */
  readonly relations?: readonly Relation[]
  /** `out`: where the entity acts; `in`: where it is acted upon. Default: `both`. */
  readonly side?: 'both' | 'in' | 'out'
  /** Only edges that some evidence gives one of these verbs. Default, and if empty: all. */
  readonly verbs?: readonly Verb[]
  /** True (default): edges of its parts count as its own. */
  readonly parts?: boolean
}

const RELATIONS_SHOWN: readonly Relation[] = ['integrates-with', 'replaces', 'part-of']

/**
 * What an entity, or a part of it, has an edge to; asserted edges before others, then by confidence, count of evidence
 * and key. Edges within the entity are left out, but for `part-of` edges of its own. Empty if the graph has no such node.
 */
export function neighboursOf(graph: KnowledgeGraph, id: string, options: NeighbourOptions = {}): readonly Neighbour[] {
  const { relations = RELATIONS_SHOWN, side = 'both', verbs = [], parts = true } = options
  const whole = new Set(parts ? withParts(graph, id) : graph.hasNode(id) ? [id] : [])
  const found = [...whole].flatMap((own) =>
    graph.edges(own).flatMap((edge) => {
      const { relation, verbs: said } = graph.getEdgeAttributes(edge)
      const other = graph.opposite(own, edge)
      const way: Neighbour['side'] = graph.source(edge) === own ? 'out' : 'in'
      if (!relations.includes(relation) || (side !== 'both' && side !== way)) return []
      if (verbs.length > 0 && !verbs.some((verb) => said.includes(verb))) return []
      const isInner = relation === 'part-of' ? own !== id : other !== own && whole.has(other)
      return isInner ? [] : [neighbour(graph, { edge, own, other, way, id })]
    }),
  )
  return found.sort(compareNeighbours)
}

interface Joint {
  readonly edge: string
  readonly own: string
  readonly other: string
  readonly way: 'in' | 'out'
  readonly id: string
}

function neighbour(graph: KnowledgeGraph, { edge, own, other, way, id }: Joint): Neighbour {
  const attributes = graph.getEdgeAttributes(edge)
  const { relation, verb, polarity, confidence } = attributes
  return {
    ...namedNode(graph, other),
    ...{ edge, relation, verb, side: way, part: own === id ? null : namedNode(graph, own), polarity, confidence },
    ...shownEvidence(attributes),
  }
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return (
    POLARITIES.indexOf(a.polarity) - POLARITIES.indexOf(b.polarity) ||
    b.confidence - a.confidence ||
    b.evidenceCount - a.evidenceCount ||
    compareText(a.edge, b.edge) ||
    compareText(a.side, b.side)
  )
}

export interface NeighbourhoodOptions {
  /** How far, 0 to 4. Default: 1. */
  readonly hops?: number
  /** Default: all. */
  readonly relations?: readonly Relation[]
  /** Most nodes given, nearest first. Default: 500. */
  readonly maxNodes?: number
}

/** The part of a graph around an entity. */
export interface Neighbourhood {
  /** By distance, then id; the entity itself is first, at distance 0. */
  readonly nodes: readonly { readonly id: string; readonly distance: number }[]
  /** Keys of the edges between those nodes, sorted. */
  readonly edges: readonly string[]
  /** What was left out because of a cap, in words; null if nothing was. */
  readonly truncated: string | null
}

/** How far from an entity one can look: what is farther has little to do with it. */
export const FARTHEST = 4

/** Throws `OPTION_INVALID` for hops that are not a whole number from 0 to 4. */
export function checkHops(hops: number): void {
  if (Number.isInteger(hops) && hops >= 0 && hops <= FARTHEST) return
  throw new GraphError('OPTION_INVALID', `hops is ${hops}; give a whole number from 0 to ${FARTHEST}`)
}

/**
 * Nodes within some hops of an entity, walked over asserted edges in either direction, and the edges between them. No
 * nodes if the graph has no such node.
 *
 * Throws `OPTION_INVALID` for hops that are not a whole number from 0 to 4.
 */
export function neighbourhoodOf(graph: KnowledgeGraph, id: string, options: NeighbourhoodOptions = {}): Neighbourhood {
  const { hops = 1, relations, maxNodes = 500 } = options
  checkHops(hops)
  const counts = (relation: Relation) => !relations || relations.includes(relation)
  const distances = distancesFrom(graph, id, { hops, counts })
  const ranked = [...distances].sort(([a, near], [b, far]) => near - far || compareText(a, b))
  const nodes = ranked.slice(0, maxNodes).map(([key, distance]) => ({ id: key, distance }))
  const kept = new Set(nodes.map((node) => node.id))
  const edges = [...kept]
    .flatMap((node) => graph.outEdges(node))
    .filter((edge) => {
      const { relation, polarity } = graph.getEdgeAttributes(edge)
      return polarity === 'asserted' && counts(relation) && kept.has(graph.target(edge))
    })
  const left = ranked.length - nodes.length
  const truncated = left === 0 ? null : `${left} farther nodes were left out: at most ${maxNodes} are shown.`
  return { nodes, edges: edges.sort(compareText), truncated }
}

interface Reach {
  readonly hops: number
  readonly counts: (relation: Relation) => boolean
}

/** Hops to each node that can be reached; a Map visits what is added while it is walked, so this goes breadth first. */
function distancesFrom(graph: KnowledgeGraph, id: string, { hops, counts }: Reach): ReadonlyMap<string, number> {
  const distances = new Map<string, number>(graph.hasNode(id) ? [[id, 0]] : [])
  for (const [node, distance] of distances) {
    if (distance === hops) continue
    graph.forEachEdge(node, (edge, { relation, polarity }) => {
      const other = graph.opposite(node, edge)
      if (polarity === 'asserted' && counts(relation) && !distances.has(other)) distances.set(other, distance + 1)
    })
  }
  return distances
}
