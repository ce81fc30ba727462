import { expect, test } from 'vitest'
import { progressOn } from './progress.ts'

function worked(seconds: readonly number[]) {
  const drawn: string[] = []
  let at = 0
  const progress = progressOn({ draw: (text) => drawn.push(text), now: () => at }, 'notes')
  for (const [done, second] of seconds.entries()) {
    at = 1000 * second
    progress.step(done, 4)
  }
  progress.end()
  return drawn
}

test('work of a second is quiet', () => {
  expect(worked([0.1, 0.5, 0.9])).toEqual([])
})

test('longer work has a bar that goes away', () => {
  expect(worked([0.5, 1.5, 2])).toEqual([
    '\r██████░░░░░░░░░░░░░░░░░░ 1 of 4 notes',
    '\r████████████░░░░░░░░░░░░ 2 of 4 notes',
    '\r\u001B[2K',
  ])
})

test('where there is no terminal nothing is drawn', () => {
  const progress = progressOn({ draw: null, now: () => 0 }, 'notes')
  expect(() => {
    progress.step(1, 2)
    progress.end()
  }).not.toThrow()
})
