import type { EdgeAttributes, KnowledgeGraph, Relation } from '@cloudlore/graph'
import { fade } from './blend.ts'
import { curvatures } from './curvature.ts'
import type { Theme } from './theme.ts'

export interface EdgeVisual {
  /** Ids of its ends. */
  readonly source: string
  readonly target: string
  /** Part-of has none: the catalog says it, no note does. */
  readonly arrow: boolean
  /** Thickness in pixels at first sight. */
  readonly size: number
  readonly color: string
  /** Bend as a share of the length; 0 is straight. */
  readonly curvature: number
  /** Lengths of its dashes and gaps in pixels; empty for a full line. */
  readonly dash: readonly number[]
}

/** Looks of all edges, by key. */
export function edgeVisuals(graph: KnowledgeGraph, theme: Theme): ReadonlyMap<string, EdgeVisual> {
  const entries = [...graph.edgeEntries()]
  const bends = curvatures(entries.map(({ edge, source, target }) => ({ key: edge, source, target })))
  const paleness = palenessOf(entries.length)
  const fineness = finenessOf(entries.length)
  return new Map(
    entries.map(({ edge, attributes: { relation, polarity, evidence }, source, target }) => {
      const color =
        polarity === 'asserted' ? fade(theme.relations[relation], theme.background, paleness) : theme.negated
      const size = thickness(evidence.length) * fineness
      const curvature = bends.get(edge) ?? 0
      return [edge, { source, target, arrow: hasArrow(relation), size, color, curvature, dash: DASHES[polarity] }]
    }),
  )
}

/** What is denied is dashed, what was struck out dotted. */
export const DASHES = {
  asserted: [],
  negated: [6, 4],
  retracted: [2, 3],
} as const satisfies Record<EdgeAttributes['polarity'], readonly number[]>

/** Share by which edges fade into the ground: none in a small graph, up to half in a dense one, so that nodes stay legible. */
function palenessOf(edges: number): number {
  return Math.min(0.5, Math.max(0, (edges - 250) / 2000))
}

/** How much thinner edges are in a dense graph: half as thick from a few thousand on. */
function finenessOf(edges: number): number {
  return 1 - Math.min(0.5, Math.max(0, (edges - 800) / 4000))
}

function hasArrow(relation: Relation): boolean {
  return relation !== 'part-of'
}

/** Grows with the number of sentences, levelling off. */
function thickness(sentences: number): number {
  return Math.min(4, 1.9 + 0.5 * Math.log2(Math.max(1, sentences)))
}
