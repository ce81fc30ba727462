import { expect, test } from 'vitest'
import type { Reading } from '../reading.ts'
import { TEST_CATALOG } from '../test-catalog.ts'
import { surroundingsOf } from './surroundings.ts'

const reading = (korean: boolean): Reading => ({ args: [], predicates: [], korean })

const around = (text: string, korean: boolean) => surroundingsOf(text, reading(korean), TEST_CATALOG)

const borders = (text: string, korean: boolean) => around(text, korean).borders.map(({ kind }) => kind)

test('clauses end at their endings in Korean', () => {
  expect(borders('SQS에 넣고 Lambda가 읽으면 S3에 저장한다', true)).toEqual(['and', 'if'])
  expect(borders('SNS 대신 SQS를 쓰는데 이유가 있기 때문에 그렇다', true)).toEqual(['instead', 'but', 'because'])
})

test('clauses begin with their conjunctions in English', () => {
  expect(borders('S3 sends events when Lambda, which reads SQS, runs', false)).toEqual(['if', 'which'])
})

test('subjects that are no service are seen, in both languages', () => {
  expect(around('SQS에 메시지가 쌓인다', true).commonSubjects).toEqual([5])
  expect(around('With SNS you send mail', false).commonSubjects).toEqual([9])
})

test('cues of the whole sentence are named', () => {
  expect(around('SCP는 IAM과 비슷하다', true).cues).toEqual(['like'])
})
