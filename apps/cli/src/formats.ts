/** Formats of `extract`, as the user names them. */
export const FORMATS = ['json', 'relations', 'gexf', 'graphml', 'csv', 'dot', 'mermaid', 'cypher', 'turtle'] as const
export type Format = (typeof FORMATS)[number]
