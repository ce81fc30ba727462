import { expect, test } from 'vitest'
import { GraphError } from '../errors.ts'
import { createKnowledgeGraph } from '../knowledge-graph.ts'
import { parseGraph } from '../serialization.ts'
import { EXPORT_FORMATS, exportGraph, type ExportFormat } from './index.ts'
import { GRAPH } from './test-graph.ts'

const textOf = (format: ExportFormat) => {
  const written = exportGraph(GRAPH, format)
  return 'text' in written ? written.text : written.files.map(({ text }) => text).join('')
}

test('these formats are written', () => {
  expect(EXPORT_FORMATS).toEqual([
    ...['json', 'relations', 'gexf', 'graphml', 'csv', 'dot', 'mermaid', 'cypher', 'turtle'],
    ...['cytoscape', 'neptune', 'neo4j'],
  ])
})

test.each(EXPORT_FORMATS)('%s: same graph, same bytes, ended by a line feed', (format) => {
  expect(textOf(format)).toBe(textOf(format))
  expect(textOf(format)).toMatch(/[^\n]\n$/)
  expect(exportGraph(GRAPH, format).mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
})

test.each(EXPORT_FORMATS)('%s: a graph without nodes is written too', (format) => {
  expect(() => exportGraph(createKnowledgeGraph(), format)).not.toThrow()
})

test('json is the graph again, relations are its evidence line by line', () => {
  expect(parseGraph(textOf('json')).export()).toEqual(GRAPH.export())
  const lines = textOf('relations')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.map(({ line, type, source, target, value }) => [line, type, source, target ?? value])).toEqual([
    [1, 'integrates-with', 'eventbridge', 'ssm-automation'],
    [2, 'integrates-with', 'eventbridge', 'ssm-automation'],
    [4, 'integrates-with', 'sns', 's3'],
    [5, 'integrates-with', 'ext:github', 's3'],
    [6, 'replaces', 'launch-templates', 'launch-configurations'],
    [7, 'limits', 's3', '-5'],
    [8, 'limits', 's3', '1-16'],
    [3, 'integrates-with', 's3', 's3'],
  ])
})

test('an unknown format is an error', () => {
  expect(() => exportGraph(GRAPH, 'xls' as ExportFormat)).toThrow(GraphError)
})
