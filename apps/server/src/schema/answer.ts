import { DIRECTIONS, LANGUAGES, STATUSES } from '@cloudlore/graph'
import { Type } from 'typebox'
import { evidence, exams, kind, limit, polarity, relation, verb } from './evidence.ts'
import { confidence, count, list, nullable } from './forms.ts'

const named = { id: Type.String(), label: Type.String() }
const namedNode = Type.Object(named)
const side = Type.Enum(['in', 'out'])

const hop = Type.Object({
  edge: Type.String(),
  from: Type.String(),
  to: Type.String(),
  relation,
  verb,
  reversed: Type.Boolean(),
  confidence: confidence(),
  evidence: nullable(evidence),
  evidenceCount: count(),
})

const path = Type.Object({
  nodes: list(Type.String()),
  hops: list(hop),
  cost: Type.Number(),
  words: Type.String(),
})

export const neighbour = Type.Object({
  ...named,
  edge: Type.String(),
  relation,
  verb,
  side,
  part: nullable(namedNode),
  polarity,
  confidence: confidence(),
  evidence: nullable(evidence),
  evidenceCount: count(),
})

export const limitRow = Type.Object({
  id: Type.String(),
  edge: Type.String(),
  entity: namedNode,
  limit,
  polarity,
  confidence: confidence(),
  evidence: nullable(evidence),
})

const replacement = Type.Object({ ...named, edge: nullable(Type.String()), evidence: nullable(evidence) })

const comparedEntity = Type.Object({
  ...named,
  kind,
  category: nullable(Type.Object({ id: Type.String(), label: Type.Object({ en: Type.String(), ko: Type.String() }) })),
  parent: nullable(namedNode),
  status: Type.Enum([...STATUSES]),
  exams,
  inNotes: Type.Boolean(),
})

export const pathAnswer = Type.Object({
  kind: Type.Literal('path'),
  from: namedNode,
  to: namedNode,
  paths: list(path),
  nearest: list(namedNode),
  truncated: nullable(Type.String()),
})

const answer = Type.Union([
  pathAnswer,
  Type.Object({
    kind: Type.Literal('neighbours'),
    entity: namedNode,
    side: Type.Enum(['both', 'in', 'out']),
    verbs: list(verb),
    neighbours: list(neighbour),
    nearest: list(neighbour),
  }),
  Type.Object({
    kind: Type.Literal('limits'),
    entity: namedNode,
    about: Type.String(),
    limits: list(limitRow),
    nearest: list(limitRow),
  }),
  Type.Object({
    kind: Type.Literal('connection'),
    entities: list(namedNode),
    between: list(namedNode),
    hops: list(hop),
    apart: list(namedNode),
  }),
  Type.Object({
    kind: Type.Literal('comparison'),
    entities: list(comparedEntity),
    direct: list(hop),
    parts: list(namedNode),
    limits: list(Type.Object({ topic: Type.String(), limits: list(list(limitRow)) })),
    neighbours: list(Type.Object({ ...named, relations: list(list(neighbour)) })),
  }),
  Type.Object({
    kind: Type.Literal('replacements'),
    entity: namedNode,
    replacedBy: list(replacement),
    replaces: list(replacement),
  }),
  Type.Object({
    kind: Type.Literal('entity'),
    entity: namedNode,
    neighbours: list(neighbour),
    limits: list(limitRow),
    inNotes: Type.Boolean(),
  }),
])

const question = Type.Union([
  Type.Object({
    kind: Type.Literal('path'),
    from: Type.String(),
    to: Type.String(),
    via: list(Type.String()),
    avoid: list(Type.String()),
    direction: Type.Enum([...DIRECTIONS]),
    k: count(),
    maxHops: count(),
    relations: list(relation),
  }),
  Type.Object({
    kind: Type.Literal('neighbours'),
    entity: Type.String(),
    relations: list(relation),
    side: Type.Enum(['both', 'in', 'out']),
    verbs: list(verb),
  }),
  Type.Object({ kind: Type.Literal('limits'), entity: Type.String(), about: Type.String() }),
  Type.Object({ kind: Type.Literal('connection'), entities: list(Type.String()) }),
  Type.Object({ kind: Type.Literal('comparison'), entities: list(Type.String()) }),
  Type.Object({ kind: Type.Literal('replacements'), entity: Type.String() }),
  Type.Object({ kind: Type.Literal('entity'), entity: Type.String() }),
])

export const answeredQuestion = Type.Object({
  text: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  question,
  answer,
  words: Type.String(),
})
