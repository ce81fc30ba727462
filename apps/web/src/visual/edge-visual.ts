import type { KnowledgeGraph } from '@cloudlore/graph'
import { curvatures } from './curvature.ts'
import type { Theme } from './theme.ts'

export interface EdgeVisual {
  /** Program key of `canvas/programs.ts`. */
  readonly shape: 'arrow' | 'curvedArrow' | 'line' | 'curve'
  /** Thickness in pixels at first sight. */
  readonly size: number
  readonly color: string
  /** Bend as a share of the length; 0 is straight. */
  readonly curvature: number
}

/** Looks of all edges, by key. Part-of has no arrow: the catalog says it, no note does. */
export function edgeVisuals(graph: KnowledgeGraph, theme: Theme): ReadonlyMap<string, EdgeVisual> {
  const ends = graph.mapEdges((key, _, source, target) => ({ key, source, target }))
  const bends = curvatures(ends)
  return new Map(
    graph.mapEdges((key, { relation, polarity, evidence }) => {
      const curvature = bends.get(key) ?? 0
      const straight = Math.abs(curvature) < 1e-9
      const arrow = relation !== 'part-of'
      return [
        key,
        {
          shape: arrow ? (straight ? 'arrow' : 'curvedArrow') : straight ? 'line' : 'curve',
          size: thickness(evidence.length),
          color: polarity === 'asserted' ? theme.relations[relation] : theme.negated,
          curvature,
        },
      ]
    }),
  )
}

/** Grows with the number of sentences, levelling off. */
function thickness(sentences: number): number {
  return Math.min(4, 1.3 + 0.7 * Math.log2(Math.max(1, sentences)))
}
