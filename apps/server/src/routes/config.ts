import 'fastify'
import type { ProblemCode } from '../problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What a successful answer depends on beside the request: `fixed`, on the snapshot alone, so that it is kept in all
     * encodings; `tagged`, on snapshot and query. Both carry an entity tag. Default: neither.
     */
    answers?: 'fixed' | 'tagged'
    /** Problems of this route beside those that any route can have. */
    problems?: readonly ProblemCode[]
    /** True: answered without a token even where one is asked for, as nothing of the notes is in it. */
    open?: true
    /** True: answered with a page, or with what a page is made of. */
    page?: true
    /** Fraction of the usual rate that an address may ask for this route, in (0, 1]. Default 1. */
    share?: number
  }
}
