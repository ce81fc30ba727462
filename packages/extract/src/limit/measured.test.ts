import { expect, test } from 'vitest'
import { measuredThing } from './measured.ts'
import { findQuantities } from './quantity.ts'

function measured(text: string, name = ''): string | null {
  const quantity = findQuantities(text)[0]
  const taken = name === '' ? [] : [{ end: text.indexOf(name) + name.length }]
  return quantity ? measuredThing(text, quantity.start, taken) : null
}

test.each([
  ['Timeout is 3 seconds by default', 'Timeout'],
  ['Retention period: up to 14 days', 'Retention period'],
  ['| Memory | 10,240 MB |', 'Memory'],
  ['보존 기간은 최대 14일이다', '보존 기간'],
  ['메시지 크기는 256 KB까지이다', '메시지 크기'],
  ['up to 15 minutes', ''],
  ['The archive lasts 90 days', 'archive'],
  ['Findings are kept 90 days', 'Findings'],
])('%s', (text, expected) => {
  expect(measured(text)).toBe(expected)
})

test('values of one thing share its name', () => {
  const last = (text: string) => measuredThing(text, findQuantities(text).at(-1)?.start ?? 0, [])
  expect(last('Cache TTL: 300 seconds by default, maximum 3,600 seconds')).toBe('Cache TTL')
  expect(last('유휴 제한 시간은 기본 60초이고 최대 4,000초')).toBe('유휴 제한 시간')
  expect(last('30 s, 60 s, 90 s')).toBe('')
})

test('a name is not what is measured', () => {
  expect(measured('동기 호출의 페이로드는 최대 6 MB', '동기 호출')).toBe('페이로드')
  expect(measured('동시 실행 수는 리전당 기본 1,000개')).toBe('동시 실행 수')
  expect(measured('SQS는 최대 14일', 'SQS')).toBe('')
  expect(measured('An SQS message is at most 256 KB', 'SQS')).toBe('message')
})
