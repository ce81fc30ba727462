import type { Format } from './format.ts'
import { cellText, edgeWord, oneLine, rowsOf, type EdgeRow, type NodeRow } from './rows.ts'

const SINGLE_HYPHEN = /(?<=[A-Za-z0-9])-(?=[A-Za-z0-9])/g
const OTHER = /[^A-Za-z0-9_]|_(?=_)|(?<=_)_|^_|_$/gu
const codePoint = (text: string) => (text.codePointAt(0) ?? 0).toString(16)

/**
 * A node's key as a Mermaid id, which may hold letters, digits and `_` and must not be a keyword such as `end`:
 * `ssm-automation` → `n_ssm_automation`, `ext:github` → `n_ext__3a__github`. Different keys give different ids.
 */
export function mermaidId(key: string): string {
  const plain = key.replaceAll('_', '\u0000').replace(SINGLE_HYPHEN, '_')
  return `n_${plain.replace(OTHER, (mark) => `__${mark === '\u0000' ? '5f' : codePoint(mark)}__`)}`
}

const MARKS = /["#&<>`\\]/g

/** Text for a quoted label: what Mermaid or a browser would act on is written as an entity. */
export function mermaidText(text: string): string {
  return `"${oneLine(text).replace(MARKS, (mark) => `#${mark.charCodeAt(0)};`)}"`
}

const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  service: ['[', ']'],
  feature: ['(', ')'],
  limit: ['>', ']'],
  external: ['{{', '}}'],
}

function nodeLine({ key, values }: NodeRow): string {
  const [open, close] = BRACKETS[cellText(values['kind'])] ?? ['[', ']']
  const words = values['kind'] === 'limit' ? values['name'] : values['label']
  return `  ${mermaidId(key)}${open}${mermaidText(cellText(words) || key)}${close}`
}

function edgeLine(row: EdgeRow): string {
  const polarity = cellText(row.values['polarity'])
  const label = mermaidText(polarity === 'asserted' ? edgeWord(row) : `${polarity}: ${edgeWord(row)}`)
  const arrow = polarity === 'asserted' ? '-->' : '-.->'
  return `  ${mermaidId(row.source)} ${arrow}|${label}| ${mermaidId(row.target)}`
}

/**
 * A Mermaid flowchart: a drawing, so it has the labels of nodes, and of edges their relation or verb and whether they
 * are asserted, but no evidence. Mermaid draws at most 500 edges unless its `maxEdges` is raised: export a view.
 */
export const mermaid: Format = {
  mediaType: 'text/vnd.mermaid',
  extension: 'mmd',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    return `${['flowchart LR', ...nodes.map(nodeLine), ...edges.map(edgeLine)].join('\n')}\n`
  },
}
