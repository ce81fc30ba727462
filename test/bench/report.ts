import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'

const PAGE = new URL('../../docs/performance.md', import.meta.url)

/** The machine in words: what the figures depend on, and nothing that names it. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${model}, ${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}`
}

/** Puts a part's table between its marks in docs/performance.md, with the machine it was measured on. */
export async function writePart(name: string, table: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8')
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md: has no marks ${begin} and ${end}. Put them back.`)
  const text = `${table}\n\nMeasured on: ${machine()}.`
  await writeFile(PAGE, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`)
}
