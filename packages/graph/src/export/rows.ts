import { compareText } from '../compare.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../knowledge-graph.ts'

/** What a cell of a table holds; null: nothing. */
export type Value = string | number | readonly string[] | null

export interface Column {
  readonly name: string
  /** `list` is of words out of a closed set, none of which holds `;` or `|`. */
  readonly type: 'text' | 'integer' | 'number' | 'list'
}

const text = (name: string): Column => ({ name, type: 'text' })
const integer = (name: string): Column => ({ name, type: 'integer' })
const number = (name: string): Column => ({ name, type: 'number' })
const list = (name: string): Column => ({ name, type: 'list' })

/** Attributes of a node, flat: the quantity of a limit is in `bound`, `value`, `unit` and `what`. */
export const NODE_COLUMNS: readonly Column[] = [
  ...[text('label'), text('kind'), text('name'), text('korean'), text('category'), text('service'), text('status')],
  ...[text('replacedBy'), text('docs'), list('exams'), integer('mentions')],
  ...[text('bound'), text('value'), text('unit'), text('what'), number('x'), number('y')],
]

/** Attributes of an edge, flat: `evidence` is a JSON list, `evidenceCount` also counts what that leaves out. */
export const EDGE_COLUMNS: readonly Column[] = [
  ...[text('relation'), text('verb'), list('verbs'), text('polarity'), number('confidence')],
  ...[list('exams'), integer('evidenceCount'), text('evidence')],
]

/** A node as a row of a table. */
export interface NodeRow {
  readonly key: string
  /** By the names of `NODE_COLUMNS`. */
  readonly values: Readonly<Record<string, Value>>
}

/** An edge as a row of a table. */
export interface EdgeRow {
  readonly key: string
  readonly source: string
  readonly target: string
  /** By the names of `EDGE_COLUMNS`. */
  readonly values: Readonly<Record<string, Value>>
}

/** A graph as two tables, each sorted by key. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) => compareText(a.key, b.key)

/** The tables of a graph, for the formats that know only flat attributes. Text is cleaned by `cleanText`. */
export function rowsOf(graph: KnowledgeGraph): GraphRows {
  const nodes = graph.mapNodes((key, attributes) => ({ key: cleanText(key), values: nodeValues(attributes) }))
  const edges = graph.edges().map((edge) => {
    const [source, target] = graph.extremities(edge)
    const ends = { source: cleanText(source), target: cleanText(target) }
    return { key: cleanText(edge), ...ends, values: edgeValues(graph.getEdgeAttributes(edge)) }
  })
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) }
}

function nodeValues({ limit, ...node }: NodeAttributes): Record<string, Value> {
  const { label, kind, name, korean, category, service, status, replacedBy, docs, exams, mentions, x, y } = node
  const { bound = null, value = null, unit = null, what = null } = limit ?? {}
  const words = { label, kind, name, korean, category, service, status, replacedBy, docs, bound, value, unit, what }
  return { ...cleaned(words), exams, mentions, x, y }
}

function edgeValues({ relation, verb, verbs, polarity, confidence, exams, evidence, omitted = 0 }: EdgeAttributes) {
  const sentences = JSON.stringify(evidence)
  const words = cleaned({ relation, verb, polarity, evidence: sentences })
  return { ...words, verbs, confidence, exams, evidenceCount: evidence.length + omitted }
}

function cleaned(words: Readonly<Record<string, string | null>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word === null ? null : cleanText(word)]))
}

// Control characters but tab and line ends, halves of surrogate pairs, and two that are none.
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\uFFFE\uFFFF]/gu

/** Text without what XML cannot hold and no other format has a use for. JSON loses nothing: it writes those as `\u…`. */
export function cleanText(text: string): string {
  return text.replace(UNWRITABLE, '')
}

/** Text on one line: each run of tabs and line ends is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}

/** What an edge is called in a drawing: its verb, where that says something, else its relation. */
export function edgeWord({ values: { relation, verb } }: EdgeRow): string {
  return cellText(relation === 'integrates-with' && verb !== 'generic' ? verb : relation)
}

/** The text of a cell; a list is joined by `;`. */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.join(';') : String(value)
}
