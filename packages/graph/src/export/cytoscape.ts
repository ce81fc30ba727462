import { compareText } from '../compare.ts'
import type { Format } from './format.ts'

/** JSON for Cytoscape.js (`cytoscape({ elements })`) and Cytoscape: all attributes are in `data`, as in the graph JSON. */
export const cytoscape: Format = {
  mediaType: 'application/json',
  extension: 'json',
  write: (graph) => {
    const nodes = graph
      .nodes()
      .sort(compareText)
      .map((id) => {
        const { x, y, ...data } = graph.getNodeAttributes(id)
        return { data: { id, ...data }, position: { x, y } }
      })
    const edges = graph
      .edges()
      .sort(compareText)
      .map((id) => ({
        data: { id, source: graph.source(id), target: graph.target(id), ...graph.getEdgeAttributes(id) },
      }))
    const lines = (items: readonly unknown[]) => items.map((item) => `\n${JSON.stringify(item)}`).join(',')
    return `{"elements":{\n"nodes":[${lines(nodes)}],\n"edges":[${lines(edges)}]}}\n`
  },
}
