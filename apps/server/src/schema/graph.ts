import { STATUSES } from '@cloudlore/graph'
import { Type } from 'typebox'
import { exams, evidence, kind, limit, polarity, relation, verb } from './evidence.ts'
import { confidence, count, list, nullable } from './forms.ts'

/** What is said of an entity wherever it appears; `nodeAttributes` adds its place on the map. */
export const entityAttributes = {
  label: Type.String(),
  kind,
  name: Type.String(),
  korean: nullable(Type.String()),
  category: Type.String(),
  service: Type.String(),
  status: Type.Enum([...STATUSES]),
  replacedBy: nullable(Type.String()),
  docs: nullable(Type.String()),
  exams,
  mentions: count(),
  limit: Type.Optional(limit),
}

export const nodeAttributes = Type.Object({ ...entityAttributes, x: Type.Number(), y: Type.Number() })

export const edgeAttributes = Type.Object({
  relation,
  verb,
  verbs: list(verb),
  polarity,
  confidence: confidence(),
  exams,
  evidence: list(evidence),
  omitted: Type.Optional(Type.Integer({ minimum: 1 })),
})

export const node = Type.Object({ key: Type.String(), attributes: nodeAttributes })
export const edge = Type.Object({
  key: Type.String(),
  source: Type.String(),
  target: Type.String(),
  attributes: edgeAttributes,
})

/** graphology's serialization, which `Graph.from` takes back. */
export const serializedGraph = Type.Object({
  attributes: Type.Object({
    format: Type.Integer(),
    generator: Type.String(),
    view: nullable(Type.String()),
  }),
  options: Type.Object({ type: Type.Literal('directed'), multi: Type.Boolean(), allowSelfLoops: Type.Boolean() }),
  nodes: list(node),
  edges: list(edge),
})
