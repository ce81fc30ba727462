import { describe, expect, test } from 'vitest'
import { boundOf, isRange } from './bound.ts'
import { findQuantities } from './quantity.ts'

const found = (text: string) => findQuantities(text).map(({ value, unit }) => `${value} ${unit}`.trim())

test.each([
  ['최대 15분', ['15 minutes']],
  ['256 KB', ['256 KB']],
  ['1,000개의 메시지', ['1000 메시지']],
  ['다섯 개의 알림', ['5 알림']],
  ['초당 125MB', ['125 MB/s']],
  ['3,000 messages per second', ['3000 messages/s']],
  ['330만 IOPS', ['3300000 IOPS']],
  ['최대 IOPS는 500이다', ['500 IOPS']],
  ['up to 15 read replicas', ['15 read replicas']],
  ['99.99%', ['99.99 %']],
  ['1시간부터 6시간까지', ['1 hours', '6 hours']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('digits of names, addresses, versions and dates are no quantities', () => {
  expect(found('EC2 t3.micro us-east-1 10.0.0.1 v2 2/3 gp3')).toEqual([])
})

describe('bounds', () => {
  const bound = (text: string) => {
    const quantity = findQuantities(text)[0]
    return quantity ? boundOf(text, quantity) : null
  }

  test.each([
    ['최대 15분까지 실행된다', 'max'],
    ['15분 이내', 'max'],
    ['up to 15 minutes', 'max'],
    ['at least 90 days', 'min'],
    ['최소 저장 기간은 90일이다', 'min'],
    ['기본값은 30초', 'default'],
    ['defaults to 30 seconds', 'default'],
    ['10분마다', 'exact'],
  ])('%s', (text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  test('the ends of a range belong together', () => {
    const range = (text: string) => {
      const [low, high] = findQuantities(text)
      return low && high ? isRange(text, low, high) : null
    }
    expect(range('1일부터 35일까지')).toBe(true)
    expect(range('between 1 and 35 days')).toBe(true)
    expect(range('5분, 그리고 나중에 30분')).toBe(false)
  })
})
