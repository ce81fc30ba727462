/*
 * What is used of two plugins. Their own types import fastify, which they do not list and, without hoisting, do not find;
 * entries for them among the `packageExtensions` of the workspace would make this file needless.
 */
declare module '@fastify/swagger' {
  import type { FastifyContextConfig, FastifyPluginCallback, FastifySchema } from 'fastify'

  export interface GatheredRoute {
    readonly schema: FastifySchema
    readonly url: string
    readonly route: { readonly config?: FastifyContextConfig }
  }
  interface Options {
    readonly openapi: object
    readonly transform: (route: GatheredRoute) => { readonly schema: object; readonly url: string }
    readonly convertConstToEnum: boolean
  }
  const plugin: FastifyPluginCallback<Options>
  export default plugin
}

declare module '@fastify/rate-limit' {
  import type { FastifyPluginCallback } from 'fastify'

  interface Options {
    readonly global: boolean
    readonly max: number
    readonly timeWindow: number
    readonly enableDraftSpec: boolean
    readonly errorResponseBuilder: (
      request: unknown,
      context: { readonly max: number; readonly after: string },
    ) => object
  }
  const plugin: FastifyPluginCallback<Options>
  export default plugin
}
