import { Type } from 'typebox'

const suggestion = Type.Object({
  id: Type.Optional(Type.String()),
  label: Type.Optional(Type.String()),
  text: Type.Optional(Type.String()),
})

/** RFC 9457 problem details. `suggestions`: entities (`id`, `label`) or questions (`text`), best first. */
export const problemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  suggestions: Type.Optional(Type.Immutable(Type.Array(suggestion))),
})
