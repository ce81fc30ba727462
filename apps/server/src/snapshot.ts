import { createNames, graphStats, serializeGraph, type KnowledgeGraph, type Names } from '@cloudlore/graph'
import { createHash } from 'node:crypto'
import type { Library } from './library/index.ts'
import { indexNotes, type IndexedNote } from './note-index.ts'

export interface Stats {
  readonly nodes: number
  readonly edges: number
  readonly byKind: Readonly<Record<string, number>>
  readonly byRelation: Readonly<Record<string, number>>
  readonly notes: number
  /** Sentences behind edges, counted once per edge. */
  readonly evidence: number
}

/** A library with all that is worth computing once: it never changes; a new library gets a new snapshot. */
export interface Snapshot {
  readonly library: Library
  /** For finding entities by name. */
  readonly names: Names
  /** The serialised graph as UTF-8. */
  readonly graphJson: Buffer
  /** Names graph and notes: all that answers are made from. As URL-safe base64. */
  readonly tag: string
  /** By id, in the order of the notes. */
  readonly notes: ReadonlyMap<string, IndexedNote>
  readonly stats: Stats
}

/** `notes`: all that were read, also those that nothing is known from. */
function statsOf(graph: KnowledgeGraph, notes: number): Stats {
  const { nodes, edges, kinds, relations, evidence } = graphStats(graph)
  return { nodes, edges, byKind: kinds, byRelation: relations, notes, evidence }
}

function tagOf(graphJson: Buffer, notes: Library['notes']): string {
  const hash = createHash('sha256').update(graphJson)
  for (const { path, text } of notes) hash.update(JSON.stringify([path, text]))
  return hash.digest('base64url')
}

/** All of a graph that names are made from, beside the catalog. */
function namedIn({ graph, catalog }: Library): string {
  const named = graph.mapNodes((id, { kind, label, name, korean, category }) =>
    kind === 'limit' ? null : catalog.byId.has(id) ? id : [id, kind, label, name, korean, category],
  )
  return JSON.stringify(named.filter((each) => each !== null))
}

/** Names of a library: those of the snapshot before where they are the same, for they take long to make. */
function namesFor(library: Library, before: Snapshot): Names {
  const { graph, catalog } = library
  const isSame = before.library.catalog === catalog && namedIn(before.library) === namedIn(library)
  return isSame ? before.names : createNames(catalog, graph)
}

/**
 * Prepares a library for being asked; with the snapshot before it, if there is one, that is quicker. The first one makes
 * its names when they are first asked for, so that a server starts without them.
 */
export function createSnapshot(library: Library, before: Snapshot | null = null): Snapshot {
  const { graph, notes } = library
  const graphJson = Buffer.from(serializeGraph(graph))
  let names = before === null ? null : namesFor(library, before)
  return {
    library,
    get names() {
      return (names ??= createNames(library.catalog, graph))
    },
    graphJson,
    tag: tagOf(graphJson, notes),
    notes: indexNotes(notes, graph),
    stats: statsOf(graph, notes.length),
  }
}
