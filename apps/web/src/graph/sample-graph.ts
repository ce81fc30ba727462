const SAID_FOR_SAA = {
  ...{
    file: 'a.md',
    headings: ['[SAA] Events'],
    exams: ['SAA'],
    quote: 'EventBridge triggers Lambda.',
    verb: 'triggers',
  },
  ...{ polarity: 'asserted', rule: 'sentence/trigger', confidence: 0.9 },
  span: { line: 1, column: 1, offset: 0, endLine: 1, endColumn: 29, endOffset: 28 },
}

/** A small graph in the form of `/api/graph`, for tests. */
export function sampleGraph() {
  return {
    attributes: { format: 2, generator: 'sample', view: null },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      node('eventbridge', { label: 'EventBridge', category: 'application-integration', exams: ['SAA'], x: 0, y: 0 }),
      node('lambda', { label: 'Lambda', category: 'compute', exams: ['SAA', 'DVA'], x: 1, y: 0 }),
      node('ssm', { label: 'SSM', category: 'management-governance', x: 0, y: 1 }),
      node('ssm-automation', {
        label: 'SSM Automation',
        kind: 'feature',
        category: 'management-governance',
        x: 1,
        y: 1,
      }),
      node('s3', { label: 'S3', category: 'storage', exams: ['SAA'], x: 2, y: 0 }),
      node('ext:github', { label: 'GitHub', kind: 'external', category: 'externals', x: 2, y: 1 }),
      node('limit:lambda:timeout', { label: '15 minutes', kind: 'limit', category: 'compute', x: 2, y: 2 }),
    ],
    edges: [
      edge('eventbridge|integrates-with|lambda', {
        ...{ verb: 'triggers', confidence: 0.9, exams: ['SAA'] },
        evidence: [SAID_FOR_SAA],
      }),
      edge('lambda|integrates-with|eventbridge', { verb: 'sends-to', confidence: 0.6 }),
      edge('eventbridge|integrates-with|ssm-automation', { verb: 'triggers', confidence: 0.85 }),
      edge('ssm-automation|part-of|ssm', { confidence: 1 }),
      edge('lambda|integrates-with|s3', { verb: 'stores-in', confidence: 0.5 }),
      edge('s3|integrates-with|ssm', { verb: 'generic', confidence: 0.7, polarity: 'negated', verbs: [] }),
      edge('limit:lambda:timeout|limits|lambda', { confidence: 0.8 }),
    ],
  }
}

function node(key: string, attributes: Record<string, unknown>) {
  const base = {
    kind: 'service',
    name: key,
    korean: null,
    service: key,
    status: 'current',
    replacedBy: null,
    docs: null,
  }
  return { key, attributes: { ...base, exams: [], mentions: 1, ...attributes } }
}

function edge(key: string, attributes: Record<string, unknown>) {
  const [source = '', relation, target = ''] = key.split('|')
  const verb = attributes['verb'] ?? 'generic'
  const base = { relation, verb, verbs: [verb], polarity: 'asserted', exams: [], evidence: [] }
  return { key, source, target, attributes: { ...base, ...attributes } }
}
