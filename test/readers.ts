// Readers of the export formats that are not ours, for tests of what was written.
import { parseGraph } from '@cloudlore/graph'
import { parse as parseDot } from '@ts-graphviz/ast'
import { flowchartLanguage } from 'codemirror-lang-mermaid'
import { parse as parseCsv } from 'csv-parse/sync'
import cytoscapeOf, { type ElementsDefinition } from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { Parser } from 'n3'
import { createRequire } from 'node:module'

/** What a reader found: how many nodes and edges, and the sentences that back the edges. */
export interface Found {
  readonly nodes: number
  readonly edges: number
  readonly quotes: readonly string[]
}

const quotesIn = (cell: unknown) =>
  typeof cell === 'string' && cell !== '' ? (JSON.parse(cell) as { quote: string }[]).map(({ quote }) => quote) : []

/** Reads the texts of an export: one, or one of nodes and one of edges. */
export type Reader = (texts: readonly string[]) => Found

const tableOf = (text = ''): readonly Record<string, string>[] =>
  parseCsv<Record<string, string>>(text, { columns: true, bom: true })

/** What is asked of a graph that graphology's readers made. */
interface ReadGraph {
  readonly order: number
  readonly size: number
  readonly mapEdges: (map: (edge: string, attributes: { readonly evidence?: unknown }) => string[]) => string[][]
}

const ofGraphology = (read: ReadGraph): Found => ({
  nodes: read.order,
  edges: read.size,
  quotes: read.mapEdges((_, { evidence }) => quotesIn(evidence)).flat(),
})

const ofTables =
  (evidence: string): Reader =>
  ([first, second]) => {
    const [nodes, edges] = [tableOf(first), tableOf(second)]
    const cells = edges.map((row) => (row[evidence] ?? '').replace(/^'/, ''))
    return { nodes: nodes.length, edges: edges.length, quotes: cells.flatMap(quotesIn) }
  }

/** The reader's type lists Graphviz' own attributes; ours is one more. */
const isEvidence = (attribute: string) => attribute === 'evidence'

function ofDot(text: string): Found {
  const [drawn] = parseDot(text).children.filter((child) => child.type === 'Graph')
  const statements = drawn?.children ?? []
  const evidence = statements.flatMap((statement) =>
    statement.type === 'Edge'
      ? statement.children.flatMap((child) =>
          child.type === 'Attribute' && isEvidence(child.key.value) ? [child.value.value] : [],
        )
      : [],
  )
  return {
    nodes: statements.filter(({ type }) => type === 'Node').length,
    edges: statements.filter(({ type }) => type === 'Edge').length,
    quotes: evidence.flatMap((cell) => quotesIn(cell.replace(/\\(["\\])/g, '$1'))),
  }
}

function ofTurtle(text: string): Found {
  const quads = new Parser().parse(text)
  const count = (name: string) => quads.filter(({ predicate }) => predicate.value.endsWith(name)).length
  const values = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/prov#value')
  return { nodes: count('ns:mentions'), edges: count('#predicate'), quotes: values.map(({ object }) => object.value) }
}

function ofCytoscape(text: string): Found {
  const { elements } = JSON.parse(text) as { elements: ElementsDefinition }
  const read = cytoscapeOf({ elements, headless: true, layout: { name: 'preset' } })
  const quotes = read
    .edges()
    .toArray()
    .flatMap((edge) => (edge.data('evidence') as { quote: string }[]).map(({ quote }) => quote))
  return { nodes: read.nodes().length, edges: read.edges().length, quotes }
}

function ofJson(text: string): Found {
  const read = parseGraph(text)
  const quotes = read.mapEdges((_, { evidence }) => evidence.map(({ quote }) => quote)).flat()
  return { nodes: read.order, edges: read.size, quotes }
}

const ofOne =
  (read: (text: string) => Found): Reader =>
  ([text = '']) =>
    read(text)

export const READERS = {
  json: ofOne(ofJson),
  gexf: ofOne((text) => ofGraphology(parseGexf(MultiDirectedGraph, text))),
  graphml: ofOne((text) => ofGraphology(parseGraphml(MultiDirectedGraph, text))),
  csv: ofTables('evidence'),
  neptune: ofTables('evidence:String'),
  neo4j: ofTables('evidence:string'),
  dot: ofOne(ofDot),
  turtle: ofOne(ofTurtle),
  cytoscape: ofOne(ofCytoscape),
} as const satisfies Readonly<Record<string, Reader>>

/** The part of Neo4j's grammar that reads a script; throws where it is not Cypher. */
interface Antlr {
  readonly InputStream: new (text: string) => object
  readonly CommonTokenStream: new (lexer: object) => object
}
interface Grammar {
  readonly CypherLexer: new (input: object) => object
  readonly CypherParser: new (tokens: object) => { readonly cypher: () => object; readonly _syntaxErrors: number }
}
const load = createRequire(import.meta.url)

export function cypherErrors(text: string): number {
  const { CypherLexer, CypherParser } = load('@neo4j-cypher/antlr4') as Grammar
  const antlr = (load('@neo4j-cypher/antlr4-browser') as { default: Antlr }).default
  const parser = new CypherParser(new antlr.CommonTokenStream(new CypherLexer(new antlr.InputStream(text))))
  parser.cypher()
  return parser._syntaxErrors
}

export function errorsInMermaid(text: string): number {
  let errors = 0
  flowchartLanguage.parser.parse(text).iterate({ enter: ({ type }) => void (errors += Number(type.isError)) })
  return errors
}
