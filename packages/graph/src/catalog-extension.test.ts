import { describe, expect, test } from 'vitest'
import { createCatalog, entityById } from './catalog.ts'
import { extendCatalog, parseCatalog } from './catalog-source.ts'
import { GraphError } from './errors.ts'

const COMPUTE = `
category: compute
label: { en: Compute, ko: 컴퓨팅 }
services:
  - id: lambda
    sameAs: [awslambda]
    name: AWS Lambda
    korean: 람다
    aliases: [Lambda function, Atlas]
    docs: /lambda/latest/dg/
    features:
      - { id: lambda-layers, name: Lambda layers }
  - { id: batch, name: AWS Batch, short: AWS Batch, status: legacy, replacedBy: lambda }
`
const EXTERNALS = `
category: externals
label: { en: Outside AWS, ko: AWS 외부 }
services:
  - { id: 'ext:slack', name: Slack }
`
const base = parseCatalog([
  { path: 'compute.yaml', text: COMPUTE },
  { path: 'externals.yaml', text: EXTERNALS },
])
const extended = (text: string) => createCatalog(extendCatalog(base, { path: 'team.yaml', text }))

function problemOf(text: string): string {
  try {
    extended(text)
  } catch (error) {
    if (error instanceof GraphError && error.code === 'CATALOG_INVALID') return error.message
  }
  return 'no problem'
}

test('adds services and externals of one’s own', () => {
  const catalog = extended(`
services:
  - id: order-hub
    name: Order Hub
    korean: 주문 허브
    features: [{ id: order-hub-rules, name: Order Hub rules }]
  - { id: 'ext:payco', name: Payco }
`)
  expect(entityById(catalog, 'order-hub')).toMatchObject({ kind: 'service', category: 'own', parent: null })
  expect(entityById(catalog, 'order-hub-rules')).toMatchObject({ kind: 'feature', parent: 'order-hub' })
  expect(entityById(catalog, 'ext:payco')).toMatchObject({ kind: 'external', category: 'externals' })
  expect(catalog.categories.map(({ id }) => id)).toEqual(['compute', 'externals', 'own'])
  expect(catalog.entities.map(({ id }) => id)).toEqual([
    ...['batch', 'ext:payco', 'ext:slack', 'lambda', 'lambda-layers', 'order-hub', 'order-hub-rules'],
  ])
})

test('takes a category of its own, or one of the catalog', () => {
  const own = extended(
    'category: platform\nlabel: { en: Platform, ko: 플랫폼 }\nservices: [{ id: order-hub, name: Order Hub }]',
  )
  expect(entityById(own, 'order-hub')?.category).toBe('platform')
  expect(own.categories.find(({ id }) => id === 'platform')?.label).toEqual({ en: 'Platform', ko: '플랫폼' })
  const shared = extended('category: compute\nservices: [{ id: order-hub, name: Order Hub }]')
  expect(entityById(shared, 'order-hub')?.category).toBe('compute')
  expect(shared.categories).toEqual(base.categories)
})

describe('an entry of the catalog', () => {
  test('gets names and features on top of its own, and keeps what is not spoken of', () => {
    const catalog = extended(`
services:
  - id: lambda
    aliases: [우리 함수]
    features: [{ id: lambda-order-layer, name: Order layer }]
`)
    expect(entityById(catalog, 'lambda')).toMatchObject({
      name: 'AWS Lambda',
      short: 'Lambda',
      aliases: ['AWS Lambda', 'Lambda', '람다', 'Lambda function', 'Atlas', '우리 함수'],
      category: 'compute',
      docs: '/lambda/latest/dg/',
    })
    expect(entityById(catalog, 'lambda-order-layer')?.parent).toBe('lambda')
    expect(entityById(catalog, 'lambda-layers')?.parent).toBe('lambda')
    expect(catalog.categories).toEqual(base.categories)
  })

  test('has the fields that are given replaced, by a former id too', () => {
    const catalog = extended(`
services:
  - { id: awslambda, name: Functions, status: deprecated, replacedBy: order-hub }
  - { id: lambda-layers, aspect: true }
  - { id: order-hub, name: Order Hub }
`)
    expect(entityById(catalog, 'lambda')).toMatchObject({
      name: 'Functions',
      short: 'Functions',
      status: 'deprecated',
      replacedBy: 'order-hub',
      aliases: ['Functions', '람다', 'AWS Lambda', 'Lambda', 'Lambda function', 'Atlas'],
    })
    expect(entityById(catalog, 'lambda-layers')).toMatchObject({ aspect: true, parent: 'lambda' })
  })

  test('has a plain name made one that needs context', () => {
    const catalog = extended('services: [{ id: lambda, contextual: [{ name: Atlas, in: [batch] }] }]')
    expect(entityById(catalog, 'lambda')?.aliases).not.toContain('Atlas')
    expect(entityById(catalog, 'lambda')?.contextual).toEqual([{ name: 'Atlas', in: ['batch'], capitalised: false }])
  })

  test('gives up a name that the file uses for something else', () => {
    const catalog = extended('services: [{ id: order-hub, name: Atlas }]')
    expect(entityById(catalog, 'order-hub')?.aliases).toEqual(['Atlas'])
    expect(entityById(catalog, 'lambda')?.aliases).toEqual(['AWS Lambda', 'Lambda', '람다', 'Lambda function'])
  })
})

test('leaves the catalog as it was', () => {
  const before = JSON.stringify(base)
  extended('services: [{ id: lambda, aliases: [우리 함수] }]')
  expect(JSON.stringify(base)).toBe(before)
})

describe('says by file and line that', () => {
  test.each([
    ['it is not YAML', 'services:\n  - [', 'team.yaml:2: not YAML'],
    ['it is empty', '', 'team.yaml:1: is nothing; write a mapping'],
    [
      'a field is unknown',
      'services:\n  - id: lambda\n    alias: x',
      'team.yaml:3 services[0].alias: unknown field "alias"',
    ],
    ['a new entry has no name', 'services:\n  - id: order-hub', 'team.yaml:2 services[0]: has no "name"'],
    [
      'two entries have one id',
      'services:\n  - { id: lambda, aliases: [x] }\n  - { id: lambda, aliases: [y] }',
      'team.yaml:3 services[1]: id "lambda" is already used at team.yaml:2',
    ],
    [
      'a former id is an id of the catalog',
      'services:\n  - { id: order-hub, name: Order Hub, sameAs: [batch] }',
      'team.yaml:2 services[0]: id "batch" is already used at the catalog;',
    ],
    [
      'two of its entries have one name',
      'services:\n  - { id: a, name: Hub }\n  - { id: b, name: hub }',
      'team.yaml:3 services[1]: alias "hub" of "b" also means "a" (team.yaml:2)',
    ],
    [
      'an entry stands below what it is no part of',
      'services:\n  - id: batch\n    features:\n      - { id: lambda-layers }',
      'team.yaml:4 services[0].features[0]: "lambda-layers" is no part of "batch" in the catalog',
    ],
    [
      'a replacement is not there',
      'services:\n  - { id: lambda, replacedBy: nowhere }',
      'team.yaml:2 services[0]: replacedBy "nowhere" is not an id',
    ],
    [
      'replacements go in a circle through the catalog',
      'services:\n  - { id: lambda, replacedBy: batch }',
      'team.yaml:2 services[0]: replacedBy goes in a circle: lambda → batch → lambda',
    ],
    [
      'a new category has no label',
      'category: platform\nservices:\n  - { id: order-hub, name: Order Hub }',
      'team.yaml:1: has no "label"',
    ],
  ])('%s', (_, text, message) => {
    expect(problemOf(text)).toContain(message)
  })
})
