import { createExtractor, type Note } from '@cloudlore/extract'
import { buildGraph, GraphError, parseGraph, type Catalog, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { InputError, readFailure, readNotes } from '@cloudlore/server/library'
import { readFile } from 'node:fs/promises'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { catalogOf, type CatalogOption } from './own-catalog.ts'
import { progressOn } from './progress.ts'

/** Notes and the claims that were read in them. */
export interface NoteSource {
  readonly catalog: Catalog
  readonly notes: readonly Note[]
  readonly claims: readonly Claim[]
}

/** A graph and the catalog that its names are of. */
export interface GraphSource {
  readonly graph: KnowledgeGraph
  readonly catalog: Catalog
}

async function readGiven(paths: readonly string[], io: Io): Promise<readonly Note[]> {
  const { notes, warnings } = await readNotes(paths, { stdin: io.stdin })
  for (const warning of warnings) io.say(`cloudlore: ${warning}`)
  return notes
}

async function extractFrom(notes: readonly Note[], option: CatalogOption, io: Io): Promise<NoteSource> {
  const catalog = await catalogOf(option)
  const { extract } = createExtractor(catalog)
  const progress = progressOn(io, 'notes')
  const claims = notes.flatMap((note, at) => {
    progress.step(at, notes.length)
    return extract(note).claims
  })
  progress.end()
  return { catalog, notes, claims }
}

/**
 * Reads notes, saying what was passed over, and how far it has come when it takes long.
 *
 * @throws {UsageError} for a graph among them
 */
export async function openNotes(paths: readonly string[], option: CatalogOption, io: Io): Promise<NoteSource> {
  const notes = await readGiven(paths, io)
  const graph = notes.find(({ text }) => hasGraphForm(text))
  if (graph) throw new UsageError(`${graph.path}: is a graph and no note. Where a command takes one, it is by --graph.`)
  return extractFrom(notes, option, io)
}

/** A graph that `extract` wrote. Throws `InputError` where it cannot be read. */
export async function openGraphFile(file: string): Promise<KnowledgeGraph> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw readFailure(file, error)
  })
  return graphIn({ path: file, text })
}

function graphIn({ path, text }: Note): KnowledgeGraph {
  try {
    return parseGraph(text)
  } catch (error) {
    throw error instanceof GraphError ? new InputError('GRAPH_UNREADABLE', `${path}: ${error.message}`) : error
  }
}

/** True for what `extract` wrote as JSON, by what it holds, and for a file that by its name is to be that. */
function isGraph({ path, text }: Note): boolean {
  return /\.json$/i.test(path) || hasGraphForm(text)
}

function hasGraphForm(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  try {
    const value = JSON.parse(text) as object
    return ['attributes', 'nodes', 'edges'].every((name) => Object.hasOwn(value, name))
  } catch {
    return false
  }
}

/** The graph of notes, or one that `extract` wrote, given alone in their place. */
export async function openGraph(paths: readonly string[], option: CatalogOption, io: Io): Promise<GraphSource> {
  const notes = await readGiven(paths, io)
  const graph = notes.find((note) => isGraph(note))
  if (!graph) {
    const { claims, catalog } = await extractFrom(notes, option, io)
    return { graph: buildGraph(claims, catalog), catalog }
  }
  if (notes.length > 1) throw new UsageError(`${graph.path}: is a graph. Give it alone, without notes.`)
  return { graph: graphIn(graph), catalog: await catalogOf(option) }
}
