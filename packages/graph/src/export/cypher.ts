import { ENTITY_KINDS, RELATIONS } from '../ontology.ts'
import type { Format } from './format.ts'
import { labelOf, relationshipType } from './property-graph.ts'
import { EDGE_COLUMNS, NODE_COLUMNS, rowsOf, type Column, type EdgeRow, type NodeRow, type Value } from './rows.ts'

const ROWS_PER_STATEMENT = 200

// A comment, since Neptune and Memgraph do not know the statement.
const ADVICE = `// Quicker on Neo4j after:
// CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;`

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A string literal. Quotes, backslashes and line ends are escaped, so that nothing of a note can end it. */
export function cypherText(text: string): string {
  return `'${text.replace(/['"\\\n\r\t]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`)}'`
}

function literal(value: Value): string {
  if (typeof value === 'object') return value === null ? 'null' : `[${value.map(cypherText).join(', ')}]`
  return typeof value === 'number' ? String(value) : cypherText(value)
}

/** A map literal without what is null. */
function mapOf(values: Readonly<Record<string, Value>>, columns: readonly Column[]): string {
  const entries = columns.flatMap(({ name }) => {
    const value = values[name] ?? null
    return value === null ? [] : [`${name}: ${literal(value)}`]
  })
  return `{${entries.join(', ')}}`
}

function chunks<T>(items: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / ROWS_PER_STATEMENT) }, (_, i) => i * ROWS_PER_STATEMENT)
  return starts.map((start) => items.slice(start, start + ROWS_PER_STATEMENT))
}

/** `UNWIND [rows] AS row` and what is done with each. */
const unwind = (rows: readonly string[], action: string) => `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${action};`

function nodeStatements(nodes: readonly NodeRow[]): string[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const action = `MERGE (node:Entity {id: row.id})\nSET node:${labelOf(kind)}, node += row.properties`
    return chunks(nodes.filter(({ values }) => values['kind'] === kind)).map((some) =>
      unwind(
        some.map(({ key, values }) => `{id: ${cypherText(key)}, properties: ${mapOf(values, NODE_COLUMNS)}}`),
        action,
      ),
    )
  })
}

function edgeStatements(edges: readonly EdgeRow[]): string[] {
  return RELATIONS.flatMap((relation) => {
    const ends = 'MATCH (source:Entity {id: row.source}), (target:Entity {id: row.target})'
    const action = `${ends}\nMERGE (source)-[edge:${relationshipType(relation)} {key: row.key}]->(target)\nSET edge += row.properties`
    return chunks(edges.filter(({ values }) => values['relation'] === relation)).map((some) =>
      unwind(
        some.map(({ key, source, target, values }) => {
          const ids = `key: ${cypherText(key)}, source: ${cypherText(source)}, target: ${cypherText(target)}`
          return `{${ids}, properties: ${mapOf(values, EDGE_COLUMNS)}}`
        }),
        action,
      ),
    )
  })
}

/**
 * openCypher statements that load the graph: nodes are merged by id, relationships by key, so that a second load changes
 * nothing. Labels and types come from the ontology, all else stands in literals. The label of a node is `Entity` and
 * its kind; `evidence` is a JSON list.
 */
export const cypher: Format = {
  mediaType: 'application/x-cypher-query',
  extension: 'cypher',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    return `${[ADVICE, ...nodeStatements(nodes), ...edgeStatements(edges)].join('\n\n')}\n`
  },
}
