import { expect, test } from 'vitest'
import type { Source } from '../api/source.ts'
import { beginOpening } from './opening.ts'
import { layOut } from './layout.ts'
import { sampleGraph } from './sample-graph.ts'

function opening(answers: readonly (() => Promise<unknown>)[]) {
  const asked: number[] = []
  const loaded: number[] = []
  const source = {
    graph: () => {
      asked.push(asked.length)
      return answers[asked.length - 1]?.() ?? Promise.reject(new Error('asked too often'))
    },
  } as unknown as Source
  const open = beginOpening(source, {
    layOut: (input) => Promise.resolve(layOut(input)),
    upright: false,
    onLoad: (graph) => loaded.push(graph.order),
  })
  return { open, asked, loaded }
}

const { signal } = new AbortController()
const sample = () => Promise.resolve(sampleGraph())

test('the graph is asked for before anyone wants it, and handed to the first who does', async () => {
  const { open, asked } = opening([sample])
  expect(asked).toEqual([0])
  const { graph, positions } = await open(signal)
  expect(asked).toEqual([0])
  expect((await positions).size).toBe(graph.order)
})

test('whoever asks again has it loaded anew', async () => {
  const { open, asked, loaded } = opening([() => Promise.reject(new Error('lost')), sample])
  await expect(open(signal)).rejects.toThrow('lost')
  const { graph } = await open(signal)
  expect(asked).toEqual([0, 1])
  expect(loaded).toEqual([graph.order])
})
