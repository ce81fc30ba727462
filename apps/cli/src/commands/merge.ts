import { counted } from '@cloudlore/graph'
import { createGraphFold } from '@cloudlore/graph/fold'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { relationsIn, type Relation, type Remarks } from '../merge/relation.ts'
import { sortedOnce } from '../merge/sorted.ts'
import { openSink, writeGraph } from '../output.ts'
import { catalogOf } from '../own-catalog.ts'
import type { MergeOptions } from '../program.ts'

async function* allRelations(files: readonly string[], remarks: Remarks, io: Io): AsyncGenerator<Relation> {
  for (const file of files) yield* relationsIn(file, remarks, io)
}

async function writeLines(relations: AsyncIterable<Relation>, output: string | undefined, io: Io): Promise<void> {
  const sink = await openSink(output, io)
  try {
    for await (const { text } of relations) await sink.write(`${text}\n`)
  } finally {
    await sink.close()
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
  const folder = await mkdtemp(join(tmpdir(), 'cloudlore-merge-'))
  try {
    const relations = sortedOnce(allRelations(files, remarks, io), { folder })
    if (options.format === 'relations') await writeLines(relations, options.output, io)
    else {
      const fold = createGraphFold(await catalogOf(options), { evidence: options.evidence })
      for await (const { claim } of relations) fold.add(claim)
      await writeGraph(fold.graph(), options, io)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  say(remarks, io)
  return EXIT.done
}
