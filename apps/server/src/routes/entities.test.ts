import { describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

interface Listed {
  readonly entities: readonly { readonly id: string; readonly degree: number }[]
  readonly total: number
}

describe('the list of entities', () => {
  test('is what the notes speak of, the best connected first, without limits', async () => {
    const { entities, total } = (await app.inject('/api/entities')).json<Listed>()
    expect(entities.map(({ id, degree }) => [id, degree])).toEqual([
      ['lambda', 3],
      ['dynamodb', 2],
      ['eventbridge', 1],
      ['kms', 1],
    ])
    expect(total).toBe(4)
  })

  test('says how many there are beyond the limit', async () => {
    const { entities, total } = (await app.inject('/api/entities?limit=1')).json<Listed>()
    expect(entities.map(({ id }) => id)).toEqual(['lambda'])
    expect(total).toBe(4)
  })

  test('is searched by any name, also for what the notes do not speak of', async () => {
    expect((await app.inject({ url: '/api/entities', query: { q: '람다' } })).json<Listed>().entities[0]).toEqual({
      id: 'lambda',
      label: 'Lambda',
      name: 'AWS Lambda',
      korean: '람다',
      kind: 'service',
      category: 'compute',
      inNotes: true,
      degree: 3,
      matched: '람다',
    })
    expect((await app.inject('/api/entities?q=braket')).json<Listed>().entities).toMatchObject([
      { id: 'braket', inNotes: false, degree: 0 },
    ])
  })

  test('is empty where nothing has such a name', async () => {
    expect((await app.inject('/api/entities?q=zzzzzz')).json()).toEqual({ entities: [], total: 0 })
  })

  test.each(['limit=0', 'limit=101', 'limit=many', `q=${'x'.repeat(101)}`])('refuses %s', async (query) => {
    const response = await app.inject(`/api/entities?${query}`)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code: 'REQUEST_INVALID' })
  })
})

describe('an entity', () => {
  test('comes with its parts, neighbours and limits', async () => {
    expect((await app.inject('/api/entities/lambda')).json()).toMatchObject({
      entity: {
        id: 'lambda',
        label: 'Lambda',
        name: 'AWS Lambda',
        korean: '람다',
        kind: 'service',
        docs: '/lambda/latest/dg/',
        inNotes: true,
        parent: null,
        features: [{ id: 'lambda-layers', label: 'Lambda layers', inNotes: false }],
      },
      neighbours: [
        { id: 'eventbridge', side: 'in', verb: 'triggers', confidence: 0.9 },
        {
          id: 'dynamodb',
          side: 'out',
          verb: 'stores-in',
          evidence: { quote: 'Lambda stores the result in DynamoDB.' },
        },
      ],
      limits: [{ entity: { id: 'lambda', label: 'Lambda' }, limit: { bound: 'max', value: '15', unit: 'minutes' } }],
    })
  })

  test.each(['AWS Lambda', '람다', 'lamdba'])('is found as %s', async (name) => {
    const response = await app.inject(`/api/entities/${encodeURIComponent(name)}`)
    expect(response.json()).toMatchObject({ entity: { id: 'lambda' } })
  })

  test('that the notes do not speak of is known by the catalog', async () => {
    expect((await app.inject('/api/entities/lambda-layers')).json()).toMatchObject({
      entity: { label: 'Lambda layers', inNotes: false, mentions: 0, parent: { id: 'lambda' } },
      neighbours: [],
      limits: [],
    })
  })

  test('that nobody knows is a problem with suggestions', async () => {
    const response = await app.inject('/api/entities/am')
    expect(response.statusCode).toBe(404)
    expect(response.json()).toMatchObject({ code: 'ENTITY_UNKNOWN' })
    expect(response.json<{ suggestions: unknown[] }>().suggestions).toContainEqual({ id: 'braket', label: 'Braket' })
  })

  test.each(['__proto__', 'constructor', 'x'.repeat(3000)])('is never %s', async (name) => {
    expect((await app.inject(`/api/entities/${name}`)).statusCode).toBe(404)
  })
})

describe('the neighbourhood of an entity', () => {
  interface Around {
    readonly nodes: readonly { readonly key: string }[]
    readonly edges: readonly { readonly key: string }[]
  }

  test('is what lies one hop away', async () => {
    const around = (await app.inject('/api/entities/eventbridge/neighbourhood')).json<Around>()
    expect(around).toMatchObject({ center: 'eventbridge', truncated: null })
    expect(around.nodes.map(({ key }) => key)).toEqual(['eventbridge', 'lambda'])
    expect(around.edges.map(({ key }) => key)).toEqual(['eventbridge|integrates-with|lambda'])
  })

  test('is wider with more hops and narrower by relation', async () => {
    const url = '/api/entities/eventbridge/neighbourhood?hops=2&relations=integrates-with,replaces'
    const { nodes } = (await app.inject(url)).json<Around>()
    expect(nodes.map(({ key }) => key)).toEqual(['eventbridge', 'lambda', 'dynamodb'])
  })

  test('names a relation that there is not', async () => {
    const response = await app.inject('/api/entities/lambda/neighbourhood?relations=loves')
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      code: 'REQUEST_INVALID',
      detail: 'Query parameter "relations" has "loves"; give any of integrates-with, replaces, limits, part-of.',
    })
  })

  test.each(['hops=0', 'hops=5', 'hops=1.5'])('refuses %s', async (query) => {
    expect((await app.inject(`/api/entities/lambda/neighbourhood?${query}`)).statusCode).toBe(400)
  })

  test('of an unknown entity is a problem', async () => {
    expect((await app.inject('/api/entities/zzzzzz/neighbourhood')).statusCode).toBe(404)
  })
})
