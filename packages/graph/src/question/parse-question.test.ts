import { describe, expect, test } from 'vitest'
import { buildGraph } from '../build-graph.ts'
import { createCatalog } from '../catalog.ts'
import { GraphError } from '../errors.ts'
import { createNames } from '../names.ts'
import { CATALOG, integrates } from '../test-fixtures.ts'
import { parseQuestion } from './parse-question.ts'

const NAMES = createNames(CATALOG, buildGraph([], CATALOG))

const read = (text: string) => parseQuestion(text, NAMES)

test('a question is given whole, with the defaults of a path', () => {
  expect(read('S3 to SNS')).toEqual({
    language: 'en',
    question: {
      kind: 'path',
      from: 's3',
      to: 'sns',
      via: [],
      avoid: [],
      direction: 'any',
      k: 3,
      maxHops: 5,
      relations: ['integrates-with', 'part-of'],
    },
  })
})

test('what a question says of paths goes into it', () => {
  expect(read('2 paths from S3 to SNS within 3 hops along the arrows').question).toMatchObject({
    ...{ k: 2, maxHops: 3, direction: 'forward', relations: ['integrates-with', 'part-of'] },
  })
})

test.each(['limits', '한도', 'what integrates with', '도움말', '->'])(
  '"%s" names nothing, and is told what can be asked',
  (text) => {
    expect(errorOf(text)).toMatchObject({ code: 'QUESTION_UNREADABLE' })
    expect(errorOf(text).suggestions.length).toBeGreaterThan(2)
  },
)

test('a question that is too long is told so', () => {
  expect(errorOf('S3 '.repeat(100)).message).toContain('a question has at most 200 characters')
})

test('the language is Korean where there is Hangul', () => {
  expect(read('람다').language).toBe('ko')
  expect(read('S3와 SNS 사이').language).toBe('ko')
  expect(read('Lambda').language).toBe('en')
})

function errorOf(text: string): GraphError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof GraphError) return error
    throw error
  }
  throw new Error(`"${text}" was read`)
}

test('an unknown name is told with names like it', () => {
  const error = errorOf('launch to S3')
  expect(error.code).toBe('ENTITY_UNKNOWN')
  expect(error.message).toBe(
    '"launch" is not a name that the catalog or the notes have; did you mean "Launch templates", "Launch configurations"?',
  )
  expect(error.suggestions.map(({ id }) => id)).toEqual(['launch-templates', 'launch-configurations'])
})

test('an unknown name that resembles none says so', () => {
  expect(errorOf('limits of Frobnicator')).toMatchObject({
    code: 'ENTITY_UNKNOWN',
    phrase: 'Frobnicator',
    ambiguous: false,
    suggestions: [],
  })
})

test('what cannot be read is answered with questions that can, about the names in it', () => {
  const error = errorOf('sing me a song of Lambda , KMS loudly')
  expect(error.code).toBe('QUESTION_UNREADABLE')
  expect(error.suggestions.map(({ label }) => label)).toEqual([
    'Lambda to KMS',
    'Lambda vs KMS',
    'what integrates with Lambda',
    'limits of Lambda',
    'what replaces Lambda',
  ])
})

test('in Korean too', () => {
  expect(errorOf('오늘 날씨 좋다 람다 야호').suggestions.map(({ label }) => label)).toEqual([
    'Lambda와 연동되는 서비스',
    'Lambda 한도',
    'Lambda 대신',
  ])
})

test('things are compared two or three at a time', () => {
  expect(errorOf('compare S3, SNS, SQS and KMS').code).toBe('QUESTION_UNREADABLE')
})

test.each(['', '   ', '???', 'x'.repeat(201)])('nothing, or far too much, is unreadable', (text) => {
  expect(errorOf(text).code).toBe('QUESTION_UNREADABLE')
})

test('suggested questions can be read', () => {
  for (const { label } of [...errorOf('?').suggestions, ...errorOf('오늘 날씨 좋다 람다, S3, SNS 야호').suggestions]) {
    expect(read(label).question.kind).toMatch(/path|connection|comparison|neighbours|limits|replacements/)
  }
})

describe('a name that means different things near different services', () => {
  const entities = CATALOG.entities.map((entity) => ({
    ...entity,
    contextual: ['dynamodb', 'ec2'].includes(entity.id)
      ? [{ name: 'snapshot', in: [entity.id], capitalised: false }]
      : entity.contextual,
  }))
  const catalog = createCatalog({ ...CATALOG, entities })
  const names = createNames(catalog, buildGraph([integrates('ec2', 'lambda')], catalog))

  test.each([
    ['snapshot to Lambda', 'snapshot', ['EC2 to Lambda', 'DynamoDB to Lambda']],
    ['snapshot vs Lambda', 'snapshot', ['EC2 vs Lambda', 'DynamoDB vs Lambda']],
    ['limits of snapshots', 'snapshots', ['limits of EC2', 'limits of DynamoDB']],
    ['Lambda에서 snapshot까지', 'snapshot', ['Lambda에서 EC2까지', 'Lambda에서 DynamoDB까지']],
    [
      'what connects snapshots, SNS and S3',
      'snapshots',
      ['what connects EC2, SNS and S3', 'what connects DynamoDB, SNS and S3'],
    ],
  ])('%s: is asked back, with the question that each meaning makes', (text, name, [ofFirst, ofSecond]) => {
    const message = `"${name}" may mean several things; say which: "EC2", "DynamoDB"`
    const suggestions = [
      { id: 'ec2', label: 'EC2', question: ofFirst },
      { id: 'dynamodb', label: 'DynamoDB', question: ofSecond },
    ]
    expect(() => parseQuestion(text, names)).toThrow(
      expect.objectContaining({ code: 'ENTITY_UNKNOWN', message, suggestions, phrase: name, ambiguous: true }),
    )
  })

  test('asked for by itself it has no other question', () => {
    const suggestions = [
      { id: 'ec2', label: 'EC2' },
      { id: 'dynamodb', label: 'DynamoDB' },
    ]
    expect(() => parseQuestion('snapshots?', names)).toThrow(expect.objectContaining({ suggestions }))
  })

  test('is read where the question has another name for it', () => {
    expect(parseQuestion('EC2 to Lambda', names).question).toMatchObject({ kind: 'path', from: 'ec2', to: 'lambda' })
  })
})
