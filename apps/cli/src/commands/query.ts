import { buildGraph, createNames, type Catalog, type KnowledgeGraph } from '@cloudlore/graph'
import { answerQuestion } from '@cloudlore/graph/question'
import { defaultNotes } from '@cloudlore/server/library'
import { renderAnswer } from '../answer-text.ts'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { catalogOf } from '../own-catalog.ts'
import type { QueryOptions } from '../program.ts'
import { openGraphFile, openNotes } from '../source.ts'
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

async function openSource({ graph, paths, ...options }: Query, io: Io): Promise<Source> {
  if (graph === undefined) {
    const { claims, catalog } = await openNotes(paths.length > 0 ? paths : [defaultNotes()], options, io)
    return { graph: buildGraph(claims, catalog), catalog }
  }
  if (paths.length > 0) throw new UsageError('give either notes or --graph, not both.')
  const opened = await openGraphFile(graph)
  const view = opened.getAttribute('view')
  if (view !== null) io.say(`cloudlore: ${graph} is a part of a graph (${view}); the notes may say more.`)
  return { graph: opened, catalog: await catalogOf(options) }
}

/** `cloudlore query`: one question, answered in words with the sentences behind them, or as JSON. */
export async function query(asked: Query, io: Io): Promise<ExitCode> {
  const { graph, catalog } = await openSource(asked, io)
  const answered = answerQuestion(asked.question, { graph, catalog, names: createNames(catalog, graph) })
  io.out(asked.json ? `${JSON.stringify(answered, null, 2)}\n` : renderAnswer(answered, graph, stylesFor(io)))
  return EXIT.done
}
