import { describe, expect, test } from 'vitest'
import { calibrationError, reliability } from './calibration.ts'
import { labelledCandidates } from './candidates.ts'
import { unitClass } from './match.ts'
import { claimPredictions, measurePlain } from './measure.ts'
import { ownNotes, projectCatalog, realNotes, sectionsOf, unseenNotes, type GoldRow } from './note-set.ts'
import { micro, score, type Prediction } from './score.ts'

const row = (source: string, target: string): GoldRow => ({
  line: 1,
  type: 'integrates-with',
  source,
  target,
  polarity: 'asserted',
})
const prediction = (key: string, confidence: number, source = 'a'): Prediction => ({
  key,
  confidence,
  source,
  optional: false,
})

describe('the scorer', () => {
  const gold = new Map([
    ['s#a', row('a', 'b')],
    ['s#b', row('b', 'c')],
    ['s#x', row('a', 'ext:git')],
  ])

  test('counts a key once and leaves optional rows out', () => {
    const result = score(
      [prediction('s#a', 0.9), prediction('s#a', 0.4), prediction('s#z', 0.8), prediction('s#x', 0.9)],
      gold,
    )
    expect([result.matched, result.predicted, result.gold]).toEqual([1, 2, 2])
  })

  test('drops what is below the threshold', () => {
    expect(score([prediction('s#a', 0.9), prediction('s#z', 0.3)], gold, 0.5)).toMatchObject({
      matched: 1,
      predicted: 1,
      precision: 1,
      recall: 0.5,
    })
  })

  test('adds kinds of relation up', () => {
    const one = score([prediction('s#a', 0.9)], gold)
    expect(micro([one, one])).toMatchObject({ matched: 2, gold: 4, f1: 2 / 3 })
  })

  test('units of one class match whatever they are called', () => {
    expect(['minutes', '분', 'GiB', 'Gbps', 'MB/s', 'messages'].map(unitClass)).toEqual([
      'min',
      'min',
      'GB',
      'Gb/s',
      'MB/s',
      'count',
    ])
  })

  test('bits and bytes are of two classes, and so are a unit and a word that begins like it', () => {
    expect(['Mbps', 'MBps', 'Gb/s', 'GB/s', 'MB/second', 'hosts', '주소', '분석'].map(unitClass)).toEqual([
      'Mb/s',
      'MB/s',
      'Gb/s',
      'GB/s',
      'MB/s',
      'count',
      'count',
      'count',
    ])
  })

  test('sections of notes begin at second-level headings', () => {
    expect(sectionsOf('n.md', '# A\n\n## B\nx\n## C\n').map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
  })

  test('calibration compares confidence with what is accepted', () => {
    const bins = reliability([prediction('s#a', 0.95), prediction('s#b', 0.95), prediction('s#z', 0.15)], gold)
    expect(bins).toEqual([
      { from: 0.1, count: 1, confidence: 0.15, accepted: 0 },
      { from: 0.9, count: 2, confidence: 0.95, accepted: 1 },
    ])
    expect(calibrationError(bins)).toBeCloseTo((0.15 + 2 * 0.05) / 3)
  })
})

const catalog = projectCatalog()

function microOf(set: NonNullable<ReturnType<typeof realNotes>>): number {
  return measurePlain(claimPredictions(set, catalog), labelledCandidates(set, catalog).gold).micro.f1
}

describe('the extractor', () => {
  test.each(['ko', 'en'] as const)('reads the corpus in %s at least this well', (language) => {
    expect(microOf(ownNotes(language))).toBeGreaterThan(0.9)
  })

  test.each(['ko', 'en'] as const)('reads notes in %s that nothing is fitted on at least this well', (language) => {
    expect(microOf(unseenNotes(language))).toBeGreaterThan(0.75)
  })

  const real = realNotes()
  test.skipIf(real === null)(
    'reads the annotated real notes at least this well (skipped where they are not at hand)',
    () => {
      expect(real && microOf(real)).toBeGreaterThan(0.72)
    },
  )
})
