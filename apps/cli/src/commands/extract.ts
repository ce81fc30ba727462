import { buildGraph, relationLines, serializeGraph } from '@cloudlore/graph'
import type { Reading } from '@cloudlore/server/library'
import { writeFile } from 'node:fs/promises'
import { EXIT, UsageError, type ExitCode } from '../exit.ts'
import type { Format } from '../formats.ts'
import type { Io } from '../io.ts'
import { readerOf } from '../own-catalog.ts'
import type { ExtractOptions } from '../program.ts'

type Writer = (reading: Reading) => string

const WRITERS: Partial<Record<Format, Writer>> = {
  json: ({ claims, catalog }) => serializeGraph(buildGraph(claims, catalog)),
  relations: ({ claims }) => relationLines(claims),
}

async function writeOutput(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) {
    io.out(text)
    return
  }
  await writeFile(file, text).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`${file}: cannot be written (${reason}). Choose another file for -o.`)
  })
}

/** `cloudlore extract`: notes in, graph or relations out. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const write = WRITERS[options.format]
  if (!write) {
    const ready = Object.keys(WRITERS).join(', ')
    throw new UsageError(`--format ${options.format} is not available yet. Available: ${ready}.`)
  }
  const reader = await readerOf(paths, options, { stdin: io.stdin })
  const reading = await reader.read()
  for (const warning of reading.warnings) io.say(`cloudlore: ${warning}`)
  await writeOutput(write(reading), options.output, io)
  return EXIT.done
}
