// Each export of whole notes is opened by a reader that is not ours. What the formats keep is tested beside their
// writers (packages/graph/src/export); here it is whether real sentences, in their number, break a file.
import { buildGraph, relationLines, type Claim, type KnowledgeGraph } from '@cloudlore/graph'
import { exportGraph, type ExportFormat } from '@cloudlore/graph/export'
import { readLibrary } from '@cloudlore/server/library'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { cypherErrors, errorsInMermaid, READERS } from './readers.ts'

const OWN = fileURLToPath(new URL('../data/notes', import.meta.url))
const REAL = ['../../shared/notes', '../../../shared/notes']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path))

function textsOf(graph: KnowledgeGraph, format: ExportFormat): readonly string[] {
  const written = exportGraph(graph, format)
  return 'files' in written ? written.files.map(({ text }) => text) : [written.text]
}

const textOf = (graph: KnowledgeGraph, format: ExportFormat): string => textsOf(graph, format).join('')

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

  const formats = Object.keys(READERS) as (keyof typeof READERS)[]
  test.skipIf(folder === undefined).each(formats)('%s opens whole', (format) => {
    const found = READERS[format](textsOf(graph, format))
    const quotes = graph.mapEdges((_edge, { evidence }) => evidence.map(({ quote }) => quote)).flat()
    expect(quotes.length).toBeGreaterThan(500)
    expect({ ...found, quotes: found.quotes.toSorted() }).toEqual({
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
