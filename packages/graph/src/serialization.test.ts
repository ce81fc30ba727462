import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { GraphError } from './errors.ts'
import { parseGraph, serializeGraph } from './serialization.ts'
import { CATALOG, integrates, limits } from './test-fixtures.ts'

const NODE = {
  key: 's3',
  attributes: {
    ...{ label: 'S3', kind: 'service', name: 'Amazon S3', korean: null, category: 'storage', service: 's3' },
    ...{ status: 'current', replacedBy: null, docs: '/s3/', exams: ['SAA'], mentions: 1, x: 1, y: -2.5 },
  },
}
const EVIDENCE = {
  file: 'a.md',
  span: { line: 1, column: 1, offset: 0, endLine: 1, endColumn: 3, endOffset: 2 },
  ...{ headings: ['S3'], exams: [], quote: 'S3', verb: 'uses', polarity: 'asserted', rule: 'r', confidence: 1 },
}
const EDGE = {
  ...{ key: 's3|integrates-with|s3', source: 's3', target: 's3' },
  attributes: {
    ...{ relation: 'integrates-with', verb: 'uses', verbs: ['uses'], polarity: 'asserted', confidence: 1, exams: [] },
    evidence: [EVIDENCE],
  },
}
const GRAPH = {
  options: { type: 'directed', multi: true, allowSelfLoops: true },
  attributes: { format: 2, generator: 'cloudlore', view: null },
  nodes: [NODE],
  edges: [EDGE],
}

function errorOf(json: unknown): string {
  try {
    parseGraph(json)
  } catch (error) {
    if (error instanceof GraphError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'no error'
}

const withNode = (attributes: object) => ({
  ...GRAPH,
  edges: [],
  nodes: [{ ...NODE, attributes: { ...NODE.attributes, ...attributes } }],
})
const withEdge = (edge: object) => ({ ...GRAPH, edges: [{ ...EDGE, ...edge }] })
const withEvidence = (evidence: object) =>
  withEdge({ attributes: { ...EDGE.attributes, evidence: [{ ...EVIDENCE, ...evidence }] } })
const withKey = (key: unknown) => ({ ...GRAPH, edges: [], nodes: [{ ...NODE, key }] })

test('a graph is written with a node or edge a line and every field in its place', () => {
  expect(serializeGraph(parseGraph(GRAPH))).toBe(
    [
      '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{"format":2,"generator":"cloudlore","view":null},',
      '"nodes":[',
      '{"key":"s3","attributes":{"label":"S3","kind":"service","name":"Amazon S3","korean":null,"category":"storage","service":"s3","status":"current","replacedBy":null,"docs":"/s3/","exams":["SAA"],"mentions":1,"x":1,"y":-2.5}}],',
      '"edges":[',
      '{"key":"s3|integrates-with|s3","source":"s3","target":"s3","attributes":{"relation":"integrates-with","verb":"uses","verbs":["uses"],"polarity":"asserted","confidence":1,"exams":[],"evidence":[{"file":"a.md","span":{"line":1,"column":1,"offset":0,"endLine":1,"endColumn":3,"endOffset":2},"headings":["S3"],"exams":[],"quote":"S3","verb":"uses","polarity":"asserted","rule":"r","confidence":1}]}}]}',
      '',
    ].join('\n'),
  )
})

test('what is written is read as the same graph', () => {
  const graph = buildGraph([integrates('s3', 'lambda', { verb: 'triggers' }), limits('lambda-layers')], CATALOG)
  const json = serializeGraph(graph)
  expect(parseGraph(json).export()).toEqual(graph.export())
  expect(serializeGraph(parseGraph(json))).toBe(json)
})

test('the order of nodes and fields in a file makes no difference', () => {
  const { key, attributes } = NODE
  const other = { key: 'a', attributes: { ...attributes, label: 'A' } }
  const mixed = {
    edges: [],
    nodes: [NODE, { attributes: other.attributes, key: 'a' }],
    attributes: GRAPH.attributes,
    options: GRAPH.options,
  }
  const sorted = { ...GRAPH, edges: [], nodes: [other, { key, attributes }] }
  expect(serializeGraph(parseGraph(mixed))).toBe(serializeGraph(parseGraph(sorted)))
})

test('an empty graph is written and read', () => {
  const json = serializeGraph(buildGraph([], CATALOG))
  expect(json).toBe(
    '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{"format":2,"generator":"cloudlore","view":null},\n"nodes":[],\n"edges":[]}\n',
  )
  expect(parseGraph(json).order).toBe(0)
})

test('another version of the form is told apart from a broken graph', () => {
  expect(errorOf({ ...GRAPH, attributes: { format: 3, generator: 'x' } })).toBe(
    'GRAPH_VERSION_UNSUPPORTED: the graph has format 3, this version reads 1 to 2; write it anew with "cloudlore extract"',
  )
})

test.each([
  ['text that is not JSON', '{', 'the graph is not JSON'],
  ['a list', [], 'the graph is a list, expected an object'],
  ['null', null, 'the graph is null, expected an object'],
  ['no version', { ...GRAPH, attributes: {} }, "the graph's attributes.format is missing, expected 2"],
  [
    'an undirected graph',
    { ...GRAPH, options: { type: 'mixed', multi: true } },
    'options.type is "mixed", expected "directed"',
  ],
  [
    'a simple graph',
    { ...GRAPH, options: { type: 'directed', multi: false } },
    'options.multi is false, expected true',
  ],
  [
    'a view that is no text',
    { ...GRAPH, attributes: { ...GRAPH.attributes, view: 1 } },
    "the graph's attributes.view is 1, expected a text",
  ],
  ['an old graph without a generator', { ...GRAPH, attributes: { format: 1 } }, 'attributes.generator is missing'],
  ['nodes that are no list', { ...GRAPH, nodes: {} }, "the graph's nodes is an object, expected a list"],
  ['an unknown kind', withNode({ kind: 'thing' }), 'nodes[0].attributes.kind is "thing", expected one of service, '],
  ['a position that is no number', withNode({ x: '1' }), 'nodes[0].attributes.x is "1", expected a number'],
  [
    'a limit without its quantity',
    withNode({ kind: 'limit' }),
    'nodes[0].attributes.limit is missing, expected an object',
  ],
  ['a link to another host', withNode({ docs: '//e.com' }), 'nodes[0].attributes.docs is "//e.com", expected a path'],
  ['half a sentence', withNode({ mentions: 0.5 }), 'nodes[0].attributes.mentions is 0.5, expected a whole number'],
  ['an edge with a key of its own', withEdge({ key: 'e1' }), 'edges[0].key is "e1", expected "s3|integrates-with|s3"'],
  [
    'an edge to nowhere',
    withEdge({ key: 's3|integrates-with|sqs', target: 'sqs' }),
    'edges (s3|integrates-with|sqs) is "sqs", expected the key of a node',
  ],
  [
    'confidence over 1',
    withEvidence({ confidence: 1.5 }),
    'evidence[0].confidence is 1.5, expected a number from 0 to 1',
  ],
  [
    'a line before the first',
    withEvidence({ span: { line: 0 } }),
    'evidence[0].span.line is 0, expected a number of at',
  ],
  ['an unknown verb', withEvidence({ verb: 'eats' }), 'evidence[0].verb is "eats", expected one of triggers, '],
  ['one node twice', { ...GRAPH, nodes: [NODE, NODE] }, 'the graph\'s nodes is "s3", expected each key once'],
  ['one edge twice', { ...GRAPH, edges: [EDGE, EDGE] }, 'expected each key once'],
  ['an empty key', withKey(''), 'nodes[0].key is "", expected the id of an entity'],
  ['the key __proto__', withKey('__proto__'), 'nodes[0].key is "__proto__", expected the id of an entity'],
  ['a key that is a number', withKey(1), 'nodes[0].key is 1, expected a text'],
])('%s is refused, with its place', (_, json, message) => {
  expect(errorOf(json)).toContain(`GRAPH_INVALID: `)
  expect(errorOf(json)).toContain(message)
})

test.each(['constructor', 'toString', 'hasOwnProperty'])('a node called "%s" is a node like any other', (key) => {
  const edge = { ...EDGE, key: `${key}|integrates-with|${key}`, source: key, target: key }
  const graph = parseGraph({ ...withKey(key), edges: [edge] })
  expect([graph.nodes(), graph.neighbors(key)]).toEqual([[key], [key]])
})

test('fields called __proto__ change nothing', () => {
  const json = JSON.stringify(GRAPH).replace('"label":"S3"', '"__proto__":{"label":"no"},"label":"S3"')
  expect(parseGraph(json).getNodeAttribute('s3', 'label')).toBe('S3')
  expect('label' in {}).toBe(false)
})

test('inherited fields do not count', () => {
  const inherited: unknown = Object.create(GRAPH)
  expect(errorOf(inherited)).toContain("the graph's attributes is missing")
})
