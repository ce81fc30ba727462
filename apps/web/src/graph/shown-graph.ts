import { createKnowledgeGraph } from '@cloudlore/graph'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Visibility } from './visibility.ts'

/** The part of a graph that is on the map, as a graph of its own, each node where it stands. */
export function shownGraph(graph: KnowledgeGraph, visible: Visibility): KnowledgeGraph {
  const shown = createKnowledgeGraph(graph.getAttribute('generator'))
  shown.setAttribute('view', 'shown in the explorer')
  graph.forEachNode((id, attributes) => visible.nodes.has(id) && shown.addNode(id, { ...attributes }))
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (visible.edges.has(edge) && shown.hasNode(source) && shown.hasNode(target))
      shown.addEdgeWithKey(edge, source, target, attributes)
  }
  return shown
}
