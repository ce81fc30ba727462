import type { Format } from './format.ts'
import {
  cellText,
  EDGE_COLUMNS,
  edgeWord,
  NODE_COLUMNS,
  oneLine,
  rowsOf,
  type Column,
  type EdgeRow,
  type NodeRow,
} from './rows.ts'

/** A quoted string; a backslash is doubled, since Graphviz reads `\N`, `\n` and the like in labels. */
const quoted = (text: string) => `"${oneLine(text).replace(/["\\]/g, '\\$&')}"`

const attributeList = (pairs: readonly (readonly [string, string])[]) =>
  pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')

const pairsOf = ({ values }: NodeRow, columns: readonly Column[]) =>
  columns.map(({ name }) => [name, cellText(values[name])] as const)

const SHAPES: Readonly<Record<string, string>> = {
  service: 'box',
  feature: 'ellipse',
  limit: 'note',
  external: 'hexagon',
}

function nodeLine(row: NodeRow): string {
  // Graphviz owns `x` and `y` of no node, but places one by `pos`.
  const shape = SHAPES[cellText(row.values['kind'])] ?? 'box'
  return `  ${quoted(row.key)} [${attributeList([['shape', shape], ...pairsOf(row, NODE_COLUMNS)])}];`
}

function edgeLine(row: EdgeRow): string {
  const drawn = [
    ['key', row.key],
    ['label', edgeWord(row)],
    ['style', row.values['polarity'] === 'asserted' ? 'solid' : 'dashed'],
  ] as const
  return `  ${quoted(row.source)} -> ${quoted(row.target)} [${attributeList([...drawn, ...pairsOf(row, EDGE_COLUMNS)])}];`
}

/** DOT for Graphviz. What Graphviz does not know is kept as attributes of the same names as in the CSV tables. */
export const dot: Format = {
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    const head = ['digraph cloudlore {', '  graph [overlap="false", splines="true"];']
    return `${[...head, ...nodes.map(nodeLine), ...edges.map(edgeLine), '}'].join('\n')}\n`
  },
}
