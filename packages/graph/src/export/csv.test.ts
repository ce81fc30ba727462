import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv, safeCell } from './csv.ts'
import type { ExportFile } from './format.ts'
import { neo4j } from './neo4j.ts'
import { neptune } from './neptune.ts'
import { cellText, EDGE_COLUMNS, NODE_COLUMNS, oneLine, rowsOf, type Value } from './rows.ts'
import { GRAPH } from './test-graph.ts'

const { nodes, edges } = rowsOf(GRAPH)

function tables(written: string | readonly ExportFile[]): Record<string, string[][]> {
  if (typeof written === 'string') throw new Error('expected files')
  return Object.fromEntries(written.map(({ name, text }) => [name, parse(text)]))
}

const cellsOf = (values: Readonly<Record<string, Value>>, columns = EDGE_COLUMNS) =>
  columns.map(({ name }) => cellText(values[name]))
const onOneLine = (cells: readonly string[]) => cells.map(oneLine)
const withoutRelation = EDGE_COLUMNS.filter(({ name }) => name !== 'relation')

test('csv-parse reads both tables back', () => {
  const unsafe = (cell: string) => cell.replace(/^'/, '')
  const read = tables(csv.write(GRAPH))
  expect(read['nodes.csv']?.[0]?.slice(0, 3)).toEqual(['key', 'label', 'kind'])
  expect(read['nodes.csv']?.slice(1).map((row) => row.map(unsafe))).toEqual(
    nodes.map(({ key, values }) => [key, ...cellsOf(values, NODE_COLUMNS)]),
  )
  expect(read['edges.csv']?.[0]?.slice(0, 4)).toEqual(['key', 'source', 'target', 'relation'])
  expect(read['edges.csv']?.slice(1).map((row) => row.map(unsafe))).toEqual(
    edges.map(({ key, source, target, values }) => [key, source, target, ...cellsOf(values)]),
  )
})

test.each([
  ['=1+2', "'=1+2"],
  ['+1', "'+1"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ["'=1", "''=1"],
  ['a=b', 'a=b'],
  ['', ''],
])('the text %j is the cell %j, which no spreadsheet takes for a formula', (text, cell) => {
  expect(safeCell(text)).toBe(cell)
})

test('a negative number stays a number', () => {
  expect(safeCell(-12.5)).toBe('-12.5')
})

test('Neptune: Gremlin headers, one line a row, nothing lost', () => {
  const read = tables(neptune.write(GRAPH))
  expect(read['vertices.csv']?.[0]).toEqual([
    ...['~id', '~label', 'label:String(single)', 'kind:String(single)', 'name:String(single)', 'korean:String(single)'],
    ...['category:String(single)', 'service:String(single)', 'status:String(single)', 'replacedBy:String(single)'],
    ...[
      'docs:String(single)',
      'exams:String[]',
      'mentions:Int(single)',
      'bound:String(single)',
      'value:String(single)',
    ],
    ...['unit:String(single)', 'what:String(single)', 'x:Double(single)', 'y:Double(single)'],
  ])
  expect(read['edges.csv']?.[0]).toEqual([
    ...['~id', '~from', '~to', '~label', 'verb:String', 'verbs:String', 'polarity:String', 'confidence:Double'],
    ...['exams:String', 'evidenceCount:Int', 'evidence:String'],
  ])
  expect(read['vertices.csv']?.slice(1)).toEqual(
    nodes.map(({ key, values }) => [key, cellText(values['kind']), ...onOneLine(cellsOf(values, NODE_COLUMNS))]),
  )
  expect(read['edges.csv']?.slice(1)).toEqual(
    edges.map(({ key, source, target, values }) => [
      ...[key, source, target, cellText(values['relation'])],
      ...onOneLine(cellsOf(values, withoutRelation)),
    ]),
  )
})

test('neo4j-admin: its headers, labels and types, nothing lost', () => {
  const read = tables(neo4j.write(GRAPH))
  expect(read['nodes.csv']?.[0]).toEqual([
    ...['id:ID(Entity)', 'label:string', 'kind:string', 'name:string', 'korean:string', 'category:string'],
    ...['service:string', 'status:string', 'replacedBy:string', 'docs:string', 'exams:string[]', 'mentions:int'],
    ...['bound:string', 'value:string', 'unit:string', 'what:string', 'x:double', 'y:double', ':LABEL'],
  ])
  expect(read['relationships.csv']?.[0]).toEqual([
    ...[':START_ID(Entity)', ':END_ID(Entity)', 'key:string', 'verb:string', 'verbs:string[]', 'polarity:string'],
    ...['confidence:double', 'exams:string[]', 'evidenceCount:int', 'evidence:string', ':TYPE'],
  ])
  expect(read['nodes.csv']?.find(([id]) => id === 's3')?.at(-1)).toBe('Entity;Service')
  expect(read['relationships.csv']?.find(([id]) => id === 'sns')?.at(-1)).toBe('INTEGRATES_WITH')
  expect(read['nodes.csv']?.slice(1).map((row) => row.slice(0, -1))).toEqual(
    nodes.map(({ key, values }) => [key, ...onOneLine(cellsOf(values, NODE_COLUMNS))]),
  )
  expect(read['relationships.csv']?.slice(1).map((row) => row.slice(0, -1))).toEqual(
    edges.map(({ key, source, target, values }) => [
      ...[source, target, key],
      ...onOneLine(cellsOf(values, withoutRelation)),
    ]),
  )
})
