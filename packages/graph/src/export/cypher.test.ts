import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { cypher, cypherText } from './cypher.ts'
import { EDGE_COLUMNS, NODE_COLUMNS, rowsOf, type Column, type Value } from './rows.ts'
import { GRAPH, HOSTILE_CLEAN, written } from './test-graph.ts'

// The grammar comes as CommonJS, without types.
interface Tree {
  readonly children: readonly Tree[] | null
  readonly ruleIndex?: number
  readonly getText: () => string
}
interface Antlr {
  readonly InputStream: new (text: string) => object
  readonly CommonTokenStream: new (lexer: object) => object
}
interface Recogniser {
  readonly removeErrorListeners: () => void
  readonly addErrorListener: (listener: object) => void
}
interface Grammar {
  readonly CypherLexer: new (input: object) => Recogniser
  readonly CypherParser: new (tokens: object) => Recogniser & {
    readonly ruleNames: readonly string[]
    readonly cypher: () => Tree
  }
}
const load = createRequire(import.meta.url)
const { CypherLexer, CypherParser } = load('@neo4j-cypher/antlr4') as Grammar
const antlr = (load('@neo4j-cypher/antlr4-browser') as { default: Antlr }).default

interface Found {
  readonly rule: string
  readonly text: string
  readonly parts: readonly Found[]
}

/** The tree of a script by Neo4j's grammar; throws where it is not Cypher. */
function parse(text: string): Found {
  const listener = {
    syntaxError: (...[, , line, column, message]: [unknown, unknown, number, number, string]) => {
      throw new Error(`${line}:${column} ${message}`)
    },
    ...{ reportAmbiguity: () => null, reportAttemptingFullContext: () => null, reportContextSensitivity: () => null },
  }
  const lexer = new CypherLexer(new antlr.InputStream(text.trimEnd()))
  const parser = new CypherParser(new antlr.CommonTokenStream(lexer))
  for (const each of [lexer, parser]) {
    each.removeErrorListeners()
    each.addErrorListener(listener)
  }
  const found = (tree: Tree): Found => ({
    rule: tree.ruleIndex === undefined ? 'token' : (parser.ruleNames[tree.ruleIndex] ?? ''),
    text: tree.getText(),
    parts: (tree.children ?? []).map(found),
  })
  return found(parser.cypher())
}

/** The outermost parts by a rule. */
function all(tree: Found, rule: string): readonly Found[] {
  return tree.parts.flatMap((part) => (part.rule === rule ? [part] : all(part, rule)))
}

const STRING = /^'(?:[^'\\]|\\.)*'$/s
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function valueOf({ text, parts, rule }: Found): unknown {
  if (rule === 'mapLiteral') {
    const tree: Found = { rule, text, parts }
    const names = all(tree, 'propertyKeyName').map((name) => name.text)
    return Object.fromEntries(all(tree, 'expression').map((each, at) => [names[at] ?? '', valueOf(each)]))
  }
  const [map] = all({ rule, text, parts }, 'mapLiteral')
  if (map && text.startsWith('{')) return valueOf(map)
  if (text.startsWith('[')) {
    return all({ rule, text, parts }, 'listLiteral').flatMap((list) => all(list, 'expression').map(valueOf))
  }
  if (STRING.test(text)) return text.slice(1, -1).replace(/\\(.)/gs, (_, mark: string) => ESCAPED[mark] ?? mark)
  return Number(text)
}

const present = (values: Readonly<Record<string, Value>>, columns: readonly Column[]) =>
  Object.fromEntries(columns.flatMap(({ name }) => ((values[name] ?? null) === null ? [] : [[name, values[name]]])))

test('Neo4j’s grammar reads every statement, node, relationship and property back', () => {
  const script = parse(written(cypher))
  const rows = all(script, 'unwindClause').flatMap((clause) => valueOf(all(clause, 'expression')[0] ?? clause))
  const { nodes, edges } = rowsOf(GRAPH)
  expect(rows).toHaveLength(nodes.length + edges.length)
  for (const { key, values } of nodes) {
    expect(rows).toContainEqual({ id: key, properties: present(values, NODE_COLUMNS) })
  }
  for (const { key, source, target, values } of edges) {
    expect(rows).toContainEqual({ key, source, target, properties: present(values, EDGE_COLUMNS) })
  }
})

test('what is loaded is merged, so that a second load changes nothing', () => {
  const text = written(cypher)
  expect(text).toContain('MERGE (node:Entity {id: row.id})\nSET node:Service, node += row.properties;')
  expect(text).toContain('MERGE (source)-[edge:INTEGRATES_WITH {key: row.key}]->(target)\nSET edge += row.properties;')
  expect(text).not.toMatch(/^CREATE/m)
})

test('nothing of a note ends its literal', () => {
  const text = `RETURN ${cypherText(HOSTILE_CLEAN)} AS words;`
  const [item] = all(parse(text), 'expression')
  expect(item && valueOf(item)).toBe(HOSTILE_CLEAN)
})
