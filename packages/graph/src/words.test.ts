import { expect, test } from 'vitest'
import { hopsInWords } from './words.ts'

const node = (label: string) => ({ id: label, label })
const hop = (verb: 'triggers' | 'stores-in' | 'generic' | 'sends-to', reversed = false) =>
  ({ relation: 'integrates-with', verb, reversed }) as const
const part = (reversed = false) => ({ relation: 'part-of', verb: 'generic', reversed }) as const

const EVENTBRIDGE = node('EventBridge')
const LAMBDA = node('Lambda')
const AUTOMATION = node('SSM Automation')
const SSM = node('Systems Manager')

test('a path is told along its way in English', () => {
  expect(hopsInWords([EVENTBRIDGE, AUTOMATION, SSM], [hop('triggers'), part()], 'en')).toBe(
    'EventBridge triggers SSM Automation, part of Systems Manager.',
  )
  expect(hopsInWords([EVENTBRIDGE, LAMBDA, node('S3')], [hop('triggers'), hop('stores-in')], 'en')).toBe(
    'EventBridge triggers Lambda, which stores in S3.',
  )
})

test('a hop against its direction is told as such', () => {
  expect(hopsInWords([LAMBDA, EVENTBRIDGE], [hop('triggers', true)], 'en')).toBe('Lambda is triggered by EventBridge.')
  expect(hopsInWords([LAMBDA, EVENTBRIDGE], [hop('triggers', true)], 'ko')).toBe('EventBridge는 Lambda를 호출합니다.')
})

test('a path that begins with a part, or a whole, says so', () => {
  expect(hopsInWords([AUTOMATION, SSM, node('SNS')], [part(), hop('sends-to')], 'en')).toBe(
    'SSM Automation is part of Systems Manager, which sends to SNS.',
  )
  expect(hopsInWords([SSM, AUTOMATION], [part(true)], 'en')).toBe('Systems Manager includes SSM Automation.')
})

test('Korean has a sentence for each hop, with the particles of the names', () => {
  expect(hopsInWords([EVENTBRIDGE, AUTOMATION, SSM], [hop('triggers'), part()], 'ko')).toBe(
    'EventBridge는 SSM Automation을 호출합니다. SSM Automation은 Systems Manager에 속합니다.',
  )
  expect(hopsInWords([LAMBDA, node('S3')], [hop('generic')], 'ko')).toBe('Lambda는 S3와 연동됩니다.')
})

test('a path of one node says that both ends are the same', () => {
  expect(hopsInWords([LAMBDA], [], 'en')).toBe('Both are Lambda.')
  expect(hopsInWords([LAMBDA], [], 'ko')).toBe('둘 다 Lambda입니다.')
})
