import { compareText } from './compare.ts'
import { GraphError } from './errors.ts'
import { readEdge, readNode, type EdgeJson } from './graph-json.ts'
import { failAt, field, list, text, textOrNull, type JsonAt } from './json-check.ts'
import { createKnowledgeGraph, GRAPH_FORMAT, type KnowledgeGraph } from './knowledge-graph.ts'
import { migrated, OLDEST_FORMAT } from './migration.ts'

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true } as const

/**
 * A graph as JSON in the form of graphology's `export()`, with a node or edge a line, sorted by key, each field in its
 * place, and a line feed at the end: the same graph gives the same bytes, and graphs can be compared line by line. In
 * pieces, so that the text of a large graph need not be held beside it.
 *
 * Throws `GRAPH_INVALID` for a graph that `parseGraph` would not read.
 */
export function* graphPieces(graph: KnowledgeGraph): Generator<string> {
  const { format, generator, view } = graph.getAttributes()
  const head = `"options":${JSON.stringify(OPTIONS)},"attributes":${JSON.stringify({ format, generator, view })}`
  yield `{${head},\n"nodes":[`
  yield* lines(graph.nodes(), (key) =>
    readNode({ path: `nodes (${key})`, value: { key, attributes: graph.getNodeAttributes(key) } }),
  )
  yield '],\n"edges":['
  yield* lines(graph.edges(), (key) => {
    const [source, target] = graph.extremities(key)
    const value = { key, source, target, attributes: graph.getEdgeAttributes(key) }
    return readEdge({ path: `edges (${key})`, value })
  })
  yield ']}\n'
}

/** A graph as one text: all of its `graphPieces`. */
export const serializeGraph = (graph: KnowledgeGraph): string => [...graphPieces(graph)].join('')

function* lines(keys: readonly string[], read: (key: string) => unknown): Generator<string> {
  for (const [index, key] of keys.toSorted(compareText).entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(read(key))}`
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) => compareText(a.key, b.key)

/**
 * The graph of a JSON text, or of what `JSON.parse` made of one. Every value is checked, unknown fields are left out,
 * nothing is evaluated. Older versions of the form are brought to the present one first.
 *
 * Throws `GRAPH_VERSION_UNSUPPORTED` for an unknown version of the form, `GRAPH_INVALID` for all else, naming the place.
 */
export function parseGraph(json: unknown): KnowledgeGraph {
  const root = migrated({ path: '', value: typeof json === 'string' ? parsed(json) : json })
  const attributes = field(root, 'attributes')
  checkFormat(field(attributes, 'format'))
  checkOptions(field(root, 'options'))
  const graph = createKnowledgeGraph(text(field(attributes, 'generator')))
  graph.setAttribute('view', textOrNull(field(attributes, 'view')))
  for (const { key, attributes } of list(field(root, 'nodes'), readNode).sort(byKey)) {
    if (graph.hasNode(key)) failAt({ path: 'nodes', value: key }, 'each key once')
    graph.addNode(key, attributes)
  }
  for (const edge of list(field(root, 'edges'), readEdge).sort(byKey)) addEdge(graph, edge)
  return graph
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new GraphError(
      'GRAPH_INVALID',
      `the graph is not JSON: ${reason}; give a file that "cloudlore extract" wrote`,
    )
  }
}

function checkFormat(at: JsonAt): void {
  if (at.value === GRAPH_FORMAT) return
  if (typeof at.value !== 'number') failAt(at, String(GRAPH_FORMAT))
  throw new GraphError(
    'GRAPH_VERSION_UNSUPPORTED',
    `the graph has format ${at.value}, this version reads ${OLDEST_FORMAT} to ${GRAPH_FORMAT}; write it anew with "cloudlore extract"`,
  )
}

function checkOptions(at: JsonAt): void {
  const type = field(at, 'type')
  const multi = field(at, 'multi')
  if (type.value !== OPTIONS.type) failAt(type, `"${OPTIONS.type}"`)
  if (multi.value !== OPTIONS.multi) failAt(multi, String(OPTIONS.multi))
}

function addEdge(graph: KnowledgeGraph, { key, source, target, attributes }: EdgeJson): void {
  if (graph.hasEdge(key)) failAt({ path: 'edges', value: key }, 'each key once')
  for (const end of [source, target]) {
    if (!graph.hasNode(end)) failAt({ path: `edges (${key})`, value: end }, 'the key of a node')
  }
  graph.addEdgeWithKey(key, source, target, attributes)
}
