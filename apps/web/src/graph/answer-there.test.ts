import { describe, expect, it } from 'vitest'
import type { Answer, Neighbour } from '@cloudlore/graph'
import { DEFAULT_FILTERS } from '../view/view-state.ts'
import { answerThere } from './answer-there.ts'
import { loadGraph } from './load-graph.ts'
import { sampleGraph } from './sample-graph.ts'

const graph = loadGraph(sampleGraph())
const row = (id: string, edge: string): Neighbour => ({
  ...{ id, label: id, edge, relation: 'integrates-with', verb: 'triggers', side: 'in', part: null },
  ...{ polarity: 'asserted', confidence: 0.9, evidence: null, evidenceCount: 1 },
})
const SAID = row('eventbridge', 'eventbridge|integrates-with|lambda')
const UNSAID = row('s3', 'lambda|integrates-with|s3')
const answer: Answer = {
  kind: 'neighbours',
  entity: { id: 'lambda', label: 'Lambda' },
  side: 'in',
  verbs: [],
  neighbours: [SAID, UNSAID],
  nearest: [],
}
const idsOf = (part: Answer | null) => (part?.kind === 'neighbours' ? part.neighbours.map(({ id }) => id) : null)
const split = (change: Partial<typeof DEFAULT_FILTERS>, whole: Answer = answer) => {
  const { inside, outside } = answerThere(graph, { ...DEFAULT_FILTERS, ...change }, whole)
  return { inside: idsOf(inside), outside: idsOf(outside) }
}

describe('what filters leave of a list of neighbours', () => {
  it('is all without any, and whatever is hidden by relation or verb', () => {
    expect(split({})).toEqual({ inside: ['eventbridge', 's3'], outside: null })
    expect(split({ hiddenVerbs: ['triggers'], hiddenRelations: ['integrates-with'] })).toEqual({
      inside: ['eventbridge', 's3'],
      outside: null,
    })
  })

  it('is what is said for the exam, in the note, and surely enough', () => {
    expect(split({ exams: ['SAA'] })).toEqual({ inside: ['eventbridge'], outside: ['s3'] })
    expect(split({ notes: ['b.md'] })).toEqual({ inside: [], outside: ['eventbridge', 's3'] })
    expect(split({ minConfidence: 0.6 })).toEqual({ inside: ['eventbridge'], outside: ['s3'] })
  })

  it('is all of what the graph does not have', () => {
    const gone = { ...answer, neighbours: [row('sns', 'sns|integrates-with|lambda')] }
    expect(split({ exams: ['SAA'] }, gone)).toEqual({ inside: ['sns'], outside: null })
  })
})
