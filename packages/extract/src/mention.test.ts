import { createCatalog } from '@cloudlore/graph'
import { expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'
import { findMentions } from './mention.ts'
import { TEST_CATALOG } from './test-catalog.ts'

const dictionary = createDictionary(TEST_CATALOG)
const found = (text: string) =>
  findMentions(text, dictionary).map(({ start, end, readings }) => [
    text.slice(start, end),
    readings.map((reading) => reading.id),
  ])

test('names are found whatever their case, spaces and hyphens', () => {
  expect(found('auto-scaling, AutoScaling and Cloud Watch')).toEqual([
    ['auto-scaling', ['auto-scaling']],
    ['AutoScaling', ['auto-scaling']],
    ['Cloud Watch', ['cloudwatch']],
  ])
})

test('the longest name wins', () => {
  expect(found('CloudWatch Logs')).toEqual([['CloudWatch Logs', ['cloudwatch-logs']]])
})

test('the code of an exam names no service', () => {
  expect(found('S3-C02')).toEqual([])
  expect(found('S3-compatible')).toEqual([['S3', ['s3']]])
})

test('the maker belongs to the name', () => {
  expect(found('Amazon SQS')).toEqual([['Amazon SQS', ['sqs']]])
})

test('a name that begins with the maker starts where it starts', () => {
  expect(found('AWS Config records')).toEqual([['AWS Config', ['config']]])
})

test('Korean particles and head nouns are split off', () => {
  expect(found('람다가 SQS에서 람다함수를')).toEqual([
    ['람다', ['lambda']],
    ['SQS', ['sqs']],
    ['람다함수', ['lambda']],
  ])
})

test('a name is not found inside another word', () => {
  expect(found('XS3 S3X s 3 람다스 큐레이션')).toEqual([])
})

test('a space is allowed where that name has one, not where another has', () => {
  expect(found('a sg and an s3')).toEqual([['s3', ['s3']]])
  expect(found('AutoScaling, Auto - Scaling')).toEqual([
    ['AutoScaling', ['auto-scaling']],
    ['Auto - Scaling', ['auto-scaling']],
  ])
})

test('plurals are found, and the singular of names in the plural', () => {
  expect(found('ASGs buy a Reserved Instance')).toEqual([
    ['ASGs', ['auto-scaling']],
    ['Reserved Instance', ['reserved-instances']],
  ])
})

test('a name of two things has two readings', () => {
  expect(found('인스턴스')).toEqual([['인스턴스', ['ec2', 'rds']]])
})

test('a loan word is found with the y that is not heard after ㅈ and ㅊ', () => {
  const known = createDictionary(
    createCatalog({
      categories: [],
      entities: TEST_CATALOG.entities.map((each) => ({ ...each, aliases: [`${each.id} 매니저`] })),
    }),
  )
  const [mention] = findMentions('kms 매니져를', known)
  expect([mention?.end, mention?.readings.map(({ id }) => id)]).toEqual([7, ['kms']])
})

test('products have no plural, and 관리자 in a case of persons is one', () => {
  const known = createDictionary(
    createCatalog({
      categories: [],
      entities: TEST_CATALOG.entities.map((each) => ({
        ...each,
        aliases: each.id === 'kms' ? ['Session Manager', '세션 관리자'] : each.aliases,
      })),
    }),
  )
  const count = (text: string) => findMentions(text, known).length
  expect(['Session managers', '세션 관리자에게', '세션 관리자들이'].map(count)).toEqual([0, 0, 0])
  expect(['Session Manager', '세션 관리자가', '세션 관리자에 연결', 'EC2s'].map(count)).toEqual([1, 1, 1, 1])
})
