import { expect, test } from 'vitest'
import { limitKey, limitLabel, limitName } from './limit-node.ts'

const TIMEOUT = { bound: 'max', value: '15', unit: 'minutes', what: 'Execution  time' } as const
const SPEED = { bound: 'exact', value: '10', unit: 'MB/s', what: '' } as const

test('a key names entity, bound, value, unit and what is counted', () => {
  expect(limitKey('lambda', TIMEOUT)).toBe('limit:lambda:max:15:minutes:execution-time')
  expect(limitKey('ext:github', SPEED)).toBe('limit:ext:github:exact:10:MB-s')
})

test('a unit keeps its case, because bits are not bytes', () => {
  expect(limitKey('ec2', { ...SPEED, unit: 'Gb' })).not.toBe(limitKey('ec2', { ...SPEED, unit: 'GB' }))
})

test('what is counted may be in Korean', () => {
  expect(limitKey('lambda', { ...TIMEOUT, what: '실행 시간' })).toBe('limit:lambda:max:15:minutes:실행-시간')
})

test('a hostile unit makes a harmless key', () => {
  expect(limitKey('s3', { ...SPEED, unit: '__proto__', what: '|:' })).toBe('limit:s3:exact:10:proto')
})

test('a label says bound, value and unit', () => {
  expect(limitLabel(TIMEOUT)).toBe('max 15 minutes')
  expect(limitLabel(SPEED)).toBe('10 MB/s')
  expect(limitLabel({ bound: 'default', value: '3', unit: '', what: '' })).toBe('default 3')
  expect(limitLabel({ bound: 'range', value: '1-16', unit: 'TiB', what: '' })).toBe('1-16 TiB')
})

test('a name adds what is counted', () => {
  expect(limitName({ ...TIMEOUT, what: 'execution time' })).toBe('max 15 minutes, execution time')
  expect(limitName(SPEED)).toBe('10 MB/s')
})
