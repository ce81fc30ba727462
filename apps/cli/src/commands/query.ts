import { createNames } from '@cloudlore/graph'
import { answerQuestion } from '@cloudlore/graph/question'
import { defaultNotes } from '@cloudlore/server/library'
import { renderAnswer } from '../answer-text.ts'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { catalogOf } from '../own-catalog.ts'
import type { QueryOptions } from '../program.ts'
import { openGraph, openGraphFile, type GraphSource } from '../source.ts'
import { stylesFor } from '../style.ts'

export interface Query extends QueryOptions {
  readonly question: string
  /** Notes to ask; none: the project's own. */
  readonly paths: readonly string[]
}

async function openSource({ graph: file, paths, ...options }: Query, io: Io): Promise<GraphSource> {
  if (file !== undefined && paths.length > 0) throw new UsageError('give either notes or --graph, not both.')
  const source =
    file === undefined
      ? await openGraph(paths.length > 0 ? paths : [defaultNotes()], options, io)
      : { graph: await openGraphFile(file), catalog: await catalogOf(options) }
  const view = source.graph.getAttribute('view')
  if (view !== null) {
    io.say(`cloudlore: ${file ?? paths.join()} is a part of a graph (${view}); the notes may say more.`)
  }
  return source
}

/** `cloudlore query`: one question, answered in words with the sentences behind them, or as JSON. */
export async function query(asked: Query, io: Io): Promise<ExitCode> {
  const { graph, catalog } = await openSource(asked, io)
  const answered = answerQuestion(asked.question, { graph, catalog, names: createNames(catalog, graph) })
  io.out(asked.json ? `${JSON.stringify(answered, null, 2)}\n` : renderAnswer(answered, graph, stylesFor(io)))
  return EXIT.done
}
