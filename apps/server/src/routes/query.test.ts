import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { createSnapshot } from '../snapshot.ts'
import { createState } from '../state.ts'
import { exampleLibrary } from '../test-fixtures.ts'

const app = buildApp(createState(createSnapshot(exampleLibrary())))
const ask = (q: string) => app.inject({ url: '/api/query', query: { q } })

test('a question comes back as read, with its answer', async () => {
  expect((await ask('EventBridge to DynamoDB')).json()).toMatchObject({
    text: 'EventBridge to DynamoDB',
    language: 'en',
    question: { kind: 'path', from: 'eventbridge', to: 'dynamodb' },
    answer: { kind: 'path', paths: [{ nodes: ['eventbridge', 'lambda', 'dynamodb'] }] },
  })
})

test.each([
  ['람다 제한', { kind: 'limits', limits: [{ limit: { value: '15' } }] }],
  ['what integrates with KMS', { kind: 'neighbours', neighbours: [{ id: 'dynamodb' }] }],
  ['Lambda timeout', { kind: 'limits', about: 'timeout', limits: [{ limit: { value: '15' } }], nearest: [] }],
  [
    'what connects EventBridge, DynamoDB and KMS',
    {
      kind: 'connection',
      between: [{ id: 'lambda' }],
      hops: [{ from: 'eventbridge' }, { to: 'dynamodb' }, {}],
      apart: [],
    },
  ],
  [
    'EventBridge vs Lambda',
    {
      kind: 'comparison',
      entities: [{ id: 'eventbridge' }, { id: 'lambda', kind: 'service', category: { id: 'compute' }, inNotes: true }],
      direct: [{ edge: 'eventbridge|integrates-with|lambda', reversed: false }],
      limits: [{ limits: [[], [{ limit: { value: '15' } }]] }],
      neighbours: [{ id: 'dynamodb', relations: [[], [{ side: 'out' }]] }],
    },
  ],
  ['what replaces Lambda', { kind: 'replacements', replacedBy: [], replaces: [] }],
  ['Lambda', { kind: 'entity', inNotes: true }],
])('"%s" is answered', async (q, answer) => {
  expect((await ask(q)).json()).toMatchObject({ answer })
})

test('a question that cannot be read is a problem with questions that can', async () => {
  const response = await ask('how is the weather today, my dear?')
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({ code: 'QUESTION_UNREADABLE' })
  const { suggestions } = response.json<{ suggestions: { text: string }[] }>()
  expect(suggestions.every(({ text }) => text !== '')).toBe(true)
})

test.each([
  ['', 'is empty; give a text.'],
  ['x'.repeat(201), 'has 201 characters; give at most 200.'],
  ['x'.repeat(1001), 'has 1001 characters; give at most 200.'],
])('a question has from 1 to 200 characters', async (q, wrong) => {
  const response = await ask(q)
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ code: 'REQUEST_INVALID', detail: `Query parameter "q" ${wrong}` })
})

test('the longest question that may be asked is read', async () => {
  expect((await ask(`limits of Lambda${'?'.repeat(184)}`)).json()).toMatchObject({ answer: { kind: 'limits' } })
})
