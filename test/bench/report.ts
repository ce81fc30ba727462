import { availableParallelism, cpus, totalmem } from 'node:os'
import { writeMarked } from '../marked-page.ts'

/** The machine in words: what the figures depend on, and nothing that names it. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${model}, ${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}`
}

/** Puts a part's table between its marks in docs/performance.md, with the machine it was measured on. */
export async function writePart(name: string, table: string): Promise<void> {
  await writeMarked('performance.md', name, `${table}\n\nMeasured on: ${machine()}.`)
}
