import { csvOf } from './csv.ts'
import type { Format } from './format.ts'
import { cellText, EDGE_COLUMNS, NODE_COLUMNS, oneLine, rowsOf, type Column, type Value } from './rows.ts'

const TYPES = { text: 'String', list: 'String', integer: 'Int', number: 'Double' } as const

const cells = (values: Readonly<Record<string, Value>>, columns: readonly Column[]) =>
  columns.map(({ name }) => oneLine(cellText(values[name])))

// Without a cardinality a second load would add values to the first ones instead of taking their place.
const vertexHeader = ({ name, type }: Column) =>
  type === 'list' ? `${name}:String[]` : `${name}:${TYPES[type]}(single)`
// A property of an edge holds one value: a list there ends the load with an error.
const edgeHeader = ({ name, type }: Column) => `${name}:${TYPES[type]}`

const EDGE_PROPERTIES = EDGE_COLUMNS.filter(({ name }) => name !== 'relation')

/**
 * CSV for the bulk loader of Amazon Neptune, Gremlin form: `vertices.csv` and `edges.csv`. The label of a vertex is its
 * kind, that of an edge its relation.
 */
export const neptune: Format = {
  mediaType: 'text/csv',
  extension: 'csv',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    const vertexRows = nodes.map(({ key, values }) => [key, cellText(values['kind']), ...cells(values, NODE_COLUMNS)])
    const edgeRows = edges.map(({ key, source, target, values }) => [
      ...[key, source, target, cellText(values['relation'])],
      ...cells(values, EDGE_PROPERTIES),
    ])
    return [
      { name: 'vertices.csv', text: csvOf([['~id', '~label', ...NODE_COLUMNS.map(vertexHeader)], ...vertexRows]) },
      {
        name: 'edges.csv',
        text: csvOf([['~id', '~from', '~to', '~label', ...EDGE_PROPERTIES.map(edgeHeader)], ...edgeRows]),
      },
    ]
  },
}
