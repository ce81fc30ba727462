import validatorFactory from '@fastify/ajv-compiler'
import serializerFactory from '@fastify/fast-json-stringify-compiler'
import type { FastifyInstance } from 'fastify'
import type { FastifyValidationResult } from 'fastify/types/schema.d.ts'

/** What `make` makes, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

// Fastify drops unknown properties by default, so that a misspelt query key would be ignored instead of refused. Verbose
// errors have the value that is refused, which problem details show.
const validators = once(() => validatorFactory()({}, { customOptions: { removeAdditional: false, verbose: true } }))
const serializers = once(() => serializerFactory()({}, {}))

/**
 * Has schemas compiled when a request first needs them, by the compilers that Fastify has itself: it would compile those of
 * all routes before it listens, which is a good part of a start.
 */
export function compileLate(app: FastifyInstance): void {
  app.setValidatorCompiler<object>((route) => {
    // Despite its type the compiler wants the route that has the schema.
    const compiled = once(() => validators()(route))
    const validate: FastifyValidationResult = (data: unknown) => {
      const check = compiled()
      const result: unknown = check(data)
      validate.errors = check.errors ?? null
      return result === true
    }
    return validate
  })
  app.setSerializerCompiler<object>(({ httpStatus = '', ...route }) => {
    const compiled = once(() => serializers()({ ...route, httpStatus }))
    return (data) => compiled()(data)
  })
}
