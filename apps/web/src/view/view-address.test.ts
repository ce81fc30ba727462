import { describe, expect, it } from 'vitest'
import { viewFromHash, viewToHash } from './view-address.ts'
import { DEFAULT_FILTERS, INITIAL_VIEW } from './view-state.ts'
import type { ViewState } from './view-state.ts'

const busy: ViewState = {
  page: 'table',
  selection: { kind: 'edge', key: 'eventbridge|integrates-with|ssm' },
  question: 'S3에서 람다까지 & 더',
  alternative: 1,
  note: { path: 'notes/en/a b.md', line: 12, offset: 340, endOffset: 402 },
  focus: { id: 'ext:git:hub', hops: 2, expanded: ['s3', 'a,b'] },
  hiddenNodes: ['limit:lambda:max,15', 'sqs'],
  pins: [{ id: 'ext:git:hub', x: -12, y: 340 }],
  sizeBy: 'sentences',
  filters: {
    hiddenRelations: ['part-of'],
    hiddenVerbs: ['generic'],
    hiddenFamilies: ['storage'],
    exams: ['SAA', 'DVA'],
    minConfidence: 0.65,
    maxConfidence: 0.9,
    notes: ['ko/lambda.md'],
    folded: true,
    features: false,
    limits: true,
    negated: true,
    retracted: true,
  },
}

describe('the address of a view', () => {
  it('is empty for the initial view', () => {
    expect(viewToHash(INITIAL_VIEW)).toBe('')
    expect(viewFromHash('')).toEqual(INITIAL_VIEW)
  })

  it('carries the whole view there and back', () => {
    expect(viewFromHash(`#${viewToHash(busy)}`)).toEqual(busy)
  })

  it('carries several nodes', () => {
    const view: ViewState = { ...INITIAL_VIEW, selection: { kind: 'several', ids: ['s3', 'ext:a,b'] } }
    expect(viewFromHash(`#${viewToHash(view)}`)).toEqual(view)
  })

  it('begins with its version and names only what differs', () => {
    expect(viewToHash({ ...INITIAL_VIEW, selection: { kind: 'node', id: 'lambda' } })).toBe('v=1&node=lambda')
  })

  it('takes defaults for what it cannot read', () => {
    const view = viewFromHash('#v=9&page=globe&alt=-3&min=7&exam=SAA,XYZ&focus=99:s3&hide=%E0%A4%A&note=')
    expect(view).toEqual({
      ...INITIAL_VIEW,
      hiddenNodes: [view.hiddenNodes[0]],
      filters: { ...DEFAULT_FILTERS, exams: ['SAA'] },
    })
  })
})
