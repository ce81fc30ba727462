import './config.ts'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { RELATIONS, type Relation } from '@cloudlore/graph'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Type, type TProperties } from 'typebox'
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

/** A list in a query: `via=lambda&via=sqs`, `via=lambda,sqs` or both. */
export const words = Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20, default: [] })

/** The words of such a list. */
export const wordsOf = (given: readonly string[]): string[] =>
  given
    .flatMap((each) => each.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')

/**
 * The words of such a list, each one of a closed set.
 *
 * @throws {RequestError} `REQUEST_INVALID` for another word, saying `what` (one, many) there is
 */
export function oneOfEach<T extends string>(
  [one, many]: readonly [one: string, many: string],
  all: readonly T[],
  given: readonly string[],
): T[] {
  return wordsOf(given).map((word) => {
    const found = all.find((each) => each === word)
    if (found !== undefined) return found
    throw new RequestError('REQUEST_INVALID', `"${word}" is no ${one}. The ${many} are ${all.join(', ')}.`)
  })
}

/**
 * The relations of such a list; undefined if it is empty.
 *
 * @throws {RequestError} `REQUEST_INVALID` for a word that is no relation
 */
export function relationsOf(given: readonly string[]): Relation[] | undefined {
  const asked = oneOfEach(['relation', 'relations'], RELATIONS, given)
  return asked.length === 0 ? undefined : asked
}
