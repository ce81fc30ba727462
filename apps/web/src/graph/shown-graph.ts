import { createKnowledgeGraph } from '@cloudlore/graph'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Visibility } from './visibility.ts'

/** The part of a graph that is on the map, as a graph of its own, each node where it stands. */
export function shownGraph(graph: KnowledgeGraph, visible: Visibility): KnowledgeGraph {
  const shown = createKnowledgeGraph(graph.getAttribute('generator'))
  graph.forEachNode((id, attributes) => visible.nodes.has(id) && shown.addNode(id, { ...attributes }))
  graph.forEachEdge((key, attributes, source, target) => {
    if (visible.edges.has(key) && shown.hasNode(source) && shown.hasNode(target))
      shown.addEdgeWithKey(key, source, target, attributes)
  })
  return shown
}
