import { Type } from 'typebox'
import { count, list } from './forms.ts'

const head = { id: Type.String(), path: Type.String(), title: Type.String() }
/** Where the sentence of an edge stands. */
const claim = Type.Object({
  edge: Type.String(),
  line: count(),
  endLine: count(),
  offset: count(),
  endOffset: count(),
})

/** `claims`: how many. */
export const noteList = Type.Object({ notes: list(Type.Object({ ...head, claims: count() })) })

export const wholeNote = Type.Object({ ...head, text: Type.String(), claims: list(claim) })
