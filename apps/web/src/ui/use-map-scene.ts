import { useMemo } from 'react'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Scene } from '../canvas/scene.ts'
import { emphasise } from '../graph/emphasis.ts'
import type { EmphasisTarget } from '../graph/emphasis.ts'
import { limitLabels } from '../graph/limit-value.ts'
import type { Visibility } from '../graph/visibility.ts'
import type { Translate } from '../i18n/translate.ts'
import { edgeVisuals } from '../visual/edge-visual.ts'
import { nodeSizes, nodeVisuals } from '../visual/node-visual.ts'
import { useExplorer } from './explorer-context.ts'
import { relationWords } from './wording.ts'

/** The scene to draw, each part computed anew only when what it depends on changes. */
export function useMapScene(target: EmphasisTarget | null, visible: Visibility): Scene {
  const explorer = useExplorer()
  const { graph, theme } = explorer
  const { sizeBy, pins } = explorer.view
  const sizes = useMemo(() => nodeSizes(graph, sizeBy), [graph, sizeBy])
  const nodes = useMemo(() => nodeVisuals(graph, sizes, theme), [graph, sizes, theme])
  const edges = useMemo(() => edgeVisuals(graph, theme), [graph, theme])
  const emphasis = useMemo(() => (target ? emphasise(graph, visible, target) : null), [graph, visible, target])
  const edgeLabels = useMemo(() => labelsOfTarget(graph, target, explorer.t), [graph, target, explorer.t])
  const { language, t } = explorer
  const labels = useMemo(() => limitLabels(graph, language, (bound) => t(`bound.${bound}`)), [graph, language, t])
  const pinned = useMemo(() => new Set(pins.map(({ id }) => id)), [pins])
  return useMemo(
    () => ({ graph, nodes, edges, visible, emphasis, edgeLabels, labels, pinned, theme }),
    [graph, nodes, edges, visible, emphasis, edgeLabels, labels, pinned, theme],
  )
}

/** Words on the edges of a way or on a selected edge; more would not stay legible. */
function labelsOfTarget(
  graph: KnowledgeGraph,
  target: EmphasisTarget | null,
  t: Translate,
): ReadonlyMap<string, string> {
  const keys = target ? lettered(target) : []
  return new Map(
    keys.filter((key) => graph.hasEdge(key)).map((key) => [key, relationWords(graph.getEdgeAttributes(key), t)]),
  )
}

function lettered(target: EmphasisTarget): readonly string[] {
  switch (target.kind) {
    case 'path':
      return target.path.hops.map(({ edge }) => edge)
    case 'edge':
      return [target.key]
    case 'answer':
      return target.edges.filter((key) => target.core.includes(key))
    case 'node':
    case 'several':
      return []
  }
}
