import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { createSnapshot } from './snapshot.ts'
import { createState } from './state.ts'
import { exampleLibrary } from './test-fixtures.ts'

interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

interface Given {
  readonly parameter: Parameter
  readonly values: readonly string[]
}

const app = buildApp(createState(createSnapshot(exampleLibrary())))
const document = (await app.inject('/api/openapi.json')).json<{
  paths: Record<string, Record<'get' | 'post', Operation | undefined>>
}>()
const ajv = new Ajv2020({ strict: false })

const NAMES = [
  'lambda',
  '람다',
  'EventBridge',
  'dynamodb',
  'kms',
  'notes/flow.md',
  'eventbridge|integrates-with|lambda',
]
const HOSTILE = [
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '<script>',
  '%00',
  '\u0000',
  '-1',
  '1e9',
  'NaN',
  'a,b,,',
]

/** Texts of a parameter: some that fit its schema, some that do not. */
function textFor({ enum: choices, minimum, maximum, items }: Schema): fc.Arbitrary<string> {
  if (items) return textFor(items)
  const fitting =
    choices !== undefined
      ? fc.constantFrom(...choices)
      : minimum !== undefined
        ? fc.integer({ min: minimum - 1, max: (maximum ?? 100) + 1 }).map(String)
        : fc.constantFrom(...NAMES)
  return fc.oneof({ weight: 5, arbitrary: fitting }, fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))
}

/** A parameter with no, one or two values; a path always has one, and `.` would be taken out of it by any client. */
function given(parameter: Parameter): fc.Arbitrary<Given> {
  const value = textFor(parameter.schema)
  const isFit = (text: string) => text !== '' && text !== '.' && text !== '..'
  const values =
    parameter.in === 'path'
      ? value.filter(isFit).map((text) => [text])
      : fc.array(value, { minLength: parameter.required ? 1 : 0, maxLength: 2 })
  return values.map((each) => ({ parameter, values: each }))
}

function address(path: string, all: readonly Given[]): string {
  const filled = all.reduce(
    (url, { parameter, values }) => url.replace(`{${parameter.name}}`, () => encodeURIComponent(values[0] ?? '')),
    path,
  )
  const query = all
    .filter(({ parameter }) => parameter.in === 'query')
    .flatMap(({ parameter, values }) => values.map((value) => `${parameter.name}=${encodeURIComponent(value)}`))
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`
}

type Answer = Awaited<ReturnType<typeof app.inject>>

/** The answer is one that the document tells of, in status, media type and form. */
function expectDescribed({ responses }: Operation, answer: Answer): void {
  const described = responses[String(answer.statusCode)]
  expect(Object.keys(responses), answer.body).toContain(String(answer.statusCode))
  expect(answer.statusCode).toBeLessThan(500)
  const type = String(answer.headers['content-type']).split(';')[0] ?? ''
  if (!['application/json', 'application/problem+json'].includes(type)) return
  const schema = described?.content?.[type]?.schema ?? false
  const isValid = ajv.validate(schema, answer.json())
  expect(isValid, ajv.errorsText()).toBe(true)
}

const operations = Object.entries(document.paths).flatMap(([path, { get, post }]) => [
  ...(get ? [{ path, method: 'GET' as const, operation: get }] : []),
  ...(post ? [{ path, method: 'POST' as const, operation: post }] : []),
])
// The stream of events has no end; it has tests of its own.
const asked = operations.filter(({ path, method }) => method === 'GET' && path !== '/api/events')

test.each(asked)('$method $path answers as its document says', async ({ path, operation }) => {
  const requests = fc.tuple(...(operation.parameters ?? []).map(given))
  await fc.assert(
    fc.asyncProperty(requests, async (all) => expectDescribed(operation, await app.inject(address(path, all)))),
    { seed: 6, numRuns: operation.parameters ? 60 : 1 },
  )
})

const extraction = operations.find(({ method }) => method === 'POST')

test('POST /api/extract answers as its document says', async () => {
  if (!extraction) throw new Error('the document has no POST')
  const { path, operation } = extraction
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('# KMS\n\nLambda uses KMS.', '|a|\n|-|\n|~~S3~~|'),
  )
  const body = fc.oneof(
    text,
    fc.json(),
    fc.record({ path: text, text }).map((note) => JSON.stringify({ notes: [note] })),
  )
  const type = fc.constantFrom(...Object.keys(operation.requestBody?.content ?? {}), 'application/xml')
  await fc.assert(
    fc.asyncProperty(type, body, async (contentType, payload) => {
      const headers = { 'content-type': contentType }
      expectDescribed(operation, await app.inject({ method: 'POST', url: path, headers, payload }))
    }),
    { seed: 6, numRuns: 100 },
  )
})
