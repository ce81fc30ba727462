import { readFailure, STDIN } from '@cloudlore/server/library'
import { createReadStream } from 'node:fs'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { writeTo, type Write } from '../output.ts'
import type { ExtractOptions } from '../program.ts'
import { inOrder } from './in-order.ts'
import type { Job, RecordFailure } from './job.ts'
import { linesOf } from './lines.ts'
import { createPool } from './pool.ts'

async function* recordsOf(path: string, io: Io): AsyncGenerator<Job> {
  const stream = path === STDIN ? io.stdin : createReadStream(path)
  let line = 0
  try {
    for await (const text of linesOf(stream)) yield { kind: 'record', line: ++line, text }
  } catch (error) {
    throw readFailure(path === STDIN ? 'standard input' : path, error)
  }
}

/** A bad record gives a record too, so that no line is lost on the way. */
const failureLine = ({ line, message }: RecordFailure): string =>
  `${JSON.stringify({ error: { line, code: 'RECORD_INVALID', message } })}\n`

/**
 * `cloudlore extract - --format relations --jsonl`: a filter. Documents come as lines of JSON; of each the relations go out as
 * lines of JSON, in the order of the documents, as soon as they are read. It holds a few documents at a time.
 */
export async function extractRecords(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const { workers = 1, catalog, output } = options
  const pool = await createPool(workers, { wanted: 'full-lines', ...(catalog === undefined ? {} : { catalog }) })
  try {
    await writeTo(output, io, async (write) => {
      for (const path of paths) {
        for await (const result of inOrder(recordsOf(path, io), pool.run, pool)) {
          if ('lines' in result) await write(result.lines)
          else if ('failure' in result) await writeFailure(path, result.failure, { write, io })
        }
      }
    })
  } finally {
    await pool.close()
  }
  return EXIT.done
}

async function writeFailure(path: string, failure: RecordFailure, to: { write: Write; io: Io }): Promise<void> {
  to.io.say(`cloudlore: ${path === STDIN ? 'standard input' : path}:${failure.line}: ${failure.message}`)
  await to.write(failureLine(failure))
}
