import { expect, test } from 'vitest'
import { cellText, cleanText, oneLine, rowsOf } from './rows.ts'
import { GRAPH, HOSTILE, HOSTILE_CLEAN } from './test-graph.ts'

test('a graph is two tables, sorted by key', () => {
  const { nodes, edges } = rowsOf(GRAPH)
  const keys = nodes.map(({ key }) => key)
  expect(keys).toEqual(keys.toSorted())
  expect(keys).toContain('limit:s3:range:1-16:TiB')
  expect(edges.find(({ source }) => source === 'sns')).toEqual({
    key: 'sns|integrates-with|s3',
    source: 'sns',
    target: 's3',
    values: {
      ...{ relation: 'integrates-with', verb: 'sends-to', verbs: ['sends-to'], polarity: 'negated', confidence: 0.8 },
      ...{ exams: [], evidenceCount: 1 },
      evidence:
        '[{"file":"a.md","span":{"line":4,"column":1,"offset":300,"endLine":4,"endColumn":12,"endOffset":311},' +
        '"headings":[],"exams":[],"quote":"Sentence 4.","polarity":"negated","rule":"r","confidence":0.8,"verb":"sends-to"}]',
    },
  })
})

test('a limit has its quantity, other nodes have none', () => {
  const { nodes } = rowsOf(GRAPH)
  const valuesOf = (key: string) => nodes.find((node) => node.key === key)?.values
  expect(valuesOf('limit:s3:range:1-16:TiB')).toMatchObject({ bound: 'range', value: '1-16', unit: 'TiB', what: '' })
  expect(valuesOf('s3')).toMatchObject({ label: 'S3', bound: null, value: null, unit: null, what: null })
})

test('control characters and halves of pairs are dropped, whole pairs stay', () => {
  expect(cleanText('a\u0000b\u009Fc\uD83Dd\uFFFE🙂\n')).toBe('abcd🙂\n')
  expect(cleanText(HOSTILE)).toBe(HOSTILE_CLEAN)
})

test('a cell is text: nothing for null, lists joined', () => {
  expect([null, undefined, 0.5, ['a', 'b'], 'x'].map(cellText)).toEqual(['', '', '0.5', 'a;b', 'x'])
  expect(oneLine('a\r\n\tb')).toBe('a b')
})
