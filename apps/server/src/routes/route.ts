import './config.ts'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { RELATIONS, type Relation } from '@cloudlore/graph'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Type, type TProperties } from 'typebox'
import { shown } from '../invalid-request.ts'
import { RequestError } from '../problem.ts'
import type { ServerState } from '../state.ts'

/** The application with handlers typed by their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** Adds the routes of one subject. */
export type AddRoutes = (app: App, state: ServerState) => void

/** Query or path parameters; one that is not listed is an error. */
export const parameters = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false })

/** For routes without query parameters. */
export const noQuery = parameters({})

/** Words that a list in a query may have. */
const MOST_WORDS = 20

/** A list in a query: `via=lambda&via=sqs`, `via=lambda,sqs` or both. */
export const words = Type.Array(Type.String({ maxLength: 200 }), { maxItems: MOST_WORDS, default: [] })

/** A list as it was given, and the query parameter that it was given by. */
export interface GivenWords {
  readonly parameter: string
  readonly given: readonly string[]
}

/** The words of such a list; `most` of them at most, by default 20. */
export function wordsOf({ parameter, given }: GivenWords, most = MOST_WORDS): string[] {
  const found = given
    .flatMap((each) => each.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (found.length <= most) return found
  throw new RequestError(
    'REQUEST_INVALID',
    `Query parameter "${parameter}" has ${found.length} items; give at most ${most}.`,
  )
}

/**
 * The words of such a list, each one of a closed set.
 *
 * @throws {RequestError} `REQUEST_INVALID` for another word, saying which there are
 */
export function oneOfEach<T extends string>({ parameter, given }: GivenWords, all: readonly T[]): T[] {
  // All of a set may be given, however large it is.
  return wordsOf({ parameter, given }, Math.max(MOST_WORDS, all.length)).map((word) => {
    const found = all.find((each) => each === word)
    if (found !== undefined) return found
    throw new RequestError(
      'REQUEST_INVALID',
      `Query parameter "${parameter}" has ${shown(word)}; give any of ${all.join(', ')}.`,
    )
  })
}

/**
 * The relations of such a list; undefined if it is empty.
 *
 * @throws {RequestError} `REQUEST_INVALID` for a word that is no relation
 */
export function relationsOf(given: readonly string[]): Relation[] | undefined {
  const asked = oneOfEach({ parameter: 'relations', given }, RELATIONS)
  return asked.length === 0 ? undefined : asked
}
