import type { Format } from './format.ts'
import { cellText, EDGE_COLUMNS, NODE_COLUMNS, rowsOf, type Column, type EdgeRow, type NodeRow } from './rows.ts'

const XML_TYPES = { text: 'string', list: 'string', integer: 'int', number: 'double' } as const
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML, in an element or an attribute. A reader would turn a bare tab or line end into a space. */
const escaped = (text: string) => text.replace(/[&<>"\t\n\r]/g, (mark) => ESCAPES[mark] ?? `&#${mark.charCodeAt(0)};`)

const attribute = (name: string, value: string) => ` ${name}="${escaped(value)}"`

const keyLine = (column: Column, owner: 'node' | 'edge') =>
  `  <key id="${owner}.${column.name}" for="${owner}" attr.name="${column.name}" attr.type="${XML_TYPES[column.type]}"/>`

const dataLines = ({ values }: NodeRow, columns: readonly Column[], owner: 'node' | 'edge') =>
  columns.flatMap(({ name }) => {
    const cell = cellText(values[name])
    return cell === '' ? [] : [`      <data key="${owner}.${name}">${escaped(cell)}</data>`]
  })

const nodeLines = (row: NodeRow) => [
  `    <node${attribute('id', row.key)}>`,
  ...dataLines(row, NODE_COLUMNS, 'node'),
  '    </node>',
]

const edgeLines = (row: EdgeRow) => [
  `    <edge${attribute('id', row.key)}${attribute('source', row.source)}${attribute('target', row.target)}>`,
  ...dataLines(row, EDGE_COLUMNS, 'edge'),
  '    </edge>',
]

/** GraphML 1.0, as yEd, Gephi and NetworkX read it. Lists are joined by `;`; an absent value has no `data`. */
export const graphml: Format = {
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...NODE_COLUMNS.map((column) => keyLine(column, 'node')),
      ...EDGE_COLUMNS.map((column) => keyLine(column, 'edge')),
      '  <graph id="cloudlore" edgedefault="directed">',
      ...nodes.flatMap(nodeLines),
      ...edges.flatMap(edgeLines),
      '  </graph>',
      '</graphml>',
    ]
    return `${lines.join('\n')}\n`
  },
}
