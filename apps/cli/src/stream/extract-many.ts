import { buildGraph, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { compareClaims, createGraphFold } from '@cloudlore/graph/fold'
import { checkNotes, type NoteFile } from '@cloudlore/server/library'
import { availableParallelism } from 'node:os'
import { chosenGraph } from '../chosen-graph.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { isWhole } from '../filter-options.ts'
import type { Io } from '../io.ts'
import { writeGraph, writeTo, type GraphOutput } from '../output.ts'
import { catalogOf } from '../own-catalog.ts'
import type { ExtractOptions } from '../program.ts'
import { progressOn } from '../progress.ts'
import { inOrder } from './in-order.ts'
import type { Job, JobResult, Wanted } from './job.ts'
import { createPool } from './pool.ts'

interface Run {
  readonly files: readonly NoteFile[]
  /** Length of the longest note, in UTF-16 units. */
  readonly longest: number
  readonly options: ExtractOptions
  readonly io: Io
}

/** What each note gives, in the order of their paths, whichever thread reads it. */
async function* resultsOf({ files, longest, options, io }: Run, wanted: Wanted): AsyncGenerator<JobResult> {
  const { workers = availableParallelism(), catalog } = options
  const threads = Math.min(workers, files.length)
  const pool = await createPool(threads, { wanted, longest, ...(catalog === undefined ? {} : { catalog }) })
  const progress = progressOn(io, 'notes')
  try {
    const jobs = files.map(({ path, found }): Job => ({ kind: 'file', path, found }))
    let done = 0
    for await (const result of inOrder(jobs, pool.run, pool)) {
      progress.step(++done, files.length)
      yield result
    }
  } finally {
    progress.end()
    await pool.close()
  }
}

/** Notes are read by path, and lines of a note sorted by place, so what is written piece by piece is sorted as a whole. */
async function writeRelations(run: Run): Promise<void> {
  await writeTo(run.options.output, run.io, async (write) => {
    for await (const result of resultsOf(run, 'lines')) if ('lines' in result) await write(result.lines)
  })
}

async function graphOf(run: Run): Promise<KnowledgeGraph> {
  const { evidence } = run.options
  const catalog = await catalogOf(run.options)
  const fold = evidence === undefined ? null : createGraphFold(catalog, { evidence })
  const all: Claim[] = []
  for await (const result of resultsOf(run, 'claims')) {
    if (!('claims' in result)) continue
    for (const claim of fold ? result.claims.toSorted(compareClaims) : result.claims) {
      if (fold) fold.add(claim)
      else all.push(claim)
    }
  }
  const graph = fold ? fold.graph() : buildGraph(all, catalog)
  return chosenGraph({ graph, catalog }, run.options, run.io)
}

/** All formats but the page, which shows the notes themselves and so holds them all. */
export type ManyOptions = ExtractOptions & GraphOutput

/**
 * Extracts many notes, some at a time. What is written does not depend on the number of threads. All notes are checked
 * first: where one cannot be read, nothing is written.
 */
export async function extractMany(given: readonly NoteFile[], options: ManyOptions, io: Io): Promise<ExitCode> {
  const { files, longest, warnings } = await checkNotes(given)
  for (const warning of warnings) io.say(`cloudlore: ${warning}`)
  const run = { files, longest, options, io }
  if (options.format === 'relations' && isWhole(options)) await writeRelations(run)
  else await writeGraph(await graphOf(run), options, io)
  return EXIT.done
}
