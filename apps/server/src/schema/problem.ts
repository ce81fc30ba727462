import { Type } from 'typebox'

const suggestion = Type.Object({
  id: Type.Optional(Type.String()),
  label: Type.Optional(Type.String()),
  text: Type.Optional(Type.String()),
})

/** RFC 9457 problem details. `suggestions`, best first: entities (`id`, `label`), with what was asked about such a name (`text`), or questions. `phrase`: the name that is not known, or means each of the suggestions (`ambiguous`). */
export const problemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  phrase: Type.Optional(Type.String()),
  ambiguous: Type.Optional(Type.Boolean()),
  suggestions: Type.Optional(Type.Immutable(Type.Array(suggestion))),
})
