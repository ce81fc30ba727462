import { readFile, writeFile } from 'node:fs/promises'

/**
 * Puts text between the marks of a section of a page of docs/, in place of what the last run put there.
 *
 * @throws if the page does not have the marks
 */
export async function writeMarked(page: string, name: string, text: string): Promise<void> {
  const file = new URL(`../docs/${page}`, import.meta.url)
  const before = await readFile(file, 'utf8')
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/${page}: has no marks ${begin} and ${end}. Put them back.`)
  await writeFile(file, `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`)
}
