import { expect, test } from 'vitest'
import { normalise, searchKey, withoutMaker } from './normalise.ts'

test('case, width and the kind of separator make no difference', () => {
  expect(normalise('  Auto-Scaling_Group ')).toBe('auto scaling group')
  expect(normalise('ＥＣ２')).toBe('ec2')
  expect(normalise('CloudWatch\u00a0Logs')).toBe('cloudwatch logs')
  expect(normalise('Event\u200bBridge')).toBe('event bridge')
})

test('decomposed Hangul is composed', () => {
  expect(normalise('\u1105\u1161\u11b7\u1103\u1161')).toBe('람다')
})

test('a search key has no separators', () => {
  expect(searchKey('Auto Scaling')).toBe('autoscaling')
  expect(searchKey('auto-scaling')).toBe('autoscaling')
  expect(searchKey('시스템 매니저')).toBe('시스템매니저')
  expect(searchKey(' -_ ')).toBe('')
})

test('a leading AWS or Amazon is taken off a name', () => {
  expect(withoutMaker('AWS Lambda')).toBe('Lambda')
  expect(withoutMaker('Amazon Simple Queue Service')).toBe('Simple Queue Service')
  expect(withoutMaker('Awsome')).toBe('Awsome')
  expect(withoutMaker('AWS ')).toBe('AWS')
  expect(withoutMaker('Lambda')).toBe('Lambda')
})
