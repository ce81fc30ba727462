import type { KnowledgeGraph } from '@cloudlore/graph'
import type { Source } from '../api/source.ts'
import { nodeSizes } from '../visual/node-visual.ts'
import { layoutInput } from './layout-input.ts'
import type { LayoutInput, Positions } from './layout-input.ts'
import { loadGraph } from './load-graph.ts'

/** A graph that is being laid out. */
export interface Placing {
  readonly graph: KnowledgeGraph
  readonly positions: Promise<Positions>
}

export type OpenGraph = (signal: AbortSignal) => Promise<Placing>

export interface OpeningOptions {
  readonly layOut: (input: LayoutInput) => Promise<Positions>
  /** True for a map that is higher than wide. */
  readonly upright: boolean
  /** Called with each graph as soon as it has come. */
  readonly onLoad: (graph: KnowledgeGraph) => void
}

/**
 * Begins to load the graph and to have it laid out, before there is a page to show it on: both take about as long as to
 * build the page. Hands back the way to what was begun, which loads anew when it is asked again.
 */
export function beginOpening(source: Source, { layOut, upright, onLoad }: OpeningOptions): OpenGraph {
  const open: OpenGraph = async (signal) => {
    const graph = loadGraph(await source.graph(signal))
    onLoad(graph)
    const sizes = nodeSizes(graph)
    return { graph, positions: layOut(layoutInput(graph, { radiusOf: (id) => sizes.get(id) ?? 0, upright })) }
  }
  let begun: Promise<Placing> | null = open(new AbortController().signal)
  // Whoever asks is told.
  begun.catch(() => undefined)
  return (signal) => {
    const first = begun
    begun = null
    return first ?? open(signal)
  }
}
