import { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Point } from '../visual/point.ts'

/** What sigma knows of a node. */
export type StagedNode = Record<'x' | 'y', number>

export type StageGraph = MultiDirectedGraph<StagedNode>
export type Renderer = Sigma<StagedNode>

/** The nodes of a graph, for sigma, which would keep a copy of each edge as well and look through them all with each change. */
export interface Stage {
  readonly graph: StageGraph
  /** Stops following the graph. */
  readonly leave: () => void
}

/** Follows where the graph's nodes are moved to. */
export function createStage(graph: KnowledgeGraph): Stage {
  const staged: StageGraph = new MultiDirectedGraph()
  graph.forEachNode((id, { x, y }) => staged.addNode(id, { x, y }))
  const follow = ({ key, attributes: { x, y } }: { readonly key: string; readonly attributes: Point }): void => {
    if (staged.hasNode(key)) staged.mergeNodeAttributes(key, { x, y })
  }
  graph.on('nodeAttributesUpdated', follow)
  return { graph: staged, leave: () => void graph.off('nodeAttributesUpdated', follow) }
}
