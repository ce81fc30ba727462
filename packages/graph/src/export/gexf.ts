import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { Format } from './format.ts'
import { oneLine, rowsOf, type Value } from './rows.ts'

/**
 * The writer leaves tabs and line ends in attributes as they are, where XML reads each as a space, and writes an empty
 * list so that it reads as one empty word.
 */
function flatValue(value: Value): Value {
  if (typeof value === 'string') return oneLine(value)
  return typeof value === 'object' && value?.length === 0 ? null : value
}

const flat = (values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, flatValue(value)]))

/** GEXF 1.2, as Gephi reads it. Lists are `liststring`; the weight of an edge is its confidence. */
export const gexf: Format = {
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  write: (graph) => {
    const { nodes, edges } = rowsOf(graph)
    const flatGraph = new MultiDirectedGraph()
    flatGraph.replaceAttributes({ creator: graph.getAttribute('generator') })
    for (const { key, values } of nodes) flatGraph.addNode(key, flat(values))
    for (const { key, source, target, values } of edges) {
      flatGraph.addEdgeWithKey(key, source, target, {
        ...flat(values),
        ...{ label: values['verb'], weight: values['confidence'] },
      })
    }
    return `${write(flatGraph)}\n`
  },
}
