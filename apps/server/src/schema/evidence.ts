import { BOUNDS, ENTITY_KINDS, EXAMS, POLARITIES, RELATIONS, VERBS } from '@cloudlore/graph'
import { Type } from 'typebox'
import { confidence, count, list } from './forms.ts'

export const kind = Type.Enum([...ENTITY_KINDS])
export const relation = Type.Enum([...RELATIONS])
export const verb = Type.Enum([...VERBS])
export const polarity = Type.Enum([...POLARITIES])
export const exams = list(Type.Enum([...EXAMS]))

export const span = Type.Object({
  line: count(),
  column: count(),
  offset: count(),
  endLine: count(),
  endColumn: count(),
  endOffset: count(),
})

export const evidence = Type.Object({
  file: Type.String(),
  span,
  headings: list(Type.String()),
  exams,
  quote: Type.String(),
  verb: Type.Optional(verb),
  polarity,
  rule: Type.String(),
  confidence: confidence(),
})

export const limit = Type.Object({
  bound: Type.Enum([...BOUNDS]),
  value: Type.String(),
  unit: Type.String(),
  what: Type.String(),
})
