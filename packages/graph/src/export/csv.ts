import { csvFormatRows } from 'd3-dsv'
import type { Format } from './format.ts'
import { cellText, EDGE_COLUMNS, NODE_COLUMNS, rowsOf, type Column, type Value } from './rows.ts'

/** A table as CSV (RFC 4180 but for line feeds alone), its header first. */
export const csvOf = (rows: readonly (readonly string[])[]) => `${csvFormatRows(rows.map((row) => [...row]))}\n`

/**
 * A cell that no spreadsheet takes for a formula: text that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an
 * apostrophe in front; so does text that begins with one, so that taking one off gives the text back. Numbers stay.
 */
export function safeCell(value: Value | undefined): string {
  const cell = cellText(value)
  return typeof value !== 'number' && /^['=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
}

const cells = (values: Readonly<Record<string, Value>>, columns: readonly Column[]) =>
  columns.map(({ name }) => safeCell(values[name]))

const names = (columns: readonly Column[]) => columns.map(({ name }) => name)

/** Two tables for spreadsheets and data frames: `nodes.csv` and `edges.csv`. Lists are joined by `;`. */
export const csv: Format = {
  mediaType: 'text/csv',
  extension: 'csv',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    const nodeRows = nodes.map(({ key, values }) => [safeCell(key), ...cells(values, NODE_COLUMNS)])
    const edgeRows = edges.map(({ key, source, target, values }) => [
      ...[key, source, target].map(safeCell),
      ...cells(values, EDGE_COLUMNS),
    ])
    return [
      { name: 'nodes.csv', text: csvOf([['key', ...names(NODE_COLUMNS)], ...nodeRows]) },
      { name: 'edges.csv', text: csvOf([['key', 'source', 'target', ...names(EDGE_COLUMNS)], ...edgeRows]) },
    ]
  },
}
