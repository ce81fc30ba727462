import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Emphasis } from '../graph/emphasis.ts'
import type { Labels } from '../graph/limit-value.ts'
import type { Visibility } from '../graph/visibility.ts'
import { fade } from '../visual/blend.ts'
import type { EdgeVisual } from '../visual/edge-visual.ts'
import { RINGS } from '../visual/node-shape.ts'
import type { NodeVisual } from '../visual/node-visual.ts'
import type { Theme } from '../visual/theme.ts'
import { batchesOf } from './edge-painter.ts'
import type { EdgeBatch, Stroke } from './edge-painter.ts'
import type { EntityDisplayData } from './node-program.ts'

/** All that the canvas draws. Replaced as a whole by `setScene`. */
export interface Scene {
  /** Drawn at its x and y: sigma takes no positions but those of the graph itself. */
  readonly graph: KnowledgeGraph
  readonly nodes: ReadonlyMap<string, NodeVisual>
  readonly edges: ReadonlyMap<string, EdgeVisual>
  readonly visible: Visibility
  readonly emphasis: Emphasis | null
  /** Words on edges, by key. Only a few at a time stay legible. */
  readonly edgeLabels: ReadonlyMap<string, string>
  readonly labels: Labels
  /** Nodes that stand where somebody has put them. */
  readonly pinned: ReadonlySet<string>
  readonly theme: Theme
}

/** How much is left of what is not lit. */
export const FADED = { nodes: 0.16, edges: 0.12 }

/** What sigma needs of one node. Only looks things up: it runs for every node on each refresh. */
export function drawnNode(scene: Scene, id: string, sizeFactor: number): Partial<EntityDisplayData> {
  const visual = scene.nodes.get(id)
  const { x, y } = scene.graph.getNodeAttributes(id)
  if (!visual || !scene.visible.nodes.has(id)) return { x, y, hidden: true }
  return {
    x,
    y,
    size: visual.size * sizeFactor,
    color: visual.color,
    ground: scene.theme.background,
    ...RINGS[visual.shape],
  }
}

/** Visible edges as they are drawn when nothing is lit. */
export function plainEdges(scene: Scene, sizeFactor: number): EdgeBatch[] {
  return batchesOf(
    edgesOf(scene, scene.visible.edges, ({ color, size, dash }) => ({ color, width: size * sizeFactor, dash })),
  )
}

/** Width in pixels that lit edges have at least, unless they are so many that they would take long to draw. */
const LEAST_LIT = 1.5
const MANY = 400

/** Lit edges, what is meant itself last and in the accent. */
export function litEdges(scene: Scene, sizeFactor: number): EdgeBatch[] {
  const { emphasis, visible, theme } = scene
  if (!emphasis) return []
  const keys = [...emphasis.edges].filter((key) => visible.edges.has(key))
  const around = keys.filter((key) => !emphasis.core.has(key))
  const core = keys.filter((key) => emphasis.core.has(key))
  const least = keys.length > MANY ? 0 : LEAST_LIT
  return batchesOf([
    ...edgesOf(scene, around, ({ color, size, dash }) => ({
      ...{ color: fade(color, theme.ink, 0.25), dash },
      width: Math.max(least, size * sizeFactor),
    })),
    ...edgesOf(scene, core, ({ size, dash }) => ({ color: theme.accent, width: Math.max(3, size + 1), dash })),
  ])
}

function edgesOf(
  scene: Scene,
  keys: Iterable<string>,
  strokeOf: (edge: EdgeVisual) => Stroke,
): { edge: EdgeVisual; stroke: Stroke }[] {
  return [...keys].flatMap((key) => {
    const edge = scene.edges.get(key)
    return edge ? [{ edge, stroke: strokeOf(edge) }] : []
  })
}
