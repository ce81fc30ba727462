import { expect, test } from 'vitest'
import { nounBeforeCount } from './counted-noun.ts'
import { findQuantities } from './quantity.ts'

const counted = (text: string) => findQuantities(text).map((quantity) => nounBeforeCount(text, quantity))

test.each([
  ['레이어 네 개', '레이어'],
  ['계정당 버킷 400개까지', '버킷'],
  ['읽기 복제본 최대 40개', '복제본'],
  ['그룹마다 ENI 4개씩', 'ENI'],
  ['토픽 4개', '토픽'],
])('what stands before the number and its counter is counted: %s', (text, expected) => {
  expect(counted(text)).toEqual([expected])
})

test.each([
  '현재 40개',
  'Lambda 최대 4개',
  'SQS는 4개까지',
  '한 번에 40개',
  '규칙당 40개',
  '이런 경우 4개',
  '메시지 40MB',
  '메시지 400건',
  '40개의 알림',
])('or nothing is: %s', (text) => {
  expect(counted(text).join('')).toBe('')
})
