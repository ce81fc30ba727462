import { counted } from '@cloudlore/graph'
import { createGraphFold } from '@cloudlore/graph/fold'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { removedAtEnd } from '../leftovers.ts'
import { relationsIn, type Relation, type Remarks } from '../merge/relation.ts'
import { sortedOnce } from '../merge/sorted.ts'
import { writeGraph, writeTo } from '../output.ts'
import { catalogOf } from '../own-catalog.ts'
import type { MergeOptions } from '../program.ts'
import { codeOf } from '../write-failure.ts'

async function* allRelations(files: readonly string[], remarks: Remarks, io: Io): AsyncGenerator<Relation> {
  for (const file of files) yield* relationsIn(file, remarks, io)
}

async function writeLines(relations: AsyncIterable<Relation>, output: string | undefined, io: Io): Promise<void> {
  await writeTo(output, io, async (write) => {
    for await (const { text } of relations) await write(`${text}\n`)
  })
}

/** A folder for the time that `work` takes, however it ends. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-merge-')).catch((error: unknown) => {
    throw new UsageError(
      `${tmpdir()}: cannot hold temporary files (${codeOf(error)}). Set TMPDIR to a folder that can be written.`,
    )
  })
  const forget = removedAtEnd(folder)
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    forget()
  }
}

function say({ failed, plain }: Remarks, io: Io): void {
  for (const [file, count] of failed) {
    io.say(`cloudlore: ${file}: ${count} of its documents could not be read when it was written; it says why.`)
  }
  if (plain === 0) return
  io.say(
    `cloudlore: ${counted(plain, 'line has', 'lines have')} no offsets and no exams, so the graph has none for them.`,
  )
  io.say('  extract writes them with --jsonl.')
}

/** `cloudlore merge`: relation files in, one graph out; the same for the same lines in any order and number. */
export async function merge(files: readonly string[], options: MergeOptions, io: Io): Promise<ExitCode> {
  const remarks: Remarks = { failed: new Map(), plain: 0 }
  await withFolder(async (folder) => {
    const relations = sortedOnce(allRelations(files, remarks, io), { folder })
    if (options.format === 'relations') await writeLines(relations, options.output, io)
    else {
      const fold = createGraphFold(await catalogOf(options), { evidence: options.evidence })
      for await (const { claim } of relations) fold.add(claim)
      await writeGraph(fold.graph(), options, io)
    }
  })
  say(remarks, io)
  return EXIT.done
}
