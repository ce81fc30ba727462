/**
 * `pnpm bench [PART…]`: measures the bars on speed and size, prints a table, and puts it into docs/performance.md. Parts:
 * extraction, command, questions, server, web (default: all). Fails nothing: figures of a busy machine are no defects.
 */
import { loadCatalog } from '@cloudlore/server/library'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSubjects } from './bundle.ts'
import { koreanNotes, type Part } from './context.ts'
import { extraction } from './extraction.ts'
import { command } from './process.ts'
import { questions } from './questions.ts'
import { machine, writePart } from './report.ts'
import { tableOf } from './row.ts'
import { server } from './server.ts'
import { web } from './web.ts'

const PARTS: Readonly<Record<string, Part>> = { extraction, command, questions, server, web }

const unknown = process.argv.slice(2).filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  process.stderr.write(`bench: there is no part ${unknown.join(', ')}. Parts are ${Object.keys(PARTS).join(', ')}.\n`)
  process.exit(2)
}
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS)
const catalog = await loadCatalog()
const bundled = await bundleSubjects()
const folder = await mkdtemp(join(tmpdir(), 'cloudlore-bench-'))
process.stdout.write(`${machine()}\n`)
try {
  const bench = { catalog, bundled, folder, ...(await koreanNotes(catalog)) }
  for (const name of wanted) {
    const table = tableOf((await PARTS[name]?.(bench)) ?? [])
    process.stdout.write(`\n${name}\n\n${table}\n`)
    await writePart(name, table)
  }
} finally {
  await Promise.all([bundled.remove(), rm(folder, { recursive: true })])
}
