import { expect, test } from 'vitest'
import { bestEvidence, combinedConfidence, shownEvidence } from './confidence.ts'
import { evidence, randomNumbers, shuffled } from './test-fixtures.ts'

const said = (...confidences: readonly number[]) =>
  confidences.map((confidence, index) => ({ quote: `Sentence ${index}.`, confidence }))

test('one sentence gives its own confidence', () => {
  expect(combinedConfidence(said(0.83))).toBe(0.83)
})

test('a second sentence counts for half, a third for a quarter', () => {
  expect(combinedConfidence(said(0.8, 0.6))).toBe(0.86)
  expect(combinedConfidence(said(0.8, 0.6, 0.4))).toBe(0.874)
})

test('no evidence gives no confidence', () => {
  expect(combinedConfidence([])).toBe(0)
})

test('one wording counts once, however often it is read', () => {
  const copies = [0.5, 0.7, 0.7].map((confidence) => ({ quote: 'The same.', confidence }))
  expect(combinedConfidence(copies)).toBe(0.7)
})

test('weak sentences never add up to certainty', () => {
  expect(combinedConfidence(said(...Array.from({ length: 100 }, () => 0.5)))).toBe(0.7112)
})

test('further evidence never lowers it, order never matters, and it stays within [0,1]', () => {
  const random = randomNumbers(7)
  for (let round = 0; round < 200; round++) {
    const some = said(...Array.from({ length: 1 + (round % 6) }, random))
    const more = [...some, { quote: 'One more.', confidence: random() }]
    const combined = combinedConfidence(more)
    expect(combined).toBeGreaterThanOrEqual(combinedConfidence(some))
    expect(combined).toBeLessThanOrEqual(1)
    expect(combinedConfidence(shuffled(more, random))).toBe(combined)
  }
})

test('the best evidence is the most confident, then the one whose verb says something, then the first', () => {
  const vague = evidence({ line: 1, verb: 'generic', confidence: 0.9 })
  const telling = evidence({ line: 3, verb: 'triggers', confidence: 0.9 })
  const later = evidence({ line: 4, verb: 'uses', confidence: 0.9 })
  expect(bestEvidence([later, vague, telling])).toBe(telling)
  expect(bestEvidence([])).toBeNull()
})

test('what is shown is a sentence that names both ends, unless one read by its context is much surer', () => {
  const item = evidence({ line: 1, rule: 'lead-in/send/topic-goal', confidence: 0.97 })
  const sentence = evidence({ line: 2, rule: 'sentence/send/subject-goal', confidence: 0.95 })
  const doubtful = evidence({ line: 3, rule: 'sentence/send/subject-goal', confidence: 0.6 })
  expect(shownEvidence({ evidence: [item, sentence], polarity: 'asserted' }).evidence).toBe(sentence)
  expect(shownEvidence({ evidence: [item, doubtful], polarity: 'asserted' }).evidence).toBe(item)
})
