import { STATUSES } from './catalog.ts'
import type { Evidence, Limit, Span } from './evidence.ts'
import { failAt, field, finite, integer, list, oneOf, share, text, textOrNull, type JsonAt } from './json-check.ts'
import type { EdgeAttributes, NodeAttributes } from './knowledge-graph.ts'
import { BOUNDS, ENTITY_KINDS, EXAMS, POLARITIES, RELATIONS, VERBS, type Exam } from './ontology.ts'

/** A node of the JSON form. */
export interface NodeJson {
  readonly key: string
  readonly attributes: NodeAttributes
}

/** An edge of the JSON form. */
export interface EdgeJson {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/*
 * Each reader checks a value and gives it back with its known fields alone, in the order in which they are written
 * here. So the readers are the JSON form: for parsing and, applied to a graph's export, for writing.
 */

/** Throws `GRAPH_INVALID` where the value is not a node. */
export function readNode(at: JsonAt): NodeJson {
  return { key: readKey(field(at, 'key')), attributes: readNodeAttributes(field(at, 'attributes')) }
}

/** Throws `GRAPH_INVALID` where the value is not an edge, or its key is not that of what it joins. */
export function readEdge(at: JsonAt): EdgeJson {
  const key = readKey(field(at, 'key'))
  const source = readKey(field(at, 'source'))
  const target = readKey(field(at, 'target'))
  const attributes = readEdgeAttributes(field(at, 'attributes'))
  const expected = `${source}|${attributes.relation}|${target}`
  if (key !== expected) failAt(field(at, 'key'), `"${expected}"`)
  return { key, source, target, attributes }
}

/** graphology loses the neighbours of a node called `__proto__`, and its algorithms stop at an empty key. */
function readKey(at: JsonAt): string {
  const key = text(at)
  return key === '' || key === '__proto__' ? failAt(at, 'the id of an entity') : key
}

function readNodeAttributes(at: JsonAt): NodeAttributes {
  const kind = oneOf(field(at, 'kind'), ENTITY_KINDS)
  return {
    label: text(field(at, 'label')),
    kind,
    name: text(field(at, 'name')),
    korean: textOrNull(field(at, 'korean')),
    category: text(field(at, 'category')),
    service: text(field(at, 'service')),
    status: oneOf(field(at, 'status'), STATUSES),
    replacedBy: textOrNull(field(at, 'replacedBy')),
    docs: readDocs(field(at, 'docs')),
    exams: readExams(field(at, 'exams')),
    mentions: integer(field(at, 'mentions'), 0),
    ...(kind === 'limit' ? { limit: readLimit(field(at, 'limit')) } : {}),
    x: finite(field(at, 'x')),
    y: finite(field(at, 'y')),
  }
}

/** It becomes a link, so nothing but a path below the documentation's host is let in. */
function readDocs(at: JsonAt): string | null {
  const docs = textOrNull(at)
  if (docs !== null && (!docs.startsWith('/') || docs.startsWith('//'))) failAt(at, 'a path that begins with one "/"')
  return docs
}

function readEdgeAttributes(at: JsonAt): EdgeAttributes {
  return {
    relation: oneOf(field(at, 'relation'), RELATIONS),
    verb: oneOf(field(at, 'verb'), VERBS),
    verbs: list(field(at, 'verbs'), (item) => oneOf(item, VERBS)),
    polarity: oneOf(field(at, 'polarity'), POLARITIES),
    confidence: share(field(at, 'confidence')),
    exams: readExams(field(at, 'exams')),
    evidence: list(field(at, 'evidence'), readEvidence),
    ...readOmitted(field(at, 'omitted')),
  }
}

function readOmitted(at: JsonAt): Pick<EdgeAttributes, 'omitted'> {
  return at.value === undefined ? {} : { omitted: integer(at, 1) }
}

export function readExams(at: JsonAt): Exam[] {
  return list(at, (item) => oneOf(item, EXAMS))
}

export function readLimit(at: JsonAt): Limit {
  return {
    bound: oneOf(field(at, 'bound'), BOUNDS),
    value: text(field(at, 'value')),
    unit: text(field(at, 'unit')),
    what: text(field(at, 'what')),
  }
}

function readEvidence(at: JsonAt): Evidence {
  const verb = field(at, 'verb')
  return {
    file: text(field(at, 'file')),
    span: readSpan(field(at, 'span')),
    headings: list(field(at, 'headings'), text),
    exams: readExams(field(at, 'exams')),
    quote: text(field(at, 'quote')),
    ...(verb.value === undefined ? {} : { verb: oneOf(verb, VERBS) }),
    polarity: oneOf(field(at, 'polarity'), POLARITIES),
    rule: text(field(at, 'rule')),
    confidence: share(field(at, 'confidence')),
  }
}

/** The fields of a span, wherever they stand. */
export function readSpan(at: JsonAt): Span {
  return {
    line: integer(field(at, 'line'), 1),
    column: integer(field(at, 'column'), 1),
    offset: integer(field(at, 'offset'), 0),
    endLine: integer(field(at, 'endLine'), 1),
    endColumn: integer(field(at, 'endColumn'), 1),
    endOffset: integer(field(at, 'endOffset'), 0),
  }
}
