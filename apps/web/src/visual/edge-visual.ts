import type { KnowledgeGraph, Relation } from '@cloudlore/graph'
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
  const entries = [...graph.edgeEntries()]
  const bends = curvatures(entries.map(({ edge, source, target }) => ({ key: edge, source, target })))
  return new Map(
    entries.map(({ edge, attributes: { relation, polarity, evidence } }) => {
      const curvature = bends.get(edge) ?? 0
      const color = polarity === 'asserted' ? theme.relations[relation] : theme.negated
      return [edge, { shape: shapeOf(relation, curvature), size: thickness(evidence.length), color, curvature }]
    }),
  )
}

function shapeOf(relation: Relation, curvature: number): EdgeVisual['shape'] {
  const straight = Math.abs(curvature) < 1e-9
  if (relation === 'part-of') return straight ? 'line' : 'curve'
  return straight ? 'arrow' : 'curvedArrow'
}

/** Grows with the number of sentences, levelling off. */
function thickness(sentences: number): number {
  return Math.min(4, 1.7 + 0.6 * Math.log2(Math.max(1, sentences)))
}
