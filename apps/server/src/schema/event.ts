import { Type } from 'typebox'
import { count, list, nullable } from './forms.ts'

export const failure = Type.Object({ code: Type.String(), message: Type.String() })

const keyChanges = Type.Object({
  added: list(Type.String()),
  removed: list(Type.String()),
  changed: list(Type.String()),
  truncated: Type.Boolean(),
})

/** `data` of each server-sent event, by its name. */
export const events = {
  state: Type.Object({ tag: nullable(Type.String()), failure: nullable(failure) }),
  graph: Type.Object({
    tag: Type.String(),
    notes: keyChanges,
    nodes: keyChanges,
    edges: keyChanges,
    counts: Type.Object({ notes: count(), nodes: count(), edges: count() }),
  }),
  failure,
  recovered: Type.Object({}),
}
