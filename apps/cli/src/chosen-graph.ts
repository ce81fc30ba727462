import type { KnowledgeGraph } from '@cloudlore/graph'
import { isWhole, type FilterOptions } from './filter-options.ts'
import type { Io } from './io.ts'
import type { ViewSource } from './view.ts'

/** The graph, or the part of it that was asked for. Most runs want the whole, and need not load what chooses. */
export async function chosenGraph(source: ViewSource, options: FilterOptions, io: Io): Promise<KnowledgeGraph> {
  if (isWhole(options)) return source.graph
  const { chosenView } = await import('./view.ts')
  return chosenView(source, options, io)
}
