import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'
import { linesOf } from './lines.ts'
import { noteOfRecord } from './record.ts'

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('results come in the order of the jobs, and only a few jobs are begun ahead', async () => {
  const release = new Map<number, () => void>()
  let begun = 0
  const run = (job: number) => {
    begun++
    return new Promise<number>((resolve) => release.set(job, () => resolve(job * 10)))
  }
  const results = inOrder([1, 2, 3, 4, 5, 6, 7, 8], run, { width: 2 })
  const first = results.next()
  await new Promise(setImmediate)
  expect(begun).toBe(4)
  for (const job of [4, 3, 2, 1]) release.get(job)?.()
  expect(await first).toEqual({ done: false, value: 10 })
  const rest = collected(results)
  for (let round = 0; round < 8; round++) {
    await new Promise(setImmediate)
    for (const each of [...release.values()].reverse()) each()
  }
  expect(await rest).toEqual([20, 30, 40, 50, 60, 70, 80])
})

test('a job that fails ends the results in its turn', async () => {
  const run = (job: number) => (job === 2 ? Promise.reject(new Error('second')) : Promise.resolve(job))
  const results = inOrder([1, 2, 3], run, { width: 1 })
  expect(await results.next()).toEqual({ done: false, value: 1 })
  await expect(results.next()).rejects.toThrow('second')
})

test('lines end with a line feed and nothing else, wherever the stream is cut', async () => {
  const bytes = Buffer.from('가\u2028나\r\n\n끝')
  const cut = Readable.from([bytes.subarray(0, 2), bytes.subarray(2, 5), bytes.subarray(5)])
  expect(await collected(linesOf(cut))).toEqual(['가\u2028나\r', '', '끝'])
})

test('a record that is no document says what is missing', () => {
  expect(noteOfRecord('{"doc":"a.md","sha":"x","text":"# A"}')).toEqual({ path: 'a.md', text: '# A' })
  expect(() => noteOfRecord('{"doc":"a.md"}')).toThrow('has no text as "text"')
  expect(() => noteOfRecord('{"doc":"","text":""}')).toThrow('has an empty "doc"')
  expect(() => noteOfRecord('[')).toThrow('is not JSON')
  expect(() => noteOfRecord('3')).toThrow('is not a JSON object')
})
