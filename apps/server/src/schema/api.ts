import type { Static } from 'typebox'
import type { answeredQuestion } from './answer.ts'
import type { entityAnswer, entityList } from './entity.ts'
import type { events } from './event.ts'
import type { serializedGraph } from './graph.ts'
import type { wholeNote } from './note.ts'
import type { problemDetails } from './problem.ts'

/**
 * Addresses that the explorer asks, as templates, and what they answer: types alone, read off the schemas that the
 * routes check and serialise by, so that page and server cannot drift apart.
 */
export interface Answers {
  readonly 'api/graph': Static<typeof serializedGraph>
  readonly 'api/entities': Static<typeof entityList>
  readonly 'api/entities/:id': Static<typeof entityAnswer>
  readonly 'api/query': Static<typeof answeredQuestion>
  readonly 'api/notes/:id': Static<typeof wholeNote>
}

/** `data` of the events of `api/events`, by their names. */
export type Events = { readonly [Name in keyof typeof events]: Static<(typeof events)[Name]> }

/** Body of every answer that is no success. */
export type ProblemDetails = Static<typeof problemDetails>
