import { csvOf } from './csv.ts'
import type { Format } from './format.ts'
import { labelOf, relationshipType } from './property-graph.ts'
import { cellText, EDGE_COLUMNS, NODE_COLUMNS, oneLine, rowsOf, type Column, type Value } from './rows.ts'

const TYPES = { text: 'string', list: 'string[]', integer: 'int', number: 'double' } as const
const header = ({ name, type }: Column) => `${name}:${TYPES[type]}`

// A field over several lines needs a slow option of the importer.
const cells = (values: Readonly<Record<string, Value>>, columns: readonly Column[]) =>
  columns.map(({ name }) => oneLine(cellText(values[name])))

const RELATIONSHIP_PROPERTIES = EDGE_COLUMNS.filter(({ name }) => name !== 'relation')

/**
 * CSV for `neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv`: labels and types as
 * in the Cypher export, lists joined by `;`.
 */
export const neo4j: Format = {
  mediaType: 'text/csv',
  extension: 'csv',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    const nodeRows = nodes.map(({ key, values }) => [
      ...[key, ...cells(values, NODE_COLUMNS)],
      `Entity;${labelOf(cellText(values['kind']))}`,
    ])
    const edgeRows = edges.map(({ key, source, target, values }) => [
      ...[source, target, key, ...cells(values, RELATIONSHIP_PROPERTIES)],
      relationshipType(cellText(values['relation'])),
    ])
    const nodeHeader = ['id:ID(Entity)', ...NODE_COLUMNS.map(header), ':LABEL']
    const ends = [':START_ID(Entity)', ':END_ID(Entity)', 'key:string']
    return [
      { name: 'nodes.csv', text: csvOf([nodeHeader, ...nodeRows]) },
      {
        name: 'relationships.csv',
        text: csvOf([[...ends, ...RELATIONSHIP_PROPERTIES.map(header), ':TYPE'], ...edgeRows]),
      },
    ]
  },
}
