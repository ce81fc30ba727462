import type { KnowledgeGraph, Relation } from '@cloudlore/graph'
import { fade } from './blend.ts'
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
  const paleness = palenessOf(entries.length)
  return new Map(
    entries.map(({ edge, attributes: { relation, polarity, evidence } }) => {
      const curvature = bends.get(edge) ?? 0
      const color =
        polarity === 'asserted' ? fade(theme.relations[relation], theme.background, paleness) : theme.negated
      return [edge, { shape: shapeOf(relation, curvature), size: thickness(evidence.length), color, curvature }]
    }),
  )
}

/** Share by which edges fade into the ground: none in a small graph, up to half in a dense one, so that nodes stay legible. */
function palenessOf(edges: number): number {
  return Math.min(0.5, Math.max(0, (edges - 250) / 2000))
}

function shapeOf(relation: Relation, curvature: number): EdgeVisual['shape'] {
  const straight = Math.abs(curvature) < 1e-9
  if (relation === 'part-of') return straight ? 'line' : 'curve'
  return straight ? 'arrow' : 'curvedArrow'
}

/** Grows with the number of sentences, levelling off. */
function thickness(sentences: number): number {
  return Math.min(4, 1.9 + 0.5 * Math.log2(Math.max(1, sentences)))
}
