import { MultiDirectedGraph } from 'graphology'
import { ENTITY_KINDS, GRAPH_FORMAT, RELATIONS } from '@cloudlore/graph'
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '@cloudlore/graph'

/** Why a graph cannot be shown. `code` is stable; the message is for the log. */
export class GraphFormatError extends Error {
  readonly code = 'GRAPH_FORMAT'
}

/**
 * A graph from parsed `/api/graph` JSON. The shape that the explorer relies on is checked, nothing is evaluated; keys
 * that graphology cannot hold (empty, `__proto__`) are refused.
 *
 * @throws GraphFormatError if it is not a graph of a known format.
 */
export function loadGraph(json: unknown): KnowledgeGraph {
  const file = record(json, 'the graph')
  const format = record(file['attributes'], 'attributes')['format']
  if (format !== GRAPH_FORMAT) {
    throw new GraphFormatError(`attributes.format is ${String(format)}, expected ${GRAPH_FORMAT}: reload the page`)
  }
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.setAttribute('format', GRAPH_FORMAT)
  const { generator, view } = record(file['attributes'], 'attributes')
  graph.setAttribute('view', typeof view === 'string' ? view : null)
  graph.setAttribute('generator', typeof generator === 'string' ? generator : 'cloudlore')
  for (const node of array(file['nodes'], 'nodes')) addNode(graph, record(node, 'a node'))
  for (const edge of array(file['edges'], 'edges')) addEdge(graph, record(edge, 'an edge'))
  return graph
}

function addNode(graph: KnowledgeGraph, node: Record<string, unknown>): void {
  const key = name(node['key'], 'a node key')
  const attributes = record(node['attributes'], `attributes of node ${key}`)
  const { kind, label, x, y } = attributes
  if (!isOneOf(ENTITY_KINDS, kind) || typeof label !== 'string' || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new GraphFormatError(`node ${key} needs a known kind, a label and finite x and y`)
  }
  if (graph.hasNode(key)) throw new GraphFormatError(`node ${key} is there twice`)
  graph.addNode(key, attributes as unknown as NodeAttributes)
}

function addEdge(graph: KnowledgeGraph, edge: Record<string, unknown>): void {
  const key = name(edge['key'], 'an edge key')
  const source = name(edge['source'], `the source of edge ${key}`)
  const target = name(edge['target'], `the target of edge ${key}`)
  const attributes = record(edge['attributes'], `attributes of edge ${key}`)
  if (!isOneOf(RELATIONS, attributes['relation']) || !Array.isArray(attributes['evidence'])) {
    throw new GraphFormatError(`edge ${key} needs a known relation and a list of evidence`)
  }
  if (!graph.hasNode(source) || !graph.hasNode(target)) throw new GraphFormatError(`edge ${key} joins an unknown node`)
  if (graph.hasEdge(key)) throw new GraphFormatError(`edge ${key} is there twice`)
  graph.addEdgeWithKey(key, source, target, attributes as unknown as EdgeAttributes)
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new GraphFormatError(`${what} is not an object`)
}

function array(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new GraphFormatError(`${what} is not a list`)
}

function name(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '' && value !== '__proto__') return value
  throw new GraphFormatError(`${what} is ${JSON.stringify(value)}, expected a name`)
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T {
  return all.some((item) => item === value)
}
