import { expect, it } from 'vitest'
import { failureMessage, graphTag, isTagOf } from './events.ts'

it('reads the tag of the graph, and why a change could not be read', () => {
  expect(graphTag('{"tag":"\\"abc\\"","counts":{}}')).toBe('"abc"')
  expect(failureMessage('{"code":"INPUT","message":"no such file"}')).toBe('no such file')
})

it('knows a graph by the tag that it was sent with', () => {
  expect(['"abc"', '"abc-br"', 'W/"abc"', '"abd-br"', '"earlier"'].map((etag) => isTagOf(etag, 'abc'))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ])
})

it('takes nothing else for either', () => {
  expect(graphTag('not json')).toBeNull()
  expect(graphTag('{"tag":7}')).toBeNull()
  expect(failureMessage('null')).toBeNull()
})
