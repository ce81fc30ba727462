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

/** Text as the formats hold it, at any depth. */
const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each)]))
}

test('nothing of a graph is lost in the tables: nodes, edges, all attributes, all evidence', () => {
  const { nodes, edges } = rowsOf(GRAPH)
  const nodesBack = nodes.map(({ key, values }) => {
    const { bound, value, unit, what, ...attributes } = values
    return [key, bound === null ? attributes : { ...attributes, limit: { bound, value, unit, what } }]
  })
  expect(Object.fromEntries(nodesBack)).toEqual(
    Object.fromEntries(GRAPH.mapNodes((key, attributes) => [cleanText(key), clean(attributes)])),
  )
  const edgesBack = edges.map(({ key, source, target, values }) => {
    const { evidence, evidenceCount, ...attributes } = values
    return [key, { source, target, evidenceCount, ...attributes, evidence: clean(JSON.parse(String(evidence))) }]
  })
  const expected = GRAPH.mapEdges((key, { evidence, ...attributes }) => {
    const ends = { source: cleanText(GRAPH.source(key)), target: cleanText(GRAPH.target(key)) }
    return [cleanText(key), { ...ends, ...attributes, evidenceCount: evidence.length, evidence: clean(evidence) }]
  })
  expect(Object.fromEntries(edgesBack)).toEqual(Object.fromEntries(expected))
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
