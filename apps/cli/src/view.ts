import { createNames, GraphError, resolveName, type Catalog, type KnowledgeGraph } from '@cloudlore/graph'
import { viewOf } from '@cloudlore/graph/view'
import { checkCategory } from './category.ts'
import type { FilterOptions } from './filter-options.ts'
import type { Io } from './io.ts'

export interface ViewSource {
  readonly graph: KnowledgeGraph
  readonly catalog: Catalog
}

/**
 * The part of a graph that was asked for; says on `io` what of it the notes do not have.
 *
 * @throws {UsageError} for a category that there is not
 * @throws {GraphError} `ENTITY_UNKNOWN` for a name that nothing has
 */
export function chosenView(source: ViewSource, options: FilterOptions, io: Io): KnowledgeGraph {
  const { polarity, only = [], around = [], categories = [], ...filter } = options
  for (const category of categories) checkCategory(source.catalog, category)
  const idsOf = idReader(source, io)
  const view = viewOf(source.graph, {
    ...filter,
    categories,
    ...(polarity && { polarities: polarity }),
    only: idsOf(only),
    around: idsOf(around),
  })
  if (view.order === 0) io.say('cloudlore: nothing in the notes is like this; what is written is empty.')
  return view
}

function idReader({ graph, catalog }: ViewSource, io: Io): (words: readonly string[]) => readonly string[] {
  const names = createNames(catalog, graph)
  return (words) =>
    words.map((word) => {
      if (graph.hasNode(word)) return word
      const { id, suggestions } = resolveName(names, word)
      if (id === null) throw unknownName(word, suggestions)
      if (!graph.hasNode(id)) io.say(`cloudlore: the notes say nothing of ${names.entities.get(id)?.label ?? id}.`)
      return id
    })
}

function unknownName(word: string, suggestions: GraphError['suggestions']): GraphError {
  const near = suggestions.map(({ label }) => label).join(', ')
  const help = near === '' ? 'Find names with "cloudlore catalog search".' : `Did you mean one of ${near}?`
  return new GraphError('ENTITY_UNKNOWN', `nothing is called ${word}. ${help}`, { suggestions, phrase: word })
}
