import { readFile, writeFile } from 'node:fs/promises'

const PAGE = new URL('../../docs/security.md', import.meta.url)

/** Puts text between the marks of a section of docs/security.md, in place of what the last run put there. */
export async function writeSection(name: string, text: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8')
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/security.md: has no marks ${begin} and ${end}. Put them back.`)
  await writeFile(PAGE, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`)
}
