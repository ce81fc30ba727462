import type { NamedNode } from './answer.ts'
import type { Catalog } from './catalog.ts'
import type { KnowledgeGraph } from './knowledge-graph.ts'

/** An entity of the graph and all that is part of it, at any depth, itself first; empty if the graph has no such node. */
export function withParts(graph: KnowledgeGraph, id: string): readonly string[] {
  if (!graph.hasNode(id)) return []
  const whole = new Set([id])
  for (const each of whole) {
    graph.forEachInEdge(each, (edge, { relation }) => {
      if (relation === 'part-of') whole.add(graph.source(edge))
    })
  }
  return [...whole]
}

/** An id with the label that the graph or else the catalog has for it; the id itself if neither has one. */
export function namedNode(graph: KnowledgeGraph, id: string, catalog?: Catalog): NamedNode {
  const label = graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : catalog?.byId.get(id)?.short
  return { id, label: label ?? id }
}
