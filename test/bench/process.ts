import { mkdir, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { COMMAND, peakMemoryOf, runProgram } from './command.ts'
import type { Bench } from './context.ts'
import { interleaved, median } from './measure.ts'
import { atLeast, atMost, ms, skipped, within, type Row } from './row.ts'
import { syntheticNotes } from './synthetic-notes.ts'

async function writeNotes(bench: Bench, name: string, bytes: number): Promise<string> {
  const folder = join(bench.folder, name)
  await mkdir(folder)
  for (const language of ['ko', 'en'] as const) {
    const set = { language, bytes: bytes / 2, noteBytes: 60_000, seed: bytes }
    for (const { path, text } of syntheticNotes(bench.catalog, set)) await writeFile(join(folder, path), text)
  }
  return folder
}

async function cold(bench: Bench): Promise<Row> {
  const note = join(bench.folder, 'cold.md')
  const output = join(bench.folder, 'cold.json')
  await writeFile(note, bench.korean)
  const all = {
    extract: () => runProgram([COMMAND, 'extract', note, '-o', output]),
    parse: () => runProgram([bench.bundled.program('parse-only'), note]),
  }
  const { extract, parse } = await interleaved(all, { warmup: 1, rounds: 7 })
  const of = `${ms(median(extract))} to ${ms(median(parse))}, medians of 7`
  return atMost('`cloudlore extract` as a process, of one that only parses', median(extract) / median(parse), {
    bar: 1.2,
    of,
  })
}

const relations = (folder: string, ...more: readonly string[]) => [
  COMMAND,
  'extract',
  folder,
  '--format',
  'relations',
  ...more,
]

async function workers(bench: Bench): Promise<Row> {
  const what = 'worker threads on 2 cores, 8 MB in many files, times as fast as one thread'
  if (availableParallelism() < 2) return skipped(what, 'there is one core')
  const folder = await writeNotes(bench, 'many', 8_000_000)
  const all = {
    one: () => runProgram(relations(folder, '--workers', '1')),
    two: () => runProgram(relations(folder, '--workers', '2')),
  }
  const { one, two } = await interleaved(all, { warmup: 0, rounds: 5 })
  const of = `${ms(median(one))} to ${ms(median(two))}, medians of 5`
  return atLeast(what, median(one) / median(two), { bar: 1.7, of })
}

async function memory(bench: Bench): Promise<readonly Row[]> {
  const folder = await writeNotes(bench, 'large', 56_000_000)
  const output = join(bench.folder, 'large.jsonl')
  const peak = await peakMemoryOf(relations(folder, '-o', output), bench.folder)
  const written = Math.round((await stat(output)).size / 1e6)
  const graph = [COMMAND, 'extract', folder, '--evidence', '10', '-o', join(bench.folder, 'large.json')]
  return [
    within(`most memory, 56 MB in many files to ${written} MB of relations`, peak, { bar: 600, unit: 'MB' }),
    within(
      'most memory, 56 MB in many files to a graph with 10 sentences an edge',
      await peakMemoryOf(graph, bench.folder),
      {
        bar: 600,
        unit: 'MB',
      },
    ),
  ]
}

/** The command as a process of its own. */
export async function command(bench: Bench): Promise<readonly Row[]> {
  return [await cold(bench), await workers(bench), ...(await memory(bench))]
}
