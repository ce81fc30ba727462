interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Readonly<Record<string, unknown>>
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>
}

interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>
}

/** The parts of an OpenAPI document that the page shows. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
/** Escaped, with `code` in backticks as code. */
const prose = (text: string) => escape(text).replace(/`([^`]*)`/g, '<code>$1</code>')

/** A schema's form in a few words: type, bounds, choices and default. */
function formOf(schema: Readonly<Record<string, unknown>> = {}): string {
  const facts = ['minimum', 'maximum', 'minLength', 'maxLength', 'maxItems', 'default']
    .filter((fact) => schema[fact] !== undefined)
    .map((fact) => `${fact} ${JSON.stringify(schema[fact])}`)
  const choices = Array.isArray(schema['enum']) ? [`one of ${schema['enum'].join(', ')}`] : []
  const type = typeof schema['type'] === 'string' ? [schema['type']] : []
  return [...type, ...choices, ...facts].join(', ')
}

function parameterRow({ name, in: place, required = false, schema }: Parameter): string {
  const need = required ? 'required' : 'optional'
  return `<tr><td><code>${escape(name)}</code></td><td>${escape(place)}, ${need}</td><td>${escape(formOf(schema))}</td></tr>`
}

function schemaBlock(content: Content['content'] = {}): string {
  return Object.entries(content)
    .map(([type, { schema }]) => {
      const form = escape(JSON.stringify(schema ?? {}, null, 2))
      return `<details><summary><code>${escape(type)}</code></summary><pre>${form}</pre></details>`
    })
    .join('')
}

function responseRow([status, { description = '', content }]: [string, Content & { description?: string }]): string {
  const form = status.startsWith('2') ? schemaBlock(content) : ''
  return `<tr><td><code>${escape(status)}</code></td><td>${prose(description)}${form}</td></tr>`
}

interface Entry {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

function operationSection({ path, method, operation }: Entry): string {
  const { summary = '', description = '', parameters = [], requestBody, responses = {} } = operation
  const table = (rows: readonly string[]) => (rows.length === 0 ? '' : `<table>${rows.join('')}</table>`)
  return [
    `<section><h3><code>${method.toUpperCase()} ${escape(path)}</code></h3><p>${prose(summary)}. ${prose(description)}</p>`,
    table(parameters.map(parameterRow)),
    requestBody ? `<h4>Body</h4>${schemaBlock(requestBody.content)}` : '',
    `<h4>Answers</h4>${table(Object.entries(responses).map(responseRow))}</section>`,
  ].join('')
}

function entriesOf({ paths }: ApiDocument): Entry[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => method !== 'head')
      .map(([method, operation]) => ({ path, method, operation })),
  )
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); overflow-x: auto; }
table { border-collapse: collapse; } td { padding: .2rem 1rem .2rem 0; vertical-align: top; }
pre { max-height: 24rem; overflow: auto; padding: .5rem; background: color-mix(in srgb, currentColor 8%, transparent); }
`

/** An OpenAPI document as a page that needs no script. */
export function docsPage(document: ApiDocument): string {
  const entries = entriesOf(document)
  const groups = (document.tags ?? []).map(({ name, description = '' }) => {
    const ofTag = entries.filter(({ operation }) => operation.tags?.[0] === name)
    return ofTag.length === 0
      ? ''
      : `<h2>${escape(name)}</h2><p>${prose(description)}</p>${ofTag.map(operationSection).join('')}`
  })
  const { title, version, description = '' } = document.info
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} API</title><style>${STYLE}</style></head>
<body><h1>${escape(title)} API ${escape(version)}</h1><p>${prose(description)}</p>
<p><a href="openapi.json">OpenAPI document</a> · <a href="../">Explorer</a></p>
${groups.join('\n')}</body></html>
`
}
