import { expect, test } from 'vitest'
import { forestProbability } from './forest.ts'

/** trait 0 < 2 → -1, else trait 1 < 5 → 0.5, else 1. */
const TREE = [0, 2, 4, 8, -1, -1, 0, 0, 1, 5, 12, 16, -1, 0.5, 0, 0, -1, 1, 0, 0]

test('each tree answers with the leaf that the traits lead to; the answers are summed in log-odds', () => {
  const forest = { base: 0, threshold: 0, trees: [TREE, TREE] }
  expect(forestProbability(forest, [1, 9])).toBe(0.1192)
  expect(forestProbability(forest, [2, 4])).toBe(0.7311)
  expect(forestProbability(forest, [3, 5])).toBe(0.8808)
})

test('without trees the base decides', () => {
  expect(forestProbability({ base: 0, threshold: 0, trees: [] }, [])).toBe(0.5)
})
