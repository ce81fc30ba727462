import { createNames, GraphError, parseGraph, type Catalog, type KnowledgeGraph } from '@cloudlore/graph'
import { answerQuestion } from '@cloudlore/graph/question'
import { defaultNotes, InputError, readFailure, toLibrary } from '@cloudlore/server/library'
import { readFile } from 'node:fs/promises'
import { renderAnswer } from '../answer-text.ts'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { catalogOf, readerOf, type CatalogOption } from '../own-catalog.ts'
import type { QueryOptions } from '../program.ts'
import { stylesFor } from '../style.ts'

export interface Query extends QueryOptions {
  readonly question: string
  /** Notes to ask; none: the project's own. */
  readonly paths: readonly string[]
}

interface Source {
  readonly graph: KnowledgeGraph
  readonly catalog: Catalog
}

async function openGraphFile(file: string, options: CatalogOption): Promise<Source> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw readFailure(file, error)
  })
  const catalog = await catalogOf(options)
  try {
    return { graph: parseGraph(text), catalog }
  } catch (error) {
    throw error instanceof GraphError ? new InputError('GRAPH_UNREADABLE', `${file}: ${error.message}`) : error
  }
}

async function openSource({ graph, paths, ...options }: Query, io: Io): Promise<Source> {
  if (graph === undefined) {
    const reader = await readerOf(paths.length > 0 ? paths : [defaultNotes()], options, { stdin: io.stdin })
    const library = toLibrary(await reader.read())
    for (const warning of library.warnings) io.say(`cloudlore: ${warning}`)
    return library
  }
  if (paths.length > 0) throw new UsageError('give either notes or --graph, not both.')
  return openGraphFile(graph, options)
}

/** `cloudlore query`: one question, answered in words with the sentences behind them, or as JSON. */
export async function query(asked: Query, io: Io): Promise<ExitCode> {
  const { graph, catalog } = await openSource(asked, io)
  const answered = answerQuestion(asked.question, { graph, catalog, names: createNames(catalog, graph) })
  io.out(asked.json ? `${JSON.stringify(answered, null, 2)}\n` : renderAnswer(answered, graph, stylesFor(io)))
  return EXIT.done
}
