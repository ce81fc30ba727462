// Each export of whole notes is opened by a reader that is not ours. What the formats keep is tested beside their
// writers (packages/graph/src/export); here it is whether real sentences, in their number, break a file.
import { buildGraph, parseGraph, relationLines, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { exportGraph, type ExportFormat } from '@cloudlore/graph/export'
import { readLibrary } from '@cloudlore/server/library'
import { parse as parseDot } from '@ts-graphviz/ast'
import { flowchartLanguage } from 'codemirror-lang-mermaid'
import { parse as parseCsv } from 'csv-parse/sync'
import cytoscapeOf, { type ElementsDefinition } from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { Parser } from 'n3'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const OWN = fileURLToPath(new URL('../data/notes', import.meta.url))
const REAL = ['../../shared/notes', '../../../shared/notes']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path))

/** What a reader found: how many nodes and edges, and the sentences that back the edges. */
interface Found {
  readonly nodes: number
  readonly edges: number
  readonly quotes: readonly string[]
}

const quotesIn = (cell: unknown) =>
  typeof cell === 'string' && cell !== '' ? (JSON.parse(cell) as { quote: string }[]).map(({ quote }) => quote) : []

function textOf(graph: KnowledgeGraph, format: ExportFormat): string {
  const written = exportGraph(graph, format)
  if ('files' in written) throw new Error(`${format} has several files`)
  return written.text
}

function tablesOf(graph: KnowledgeGraph, format: ExportFormat): readonly (readonly Record<string, string>[])[] {
  const written = exportGraph(graph, format)
  if ('text' in written) throw new Error(`${format} is one file`)
  return written.files.map(({ text }) => parseCsv<Record<string, string>>(text, { columns: true }))
}

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
  (format: ExportFormat, evidence: string) =>
  (graph: KnowledgeGraph): Found => {
    const [nodes = [], edges = []] = tablesOf(graph, format)
    const cells = edges.map((row) => (row[evidence] ?? '').replace(/^'/, ''))
    return { nodes: nodes.length, edges: edges.length, quotes: cells.flatMap(quotesIn) }
  }

/** The reader's type lists Graphviz' own attributes; ours is one more. */
const isEvidence = (attribute: string) => attribute === 'evidence'

function ofDot(graph: KnowledgeGraph): Found {
  const [drawn] = parseDot(textOf(graph, 'dot')).children.filter((child) => child.type === 'Graph')
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

function ofTurtle(graph: KnowledgeGraph): Found {
  const quads = new Parser().parse(textOf(graph, 'turtle'))
  const count = (name: string) => quads.filter(({ predicate }) => predicate.value.endsWith(name)).length
  const values = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/prov#value')
  return { nodes: count('ns:mentions'), edges: count('#predicate'), quotes: values.map(({ object }) => object.value) }
}

function ofCytoscape(graph: KnowledgeGraph): Found {
  const { elements } = JSON.parse(textOf(graph, 'cytoscape')) as { elements: ElementsDefinition }
  const read = cytoscapeOf({ elements, headless: true, layout: { name: 'preset' } })
  const quotes = read
    .edges()
    .toArray()
    .flatMap((edge) => (edge.data('evidence') as { quote: string }[]).map(({ quote }) => quote))
  return { nodes: read.nodes().length, edges: read.edges().length, quotes }
}

const READERS: Readonly<Record<string, (graph: KnowledgeGraph) => Found>> = {
  json: (graph) => {
    const read = parseGraph(textOf(graph, 'json'))
    const quotes = read.mapEdges((_, { evidence }) => evidence.map(({ quote }) => quote)).flat()
    return { nodes: read.order, edges: read.size, quotes }
  },
  gexf: (graph) => ofGraphology(parseGexf(MultiDirectedGraph, textOf(graph, 'gexf'))),
  graphml: (graph) => ofGraphology(parseGraphml(MultiDirectedGraph, textOf(graph, 'graphml'))),
  csv: ofTables('csv', 'evidence'),
  neptune: ofTables('neptune', 'evidence:String'),
  neo4j: ofTables('neo4j', 'evidence:string'),
  dot: ofDot,
  turtle: ofTurtle,
  cytoscape: ofCytoscape,
}

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

function cypherErrors(text: string): number {
  const { CypherLexer, CypherParser } = load('@neo4j-cypher/antlr4') as Grammar
  const antlr = (load('@neo4j-cypher/antlr4-browser') as { default: Antlr }).default
  const parser = new CypherParser(new antlr.CommonTokenStream(new CypherLexer(new antlr.InputStream(text))))
  parser.cypher()
  return parser._syntaxErrors
}

function errorsInMermaid(text: string): number {
  let errors = 0
  flowchartLanguage.parser.parse(text).iterate({ enter: ({ type }) => void (errors += Number(type.isError)) })
  return errors
}

const SETS: readonly (readonly [string, string | undefined])[] = [
  ["the project's own notes", OWN],
  ['real notes', REAL],
]

// The folder of real notes is not part of the project: where it is absent these tests are skipped, and say so.
describe.each(SETS)('%s', (_, folder) => {
  let graph: KnowledgeGraph
  let claims: readonly Claim[] = []
  beforeAll(async () => {
    if (folder === undefined) return
    const library = await readLibrary([folder])
    claims = library.claims
    graph = buildGraph(claims, library.catalog)
  }, 60_000)

  test.skipIf(folder === undefined).each(Object.keys(READERS))('%s opens whole', (format) => {
    const found = READERS[format]?.(graph)
    const quotes = graph.mapEdges((_edge, { evidence }) => evidence.map(({ quote }) => quote)).flat()
    expect(quotes.length).toBeGreaterThan(500)
    expect({ ...found, quotes: found?.quotes.toSorted() }).toEqual({
      ...{ nodes: graph.order, edges: graph.size },
      quotes: quotes.toSorted(),
    })
  })

  test.skipIf(folder === undefined)('relations are a line of JSON for each piece of evidence', () => {
    const lines = relationLines(claims).trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { quote: string }).quote)).toHaveLength(lines.length)
    expect(textOf(graph, 'relations').trimEnd().split('\n').length).toBeGreaterThan(500)
  })

  test.skipIf(folder === undefined)('mermaid has no error', () => {
    expect(errorsInMermaid(textOf(graph, 'mermaid'))).toBe(0)
  })

  test.skipIf(folder === undefined)(
    'cypher has no error',
    () => {
      // The grammar takes minutes for a whole script: one statement of each kind is read, after the comment in front.
      const statements = textOf(graph, 'cypher').split(/(?<=;)\n\n/)
      const kinds = new Map(statements.flatMap((text) => (/MERGE .*/.exec(text) ?? []).map((kind) => [kind, text])))
      expect(kinds.size).toBeGreaterThanOrEqual(5)
      for (const text of kinds.values()) expect(cypherErrors(text.trimEnd())).toBe(0)
    },
    120_000,
  )
})
