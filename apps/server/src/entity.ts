import { GraphError, resolveName, serviceOf, type NodeAttributes } from '@cloudlore/graph'
import type { Snapshot } from './snapshot.ts'

/**
 * The id that a text means: an id, a former id, or any name of an entity; the key of a limit node.
 *
 * @throws {GraphError} `ENTITY_UNKNOWN` with what may have been meant
 */
export function entityIdOf({ names, library }: Snapshot, text: string): string {
  if (library.graph.hasNode(text)) return text
  const { id, suggestions } = resolveName(names, text)
  if (id !== null) return id
  const hint = suggestions.length > 0 ? `Did you mean ${suggestions[0]?.label ?? ''}?` : 'Check its spelling.'
  throw new GraphError(
    'ENTITY_UNKNOWN',
    `"${text.slice(0, 100)}" is no name that the catalog or the notes know. ${hint}`,
    { suggestions, phrase: text.slice(0, 100) },
  )
}

/** What is said of an entity, from the graph or, where the notes do not speak of it, from the catalog. */
export function attributesOf({ library }: Snapshot, id: string): Omit<NodeAttributes, 'x' | 'y'> {
  const { graph, catalog } = library
  if (graph.hasNode(id)) return graph.getNodeAttributes(id)
  const entity = catalog.byId.get(id)
  if (!entity) throw new GraphError('ENTITY_UNKNOWN', `"${id}" is no id of the catalog.`)
  const { short, kind, name, korean, category, status, replacedBy, docs } = entity
  const service = serviceOf(catalog, id)
  return { label: short, kind, name, korean, category, service, status, replacedBy, docs, exams: [], mentions: 0 }
}
