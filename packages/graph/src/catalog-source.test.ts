import { expect, test } from 'vitest'
import { createCatalog, entityById } from './catalog.ts'
import { parseCatalog } from './catalog-source.ts'
import { GraphError } from './errors.ts'

const COMPUTE = `
category: compute
label: { en: Compute, ko: 컴퓨팅 }
services:
  - id: lambda
    name: AWS Lambda
    korean: 람다
    aliases: [Lambda function, 람다]
    docs: /lambda/latest/dg/
    features:
      - id: lambda-layers
        sameAs: [layers]
        name: Lambda layers
        contextual:
          - { name: layer, in: [lambda] }
          - { name: Layer, capitalised: true }
  - id: batch
    name: AWS Batch
    short: AWS Batch
    status: legacy
    replacedBy: layers
`

const parse = (text: string, path = 'compute.yaml') => parseCatalog([{ path, text }])

function messageOf(files: readonly { path: string; text: string }[]): string {
  try {
    parseCatalog(files)
  } catch (error) {
    if (error instanceof GraphError && error.code === 'CATALOG_INVALID') return error.message
    throw error
  }
  return 'no error'
}

const file = (entries: string, category = 'a') => ({
  path: `${category}.yaml`,
  text: `category: ${category}\nlabel: { en: A, ko: 가 }\nservices:\n${entries}`,
})

test('a file becomes a category and its entities, sorted by id, with their defaults', () => {
  expect(parse(COMPUTE)).toEqual({
    categories: [{ id: 'compute', label: { en: 'Compute', ko: '컴퓨팅' } }],
    entities: [
      {
        id: 'batch',
        kind: 'service',
        name: 'AWS Batch',
        short: 'AWS Batch',
        korean: null,
        aliases: ['AWS Batch'],
        contextual: [],
        sameAs: [],
        status: 'legacy',
        replacedBy: 'lambda-layers',
        aspect: false,
        docs: null,
        category: 'compute',
        parent: null,
      },
      {
        id: 'lambda',
        kind: 'service',
        name: 'AWS Lambda',
        short: 'Lambda',
        korean: '람다',
        aliases: ['AWS Lambda', 'Lambda', '람다', 'Lambda function'],
        contextual: [],
        sameAs: [],
        status: 'current',
        replacedBy: null,
        aspect: false,
        docs: '/lambda/latest/dg/',
        category: 'compute',
        parent: null,
      },
      {
        id: 'lambda-layers',
        kind: 'feature',
        name: 'Lambda layers',
        short: 'Lambda layers',
        korean: null,
        aliases: ['Lambda layers'],
        contextual: [
          { name: 'layer', in: ['lambda'], capitalised: false },
          { name: 'Layer', in: [], capitalised: true },
        ],
        sameAs: ['layers'],
        status: 'current',
        replacedBy: null,
        aspect: false,
        docs: null,
        category: 'compute',
        parent: 'lambda',
      },
    ],
  })
})

test('former ids resolve to the entity', () => {
  expect(entityById(createCatalog(parse(COMPUTE)), 'layers')?.id).toBe('lambda-layers')
})

test('the order of the files makes no difference', () => {
  const files = [file('  - { id: y, name: Y }', 'b'), file('  - { id: x, name: X }', 'a')]
  expect(parseCatalog(files)).toEqual(parseCatalog(files.toReversed()))
})

test('an id that begins with ext: is an external', () => {
  const source = file('  - { id: "ext:github", kind: external, name: GitHub }')
  expect(parseCatalog([source]).entities[0]).toMatchObject({ id: 'ext:github', kind: 'external', parent: null })
})

test('a name that is listed as contextual is no plain alias', () => {
  const source = file('  - { id: config, name: AWS Config, contextual: [{ name: config, capitalised: true }] }')
  expect(parseCatalog([source]).entities[0]?.aliases).toEqual(['AWS Config'])
})

test.each([
  [
    'an unknown field',
    '  - { id: x, name: X, nme: Y }',
    'a.yaml:4 services[0].nme: unknown field "nme"; use id, sameAs, ',
  ],
  ['a missing name', '  - { id: x }', 'a.yaml:4 services[0]: has no "name"; add one'],
  ['a number for a text', '  - { id: x, name: 404 }', 'a.yaml:4 services[0].name: is 404; write it in quotes'],
  ['a list for a text', '  - { id: x, name: [X] }', 'a.yaml:4 services[0].name: is a list; write a text'],
  ['a text for a list', '  - { id: x, name: X, aliases: Y }', 'services[0].aliases: is "Y"; write a list'],
  ['a text for an entry', '  - lambda', 'a.yaml:4 services[0]: is "lambda"; write a mapping with id, '],
  ['an id with capitals', '  - { id: Big-Id, name: X }', 'services[0].id: "Big-Id" is not kebab-case'],
  ['an id with two hyphens in a row', '  - { id: a--b, name: X }', '"a--b" is not kebab-case'],
  ['an unknown status', '  - { id: x, name: X, status: old }', 'is "old"; use current, legacy, deprecated, renamed'],
  [
    'a full address for docs',
    '  - { id: x, name: X, docs: "https://e.com" }',
    'services[0].docs: is "https://e.com"; write a path',
  ],
  [
    'a flag that is no flag',
    '  - { id: x, name: X, contextual: [{ name: n, capitalised: 1 }] }',
    'is 1; write true or false',
  ],
  [
    'an external without its prefix',
    '  - { id: x, name: X, kind: external }',
    'is "external"; begin its id with "ext:"',
  ],
  ['a kind against its place', '  - { id: x, name: X, kind: feature }', 'is "feature"; leave it out'],
  ['an alias without a letter', '  - { id: x, name: X, aliases: ["-"] }', '"-" has no letters; drop it'],
  ['an unknown successor', '  - { id: x, name: X, replacedBy: y }', 'replacedBy "y" is not an id of the catalog'],
  ['an unknown place to read a name', '  - { id: x, name: X, contextual: [{ name: n, in: [y] }] }', 'is read in "y"'],
])('%s is an error that says where and what to do', (_, entries, message) => {
  expect(messageOf([file(entries)])).toContain(message)
})

test('an id used twice names both places, over files and former ids too', () => {
  const message = messageOf([file('  - { id: x, name: X }'), file('  - { id: y, name: Y, sameAs: [x] }', 'b')])
  expect(message).toContain('b.yaml:4 services[0]: id "x" is already used at a.yaml:4; rename or merge one of them')
})

test('an alias of two entities names both, whatever its case and separators', () => {
  const message = messageOf([
    file('  - { id: x, name: Auto Scaling }\n  - { id: y, name: Y, aliases: [auto-scaling] }'),
  ])
  expect(message).toContain('a.yaml:5 services[1]: alias "auto-scaling" of "y" also means "x" (a.yaml:4); drop it')
})

test('a circle of successors is reported once', () => {
  const message = messageOf([
    file(
      '  - { id: x, name: X, replacedBy: y }\n  - { id: y, name: Y, replacedBy: x }\n  - { id: z, name: Z, replacedBy: x }',
    ),
  ])
  expect(message).toBe(
    'the catalog has 1 problem:\n  a.yaml:4 services[0]: replacedBy goes in a circle: x → y → x; break it',
  )
})

test('all problems are told at once', () => {
  expect(messageOf([file('  - { id: x, name: 1 }\n  - { name: Y }')])).toMatch(/^the catalog has 2 problems:/)
})

test('text that is not YAML names its line', () => {
  expect(messageOf([{ path: 'a.yaml', text: 'category: a\nlabel: {' }])).toContain('a.yaml:2: not YAML')
})

test('a category must have the name of its file and a label', () => {
  const message = messageOf([{ path: 'catalog/b.yaml', text: 'category: a\nservices: []' }])
  expect(message).toContain('catalog/b.yaml:1 category: "a" is not the file\'s name; write it in a.yaml')
  expect(message).toContain('catalog/b.yaml:1: has no "label"; add one with en and ko')
})

test('one category in two files is an error', () => {
  expect(messageOf([file('  []'), { ...file('  []'), path: 'more/a.yaml' }])).toContain('category "a" is in two files')
})
