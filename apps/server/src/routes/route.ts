import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Type, type TProperties } from 'typebox'
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
