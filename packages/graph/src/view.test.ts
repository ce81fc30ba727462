import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { GraphError } from './errors.ts'
import { parseGraph, serializeGraph } from './serialization.ts'
import { CATALOG, integrates, limits, replaces } from './test-fixtures.ts'
import { filterText, viewOf, type GraphFilter } from './view.ts'

const GRAPH = buildGraph(
  [
    integrates('eventbridge', 'ssm-automation', { file: 'ops/a.md', line: 1, verb: 'triggers', exams: ['SOA'] }),
    integrates('eventbridge', 'lambda', { file: 'ops/a.md', line: 2, verb: 'triggers', confidence: 0.9 }),
    integrates('eventbridge', 'lambda', { file: 'dev/b.md', line: 1, verb: 'uses', confidence: 0.4, exams: ['DVA'] }),
    integrates('lambda', 'dynamodb', { file: 'dev/b.md', line: 2, verb: 'stores-in', confidence: 0.5 }),
    integrates('sns', 's3', { file: 'dev/b.md', line: 3, verb: 'sends-to', polarity: 'negated' }),
    replaces('launch-templates', 'launch-configurations', { file: 'ops.md', line: 1 }),
    limits('lambda', {}, { file: 'ops/a.md', line: 3 }),
  ],
  CATALOG,
)
const LIMIT = 'limit:lambda:max:15:minutes:execution-time|limits|lambda'
const TO_AUTOMATION = 'eventbridge|integrates-with|ssm-automation'
const TO_LAMBDA = 'eventbridge|integrates-with|lambda'
const TO_DYNAMODB = 'lambda|integrates-with|dynamodb'
const AUTOMATION_OF = 'ssm-automation|part-of|ssm'
const TEMPLATES = 'launch-templates|replaces|launch-configurations'

test.each<readonly [GraphFilter, readonly string[]]>([
  [{ relations: ['replaces'] }, [TEMPLATES]],
  [{ relations: ['limits', 'replaces'] }, [TEMPLATES, LIMIT]],
  [
    { relations: ['part-of'] },
    ['launch-configurations|part-of|auto-scaling', 'launch-templates|part-of|ec2', AUTOMATION_OF],
  ],
  [{ verbs: ['triggers'] }, [TO_LAMBDA, TO_AUTOMATION, AUTOMATION_OF]],
  [{ verbs: ['stores-in'], relations: ['integrates-with', 'limits'] }, [TO_DYNAMODB, LIMIT]],
  [{ polarities: ['negated'] }, ['sns|integrates-with|s3']],
  [{ minConfidence: 0.9 }, [TO_LAMBDA]],
  [{ notes: ['ops'] }, [TO_LAMBDA, TO_AUTOMATION, LIMIT, AUTOMATION_OF]],
  [{ notes: ['ops/', 'ops.md'], relations: ['replaces', 'limits'] }, [TEMPLATES, LIMIT]],
  [{ notes: ['dev/b.md'], polarities: ['asserted'] }, [TO_LAMBDA, TO_DYNAMODB]],
  [{ exams: ['SOA', 'SAP'] }, [TO_AUTOMATION, AUTOMATION_OF]],
  [
    { kinds: ['limit', 'service'], relations: ['limits', 'integrates-with'] },
    [TO_LAMBDA, TO_DYNAMODB, LIMIT, 'sns|integrates-with|s3'],
  ],
  [{ categories: ['integration', 'management'] }, [TO_AUTOMATION, AUTOMATION_OF]],
  [{ only: ['lambda', 'eventbridge', 'ssm-automation'] }, [TO_LAMBDA, TO_AUTOMATION, LIMIT]],
  [{ around: ['dynamodb'] }, [TO_DYNAMODB]],
  [{ around: ['dynamodb'], hops: 2 }, [TO_LAMBDA, TO_DYNAMODB, LIMIT]],
  [{ around: ['ssm'] }, [TO_AUTOMATION, AUTOMATION_OF]],
  [
    { around: ['dynamodb', 'launch-templates'], hops: 1, relations: ['replaces', 'integrates-with'] },
    [TO_DYNAMODB, TEMPLATES],
  ],
  [{ around: ['eventbridge'], minConfidence: 0.9 }, [TO_LAMBDA]],
])('%j lets these edges pass', (filter, edges) => {
  const view = viewOf(GRAPH, filter)
  expect(view.edges().toSorted()).toEqual([...edges].toSorted())
  expect(view.nodes().toSorted()).toEqual(
    [...new Set(view.edges().flatMap((edge) => view.extremities(edge)))].toSorted(),
  )
})

test('a filter that lets everything pass gives the graph', () => {
  const { attributes, ...whole } = viewOf(GRAPH, {}).export()
  expect({ ...whole, attributes }).toEqual(GRAPH.export())
  expect(serializeGraph(viewOf(GRAPH, { relations: [], minConfidence: 0, only: [] }))).toContain('"minConfidence=0"')
})

test('nodes keep what is known of them', () => {
  const view = viewOf(GRAPH, { around: ['dynamodb'] })
  expect(view.getNodeAttributes('lambda')).toEqual(GRAPH.getNodeAttributes('lambda'))
})

test('an edge has the evidence that passes, and is what that says', () => {
  expect(viewOf(GRAPH, { notes: ['dev'] }).getEdgeAttributes(TO_LAMBDA)).toMatchObject({
    ...{ verb: 'uses', verbs: ['uses'], confidence: 0.4, exams: ['DVA'] },
    evidence: [{ file: 'dev/b.md', span: { line: 1 } }],
  })
  expect(GRAPH.getEdgeAttribute(TO_LAMBDA, 'evidence')).toHaveLength(2)
})

test('what was asked for by name is there, with or without edges; what is not in the graph is passed over', () => {
  expect(viewOf(GRAPH, { only: ['s3', 'kms'] }).nodes()).toEqual(['s3'])
  expect(viewOf(GRAPH, { around: ['s3', 'nowhere'], polarities: ['asserted'] }).nodes()).toEqual(['s3'])
  expect(viewOf(GRAPH, { around: ['nowhere'] }).order).toBe(0)
})

test('a view says what it shows, also in a file, and also of a view of a view', () => {
  const view = viewOf(viewOf(GRAPH, { relations: ['integrates-with'] }), { around: ['lambda'], hops: 2 })
  expect(view.getAttribute('view')).toBe('relations=integrates-with & around=lambda&hops=2')
  expect(parseGraph(serializeGraph(view)).export()).toEqual(view.export())
  expect(filterText({ notes: ['a & b.md', '한,글.md'] })).toBe('notes=a%20%26%20b.md,%ED%95%9C%2C%EA%B8%80.md')
  expect(filterText({ only: [] })).toBeNull()
})

test.each([{ minConfidence: 1.1 }, { minConfidence: NaN }, { hops: 5 }, { hops: 0.5 }])('%j is refused', (filter) => {
  expect(() => viewOf(GRAPH, filter)).toThrow(GraphError)
})
