import { attributesOfEvidence } from '@cloudlore/graph'
import type { Evidence, Exam } from '@cloudlore/graph'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../view/view-state.ts'
import { narrowedTo, splitEvidence } from './said-there.ts'
import { showsEdge } from './visibility.ts'

const said = (file: string, exams: readonly Exam[], confidence: number): Evidence => ({
  ...{ file, exams, confidence, headings: [], quote: `${file} ${confidence}`, polarity: 'asserted', rule: 'r' },
  ...{ verb: confidence > 0.8 ? 'triggers' : 'uses' },
  span: { line: 1, column: 1, offset: Math.round(confidence * 100), endLine: 1, endColumn: 2, endOffset: 99 },
})
const SURE = said('a.md', ['DVA'], 0.9)
const UNSURE = said('b.md', ['SAA'], 0.5)
const BARE = said('b.md', [], 0.7)
const EDGE = attributesOfEvidence('integrates-with', [SURE, UNSURE, BARE])
const filters = (change: Partial<typeof DEFAULT_FILTERS>) => ({ ...DEFAULT_FILTERS, ...change })

describe('under filters on exams and notes', () => {
  it('the sentences that are asked for come apart from the rest', () => {
    expect(splitEvidence({ exams: ['SAA'], notes: [] }, EDGE.evidence)).toEqual({
      inside: [UNSURE],
      outside: [SURE, BARE],
    })
    expect(splitEvidence({ exams: [], notes: ['b.md'] }, EDGE.evidence).outside).toEqual([SURE])
    expect(splitEvidence({ exams: [], notes: [] }, EDGE.evidence).outside).toEqual([])
  })

  it('what is open although none of its sentences is asked for is shown whole', () => {
    expect(splitEvidence({ exams: ['SAP'], notes: [] }, EDGE.evidence)).toEqual({ inside: EDGE.evidence, outside: [] })
  })

  it('a claim has the confidence, verb and number of those sentences', () => {
    const { confidence, verb, evidence } = narrowedTo({ exams: ['SAA'], notes: [] }, EDGE)
    expect({ confidence, verb, count: evidence.length }).toEqual({ confidence: 0.5, verb: 'uses', count: 1 })
    expect(narrowedTo({ exams: [], notes: [] }, EDGE)).toBe(EDGE)
  })

  it('a claim is shown by those sentences alone', () => {
    expect(showsEdge(filters({ exams: ['SAA'] }), EDGE)).toBe(true)
    expect(showsEdge(filters({ exams: ['SAA'], minConfidence: 0.6 }), EDGE)).toBe(false)
    expect(showsEdge(filters({ exams: ['SAA'], hiddenVerbs: ['uses'] }), EDGE)).toBe(false)
    expect(showsEdge(filters({ exams: ['SAA'], notes: ['a.md'] }), EDGE)).toBe(false)
    expect(showsEdge(filters({ exams: ['SAP'] }), EDGE)).toBe(false)
  })

  it('a claim of which not all sentences are kept is shown by the exams of all', () => {
    expect(showsEdge(filters({ exams: ['SAP'] }), { ...EDGE, exams: ['DVA', 'SAA', 'SAP'], omitted: 3 })).toBe(true)
  })
})
