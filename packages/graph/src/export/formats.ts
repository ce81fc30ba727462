/** Ids of the formats, as users name them; the graph's own first. */
export const EXPORT_FORMATS = [
  ...(['json', 'relations', 'gexf', 'graphml', 'csv', 'dot', 'mermaid', 'cypher', 'turtle'] as const),
  ...(['cytoscape', 'neptune', 'neo4j'] as const),
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
