import { scaleSqrt } from 'd3'
import type { KnowledgeGraph, Relation } from '@cloudlore/graph'
import type { SizeMeasure } from '../view/view-state.ts'
import { familyOf } from './families.ts'
import { NODE_SHAPES } from './node-shape.ts'
import type { NodeShape } from './node-shape.ts'
import type { Theme } from './theme.ts'

export interface NodeVisual {
  readonly shape: NodeShape
  /** Radius in pixels at first sight. */
  readonly size: number
  readonly color: string
}

/** Radii at no relation and at the most connected node. */
const SMALLEST = 4.5
const LARGEST = 20
const LIMIT_SIZE = 3

/** Radius by id. The area of a node grows with what is measured; by default its relations, limits and parts aside. */
export function nodeSizes(graph: KnowledgeGraph, by: SizeMeasure = 'relations'): ReadonlyMap<string, number> {
  const degrees = new Map(graph.mapNodes((id) => [id, measure(graph, id, by)] as const))
  const scale = scaleSqrt([0, Math.max(8, ...degrees.values())], [SMALLEST, LARGEST])
  return new Map(
    graph.mapNodes((id, { kind }) => {
      if (kind === 'limit') return [id, LIMIT_SIZE]
      return [id, scale(degrees.get(id) ?? 0) * (kind === 'service' ? 1 : 0.82)]
    }),
  )
}

function measure(graph: KnowledgeGraph, id: string, by: SizeMeasure): number {
  if (by === 'relations') return claimDegree(graph, id)
  if (by === 'sentences') return graph.getNodeAttribute(id, 'mentions')
  const edges = by === 'outgoing' ? graph.outEdges(id) : graph.inEdges(id)
  return edges.filter((key) => isClaim(graph.getEdgeAttribute(key, 'relation'))).length
}

function isClaim(relation: Relation): boolean {
  return relation === 'integrates-with' || relation === 'replaces'
}

/** How many `integrates-with` and `replaces` relations a node takes part in. */
export function claimDegree(graph: KnowledgeGraph, id: string): number {
  return graph.reduceEdges(id, (count, _, { relation }) => count + Number(isClaim(relation)), 0)
}

/** Looks of all nodes, by id. */
export function nodeVisuals(
  graph: KnowledgeGraph,
  sizes: ReadonlyMap<string, number>,
  theme: Theme,
): ReadonlyMap<string, NodeVisual> {
  return new Map(
    graph.mapNodes((id, { kind, category }) => [
      id,
      { shape: NODE_SHAPES[kind], size: sizes.get(id) ?? SMALLEST, color: theme.families[familyOf(category)] },
    ]),
  )
}
