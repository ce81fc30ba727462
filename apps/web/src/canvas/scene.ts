import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Emphasis } from '../graph/emphasis.ts'
import type { Visibility } from '../graph/visibility.ts'
import { fade } from '../visual/blend.ts'
import type { EdgeVisual } from '../visual/edge-visual.ts'
import type { NodeVisual } from '../visual/node-visual.ts'
import type { Theme } from '../visual/theme.ts'

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
  readonly theme: Theme
}

const FADED_NODE = 0.84
const FADED_EDGE = 0.88

/** Keys of the programs (`programs.ts`) that draw the same shapes above all others. */
const LIT_PROGRAM = {
  line: 'litLine',
  curve: 'litCurve',
  arrow: 'litArrow',
  curvedArrow: 'litCurvedArrow',
} as const satisfies Record<EdgeVisual['shape'], string>

/** What sigma needs of one node. Only looks things up: it runs for every node on each refresh. */
export function drawnNode(scene: Scene, id: string, sizeFactor: number): Partial<NodeDisplayData> {
  const visual = scene.nodes.get(id)
  const { x, y } = scene.graph.getNodeAttributes(id)
  if (!visual || !scene.visible.nodes.has(id)) return { x, y, hidden: true }
  const { emphasis, theme } = scene
  const lit = emphasis === null || emphasis.nodes.has(id)
  const drawn = {
    x,
    y,
    type: visual.shape,
    size: visual.size * sizeFactor,
    color: lit ? visual.color : fade(visual.color, theme.background, FADED_NODE),
    ground: theme.background,
    label: lit ? scene.graph.getNodeAttribute(id, 'label') : '',
    // Hands every lit label to the painter, which draws those that find room.
    forceLabel: emphasis !== null && lit,
    zIndex: lit ? 1 : 0,
  }
  return drawn
}

/** What sigma needs of one edge; see `drawnNode`. */
export function drawnEdge(scene: Scene, key: string, sizeFactor: number): Partial<EdgeDisplayData> {
  const visual = scene.edges.get(key)
  if (!visual || !scene.visible.edges.has(key)) return { hidden: true }
  const { emphasis, theme } = scene
  const lit = emphasis === null || emphasis.edges.has(key)
  const core = emphasis?.core.has(key) ?? false
  const label = scene.edgeLabels.get(key)
  const plain = lit ? visual.color : fade(visual.color, theme.background, FADED_EDGE)
  const drawn = {
    type: emphasis !== null && lit ? LIT_PROGRAM[visual.shape] : visual.shape,
    size: core ? Math.max(3, visual.size + 1) : visual.size * sizeFactor,
    color: core ? theme.accent : emphasis !== null && lit ? fade(visual.color, theme.ink, 0.25) : plain,
    curvature: visual.curvature,
    label: lit && label !== undefined ? label : '',
    labelColor: theme.ink,
    forceLabel: lit && label !== undefined,
    zIndex: core ? 2 : lit ? 1 : 0,
  }
  return drawn
}
