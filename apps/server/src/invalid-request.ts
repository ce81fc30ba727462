import type { FastifyError, FastifyRequest } from 'fastify'

/** What a schema refuses: Ajv's error object, in its verbose form. */
interface Refusal {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The value that is refused, and the schema that refuses it. */
  readonly data?: unknown
  readonly parentSchema?: {
    readonly type?: unknown
    readonly minimum?: number
    readonly maximum?: number
    readonly properties?: Readonly<Record<string, unknown>>
  }
}

const LONGEST_SHOWN = 80

/** A value that was sent, short and on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string' && value.length > LONGEST_SHOWN)
    return `${JSON.stringify(value.slice(0, LONGEST_SHOWN))}…`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value)
}

/** The way to a value of the body as it is written in code: `notes[0].path`; empty for the body itself. */
const inCode = (names: readonly string[]) =>
  names
    .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
    .join('')
    .replace(/^\./, '')

/** Names what is refused: `Query parameter "k"`, `Path parameter "format"`, `Body: notes[0].path`. */
function placeOf(context: FastifyError['validationContext'], names: readonly string[]): string {
  const [first] = names
  if (context === 'body') return first === undefined ? 'Body' : `Body: ${inCode(names)}`
  const part = context === 'params' ? 'Path' : 'Query'
  // What is further in is an item of a list, which the refused value tells apart.
  return `${part} parameter ${JSON.stringify(first ?? '')}`
}

const KINDS: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'an object' }

/** What a schema takes, as far as its type and range say so. */
function takenBy({ type, minimum, maximum }: NonNullable<Refusal['parentSchema']>): string {
  const range = minimum === undefined ? '' : ` from ${minimum}${maximum === undefined ? '' : ` to ${maximum}`}`
  if (type === 'integer') return `a whole number${range}`
  if (type === 'number') return `a number${range}`
  return KINDS[String(type)] ?? `a value of type ${String(type)}`
}

function unknownName({ parentSchema }: Refusal): string {
  const known = Object.keys(parentSchema?.properties ?? {})
  return `is not known here; ${known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`}`
}

/** What is wrong with a value, and what to give instead. */
function wrongWith(refusal: Refusal): string {
  const { keyword, params, data, parentSchema = {} } = refusal
  const limit = String(params['limit'])
  switch (keyword) {
    case 'additionalProperties':
      return unknownName(refusal)
    case 'required':
      return 'is missing; give it'
    case 'enum':
      return `is ${shown(data)}; give one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`
    case 'minLength':
      return 'is empty; give a text'
    case 'maxLength':
      return `has ${Array.from(String(data)).length} characters; give at most ${limit}`
    case 'minItems':
      return `is empty; give at least ${limit}`
    case 'maxItems':
      return `has ${(data as readonly unknown[]).length} items; give at most ${limit}`
    case 'type':
    case 'minimum':
    case 'maximum':
      return `is ${shown(data)}; give ${takenBy(parentSchema)}`
    default:
      return `is ${shown(data)}, which ${refusal.message ?? 'is not taken'}`
  }
}

/** A parameter that takes one value comes as a list if it is given several times. */
const isRepeated = ({ keyword, data, parentSchema }: Refusal) =>
  Array.isArray(data) && (keyword === 'enum' || keyword === 'type') && parentSchema?.type !== 'array'

const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~')

/** Why a schema refuses a request: where, what is wrong with the value, and what to give instead. */
export function refusalInWords({ validation, validationContext }: FastifyError): string {
  const [refusal] = (validation ?? []) as unknown as readonly Refusal[]
  if (refusal === undefined) return 'The request is not what this address takes.'
  const { instancePath, params } = refusal
  const own = instancePath.split('/').slice(1).map(unescaped)
  const name = params['additionalProperty'] ?? params['missingProperty']
  const place = placeOf(validationContext, typeof name === 'string' ? [...own, name] : own)
  const isTwice = validationContext === 'querystring' && isRepeated(refusal)
  return `${place} ${isTwice ? 'is given more than once; give it once' : wrongWith(refusal)}.`
}

/** Media types of bodies that a request's route reads. */
function typesRead({ routeOptions }: FastifyRequest): readonly string[] {
  const body = routeOptions.schema?.body
  return typeof body === 'object' && body !== null && 'content' in body ? Object.keys(body.content as object) : []
}

/** Why the media type of a body is refused, and which are read. */
export function mediaTypeInWords(request: FastifyRequest): string {
  const given = request.headers['content-type']
  const wrong = given === undefined ? 'Header "content-type" is missing' : `Header "content-type" is ${shown(given)}`
  const types = typesRead(request)
  return types.length === 0 ? `${wrong}; send no body.` : `${wrong}; give one of ${types.join(', ')}.`
}
