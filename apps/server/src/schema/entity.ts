import { Type } from 'typebox'
import { limitRow, neighbour } from './answer.ts'
import { kind } from './evidence.ts'
import { count, list, nullable } from './forms.ts'
import { entityAttributes } from './graph.ts'

/** An entity as the search box lists it. */
const listed = Type.Object({
  id: Type.String(),
  label: Type.String(),
  name: Type.String(),
  korean: nullable(Type.String()),
  kind,
  category: Type.String(),
  /** False: the catalog knows it, but the notes say nothing of it. */
  inNotes: Type.Boolean(),
  degree: count(),
  /** The alias that matched; null if the label did. */
  matched: nullable(Type.String()),
})

export const entityList = Type.Object({ entities: list(listed), total: count() })

const related = Type.Object({ id: Type.String(), label: Type.String(), inNotes: Type.Boolean() })

/** One entity with what stands around it. */
export const entityAnswer = Type.Object({
  entity: Type.Object({
    id: Type.String(),
    ...entityAttributes,
    inNotes: Type.Boolean(),
    aliases: list(Type.String()),
    parent: nullable(related),
    features: list(related),
  }),
  neighbours: list(neighbour),
  limits: list(limitRow),
})
