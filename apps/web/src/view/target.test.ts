import { describe, expect, it } from 'vitest'
import type { Answer, Path } from '@cloudlore/graph'
import { litPath, pinnedOf, targetOf } from './target.ts'
import { INITIAL_VIEW } from './view-state.ts'

const path = (middle: string): Path => ({
  nodes: ['a', middle, 'b'],
  hops: [hop('a', middle), hop(middle, 'b')],
  cost: 2,
  words: '',
})
const hop = (from: string, to: string): Path['hops'][number] => ({
  edge: `${from}|integrates-with|${to}`,
  from,
  to,
  relation: 'integrates-with',
  verb: 'uses',
  reversed: false,
  confidence: 1,
  evidence: null,
  evidenceCount: 1,
})
const named = (id: string) => ({ id, label: id })
const answer: Extract<Answer, { kind: 'path' }> = {
  kind: 'path',
  from: named('a'),
  to: named('b'),
  paths: [path('x'), path('y')],
  nearest: [],
  truncated: null,
}

describe('targetOf', () => {
  it('is the selection before the answer', () => {
    const view = { ...INITIAL_VIEW, selection: { kind: 'node', id: 's3' } as const }
    expect(targetOf(view, answer)).toEqual({ kind: 'node', id: 's3' })
  })

  it('is the chosen alternative, or the first if there are not so many', () => {
    expect(litPath({ ...INITIAL_VIEW, alternative: 1 }, answer)?.nodes).toEqual(['a', 'y', 'b'])
    expect(litPath({ ...INITIAL_VIEW, alternative: 7 }, answer)?.nodes).toEqual(['a', 'x', 'b'])
  })

  it('is nothing while nothing is asked', () => {
    expect(targetOf(INITIAL_VIEW, null)).toBeNull()
    expect(targetOf(INITIAL_VIEW, { ...answer, paths: [] })).toBeNull()
  })
})

describe('pinnedOf', () => {
  it('holds the ends of an edge and the whole of a path', () => {
    expect(pinnedOf({ kind: 'edge', key: 'a|uses|b' })).toEqual({ nodes: ['a', 'b'], edges: ['a|uses|b'] })
    expect(pinnedOf({ kind: 'path', path: path('x') }).edges).toEqual(['a|integrates-with|x', 'x|integrates-with|b'])
  })
})
