import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))

test('a path names its hops with their best sentences', async () => {
  const response = await app.inject('/api/paths?from=eventbridge&to=dynamodb')
  expect(response.json()).toMatchObject({
    kind: 'path',
    from: { id: 'eventbridge', label: 'EventBridge' },
    to: { id: 'dynamodb', label: 'DynamoDB' },
    paths: [
      {
        nodes: ['eventbridge', 'lambda', 'dynamodb'],
        hops: [
          { from: 'eventbridge', to: 'lambda', verb: 'triggers', reversed: false, evidenceCount: 1 },
          { to: 'dynamodb', evidence: { quote: 'Lambda stores the result in DynamoDB.', file: 'notes/flow.md' } },
        ],
      },
    ],
    truncated: null,
  })
})

test('a path may be walked backwards, unless that is ruled out', async () => {
  const backwards = await app.inject('/api/paths?from=lambda&to=kms')
  expect(backwards.json()).toMatchObject({ paths: [{ hops: [{ reversed: false }, { reversed: true }] }] })
  const forwards = await app.inject('/api/paths?from=lambda&to=kms&direction=forward')
  expect(forwards.statusCode).toBe(200)
  expect(forwards.json()).toMatchObject({ paths: [] })
})

test('names are read as people write them, also those to pass and to avoid', async () => {
  const query = { from: 'Amazon EventBridge', to: 'dynamo db', via: '람다' }
  expect((await app.inject({ url: '/api/paths', query })).json()).toMatchObject({
    paths: [{ nodes: ['eventbridge', 'lambda', 'dynamodb'] }],
  })
  const avoiding = await app.inject('/api/paths?from=eventbridge&to=dynamodb&avoid=kms,lambda')
  expect(avoiding.json()).toMatchObject({ paths: [] })
})

test('an unknown name is a problem that names it', async () => {
  const response = await app.inject('/api/paths?from=eventbridge&to=zzzzzz')
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({
    code: 'ENTITY_UNKNOWN',
    detail: '"zzzzzz" is no name that the catalog or the notes know. Check its spelling.',
  })
})

test.each(['from=lambda', 'k=0', 'k=11', 'maxHops=9', 'direction=up', 'relations=loves', 'form=lambda'])(
  '%s is refused',
  async (wrong) => {
    const rest = wrong.startsWith('from') ? '' : '&from=lambda&to=kms'
    const response = await app.inject(`/api/paths?${wrong}${rest}`)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code: 'REQUEST_INVALID' })
  },
)

test.each([
  ['bogus=1', '"bogus" is not known here; there are from, to, k, maxHops, direction, via, avoid, relations.'],
  ['__proto__=1', '"__proto__" is not known here; there are from, to, k, maxHops, direction, via, avoid, relations.'],
  ['direction=up', '"direction" is "up"; give one of any, forward.'],
  ['direction=forward&direction=any', '"direction" is given more than once; give it once.'],
  ['k=0', '"k" is 0; give a whole number from 1 to 10.'],
  ['k=many', '"k" is "many"; give a whole number from 1 to 10.'],
  ['maxHops=9', '"maxHops" is 9; give a whole number from 1 to 8.'],
  ['relations=loves', '"relations" has "loves"; give any of integrates-with, replaces, limits, part-of.'],
  [`avoid=${'x'.repeat(201)}`, '"avoid" has 201 characters; give at most 200.'],
  [`via=${'kms,'.repeat(21)}`, '"via" has 21 items; give at most 20.'],
  [Array.from({ length: 20 }, () => `avoid=${'kms,'.repeat(40)}`).join('&'), '"avoid" has 800 items; give at most 20.'],
  [Array.from({ length: 21 }, () => 'via=kms').join('&'), '"via" has 21 items; give at most 20.'],
])('%.40s is told what is wrong and what to give', async (wrong, detail) => {
  const response = await app.inject(`/api/paths?from=lambda&to=kms&${wrong}`)
  expect(response.json()).toMatchObject({
    status: 400,
    code: 'REQUEST_INVALID',
    detail: `Query parameter ${detail}`,
  })
})

test('a parameter that is missing is named', async () => {
  expect((await app.inject('/api/paths?from=lambda')).json()).toMatchObject({
    detail: 'Query parameter "to" is missing; give it.',
  })
})
