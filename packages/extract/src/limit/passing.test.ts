import { expect, test } from 'vitest'
import { measuresOf } from './measure.ts'

const values = (text: string) => measuresOf(text).map(({ value, quantity }) => `${value} ${quantity.unit}`.trim())

test.each([
  ['answers 429 Too Many Requests above 500 requests', ['500 requests']],
  ['returns a 200 status code', []],
  ['HTTP 503 until 300 seconds have passed', ['300 seconds']],
  ['504 오류를 돌려준다', []],
  ['상태 코드 404 를 받는다', []],
  ['up to 200 rules', ['200 rules']],
  ['500개의 오류 로그', ['500 오류']],
  ['250 errors a minute', ['250 errors/minute']],
])('the status of an answer bounds nothing: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['128 MB - 8 GB in 64 MB steps', ['128 MB', '8 GB']],
  ['64 MB 단위로 늘린다', []],
  ['in increments of 64 MB', []],
  ['2시간짜리 작업', []],
  ['한 달에 이천 건까지', ['2000 requests']],
  ['20 calls per 5 seconds', ['20 calls']],
  ['5초 단위로 잰다', ['5 seconds']],
  ['1분에 한 번', ['1 minutes', '1 times']],
])('steps, examples and periods bound nothing: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['$2 per 3M requests', []],
  ['4KB당 2 RCU', ['2 rcu']],
  ['2 IOPS per GB', ['2 IOPS']],
  ['그룹당 40개', ['40']],
  ['a team of 4 engineers', []],
  ['4 developers', []],
  ['개발자 4명', []],
  ['4,000 users', ['4000 users']],
  ['메시지 4만 개 쌓임', []],
  ['메시지가 4만 개까지 쌓임', ['40000']],
  ['4개월 뒤에 도입', []],
  ['4개월 뒤에 삭제된다', ['4 months']],
])('denominators, people and what happened bound nothing: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['rds.force_ssl=1', []],
  ['log_bin = 0', []],
  ['max_connections=100', ['100']],
])('the position of a switch bounds nothing: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test('digits of a name are no quantity', () => {
  const text = 'Route 53 keeps 20 records'
  const setting = { header: [], title: '', names: [{ start: 0, end: 8 }] }
  expect(measuresOf(text, setting).map(({ value }) => value)).toEqual(['20'])
})

test.each([
  ['어제 오후 4시로 되돌린다', []],
  ['backups start every day at 3 am', []],
  ["at 5 o'clock", []],
  ['최대 4시간', ['4 hours']],
])('the time of day bounds nothing: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})
