/** A process that only parses the Markdown of a file, as its first argument names it. */
import { readFile } from 'node:fs/promises'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

const text = await readFile(process.argv[2] ?? '', 'utf8')
const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
process.stdout.write(`${children.length}\n`)
